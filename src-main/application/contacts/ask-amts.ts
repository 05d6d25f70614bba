import { fail, ok } from '#contract/result.ts';
import type { AmtLetter } from '#domain/amt-letter.ts';
import { followUpAfter } from '#domain/follow-up.ts';
import { type ContactCheck, contactCheck } from '../../letters/amt-kinds/contact-check.ts';
import { letterFileName } from '../../letters/file-name.ts';
import { renderDocx } from '../../letters/render-docx.ts';
import type { UseCase, UseCaseContext } from '../context.ts';
import { type DeskState, gatherDesk } from '../desk-state.ts';
import { type FileStage, stageFiles } from '../letters/staged-files.ts';
import { listNames } from '../municipalities/municipality-names.ts';
import { contactViews } from '../views/contact-view.ts';

/**
 * Writes one letter to each Amt that is responsible for the contacts: all files and records in one undoable step, or
 * none. A private contact is never printed; it is counted in the answer.
 */
export const askAmts: UseCase<'contacts.askAmts'> = async ({ contactIds }, context) => {
  const { read } = context.store;
  const desk = await gatherDesk(read, context);
  const wanted = new Set(contactIds);
  const views = contactViews(await read.all('contacts'), { ...desk, amtLetters: [] }).filter(({ id }) =>
    wanted.has(id),
  );
  if (views.length < wanted.size) return fail('not-found', 'Einer der Kontakte ist inzwischen entfernt worden.');
  const homeless = views.find(({ responsibleAmtId }) => responsibleAmtId === null);
  if (homeless) {
    return fail(
      'invalid-input',
      `Für ${homeless.ownerName} ist kein Amt hinterlegt, das gefragt werden kann. Bitte ordnen Sie ein Amt zu oder nehmen Sie den Kontakt aus der Auswahl.`,
    );
  }
  const checks = [...Map.groupBy(views, (view) => view.responsibleAmtId)].flatMap(([amtId, contacts]) => {
    const amt = desk.amts.find(({ id }) => id === amtId);
    const printed = contacts.filter(({ isPrivate }) => !isPrivate);
    return amt && printed.length > 0 ? [{ amt, contacts: printed, settings: desk.settings }] : [];
  });
  if (checks.length === 0) {
    return fail(
      'invalid-input',
      'Alle ausgewählten Kontakte sind privat und werden nicht gedruckt. Bitte fragen Sie dort selbst nach.',
    );
  }
  const obstacle = checks.map((check) => contactCheck.obstacle(check)).find((text) => text !== null);
  if (obstacle) return fail('invalid-input', obstacle);
  const stage = stageFiles(context.lettersFolder);
  try {
    const letters = await prepare(checks, desk, stage, context);
    return await context.work(async (unit) => {
      await unit.insert('amt_letters', ...letters);
      await stage.publish();
      return {
        result: ok({
          written: letters.length,
          leftOut: views.filter(({ isPrivate }) => isPrivate).length,
          folder: context.lettersFolder,
        }),
        title: `${contactCheck.title} geschrieben: ${listNames(checks.map(({ amt }) => amt))}`,
        municipalityIds: views.flatMap(({ municipalityId }) => municipalityId ?? []),
      };
    });
  } catch (error) {
    await stage.discard();
    throw error;
  }
};

async function prepare(
  checks: readonly ContactCheck[],
  { settings }: DeskState,
  stage: FileStage,
  context: UseCaseContext,
): Promise<readonly AmtLetter[]> {
  const date = context.today;
  const answerBy = followUpAfter(date, settings.municipalityFollowUpDays);
  const letters: AmtLetter[] = [];
  for (const check of checks) {
    const content = await renderDocx(contactCheck.compose(check, { date, answerBy }));
    const name = letterFileName(contactCheck.fileStem, { id: '', name: check.amt.name }, date);
    const { path, sha256 } = await stage.add(`${date}/${name}`, content);
    const contactIds = check.contacts.map(({ id }) => id);
    const { id: amtId } = check.amt;
    letters.push({
      id: context.newId(),
      kind: contactCheck.id,
      amtId,
      contactIds,
      writtenOn: date,
      path,
      sha256,
      version: 1,
    });
  }
  return letters;
}
