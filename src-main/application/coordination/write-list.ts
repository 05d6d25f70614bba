import { fail, ok, type Result } from '#contract/result.ts';
import type { DateText } from '#domain/calendar-dates.ts';
import { latestCoordination } from '#domain/coordination.ts';
import { isNewRequest, type ListedMunicipality } from '#domain/coordination-list.ts';
import { followUpAfter } from '#domain/follow-up.ts';
import { germanDate } from '#domain/german-dates.ts';
import { openMeetingOf } from '#domain/meeting.ts';
import { coordinationTable } from '../../exports/coordination-table.ts';
import { xlsx } from '../../exports/tables/xlsx.ts';
import { districtList } from '../../letters/district-list.ts';
import { renderDistrictList } from '../../letters/render-list.ts';
import type { Unit } from '../../storage/unit-of-work.ts';
import type { UseCase, UseCaseContext } from '../context.ts';
import { type DeskState, gatherDesk } from '../desk-state.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';
import { chosenForList, listRows } from './list-rows.ts';
import { saveRequest } from './save-coordination.ts';

/**
 * Hands out the list for the Landkreis. With `ask` the request is recorded for every municipality that was not asked
 * about just this version, in one step and only once the file has arrived.
 */
export const writeList: UseCase<'coordination.writeList'> = async ({ format, ask, ...input }, context) => {
  const desk = await gatherDesk(context.store.read, context);
  const answerBy = input.answerBy ?? followUpAfter(context.today, desk.settings.districtFollowUpDays);
  if (answerBy < context.today) {
    return fail(
      'invalid-input',
      `Der ${germanDate(answerBy)} ist schon vorbei. Bitte nennen Sie einen Tag ab heute, bis zu dem die Antwort erbeten wird.`,
    );
  }
  const proposed = chosenForList(desk, input.municipalityIds);
  if (!proposed.ok) return proposed;
  const listed = listRows(desk, proposed.value);
  const fileName = `Abstimmungsliste_${context.today}.${format}`;
  const delivery = await context.files.deliver(fileName, await render(format, listed, answerBy, desk));
  if (delivery.kind === 'saved') context.rememberFile(delivery.fileId, delivery.path);
  const written = { fileName, municipalities: listed.length, delivery };
  if (!ask || delivery.kind === 'cancelled') return ok({ ...written, asked: 0 });
  const asked = await recordRequests(listed, answerBy, context);
  return asked.ok ? ok({ ...written, asked: asked.value }) : asked;
};

async function render(
  format: 'xlsx' | 'docx',
  listed: readonly ListedMunicipality[],
  answerBy: DateText,
  { settings, today }: DeskState,
): Promise<Uint8Array> {
  if (format === 'xlsx') return xlsx.render(coordinationTable(listed, answerBy));
  const { districtName, sender } = settings;
  return renderDistrictList(
    districtList({ listed, organisation: sender.organisation, districtName, date: today, answerBy }),
  );
}

/** Records the requests as they stand on the list; answers how many were new. */
function recordRequests(
  listed: readonly ListedMunicipality[],
  answerBy: DateText,
  context: UseCaseContext,
): Promise<Result<number>> {
  return context.work(async (unit: Unit) => {
    const { meetings, coordinations } = await gatherDesk(unit, context);
    // A dialog of the system may have been open for long.
    const changed = listed.filter(({ municipalityId, format, slot }) => {
      const meeting = openMeetingOf(municipalityId, meetings);
      return meeting?.format !== format || meeting.slot !== slot;
    });
    if (changed.length > 0) {
      return {
        result: fail(
          'stale',
          `Die Liste ist geschrieben, aber ${listNames(changed)} wurde währenddessen umgeplant. Es ist keine Anfrage erfasst; bitte schreiben Sie die Liste neu.`,
        ),
      };
    }
    const fresh = listed.filter((one) =>
      isNewRequest(latestCoordination(one.municipalityId, coordinations), { format: one.format, slot: one.slot }),
    );
    if (fresh.length === 0) return { result: ok(0) };
    const ids = fresh.map(({ municipalityId }) => municipalityId);
    const municipalities = await getMunicipalities(unit, ids);
    for (const [index, municipality] of municipalities.entries()) {
      const proposal = fresh[index];
      if (!proposal) continue;
      const request = { id: context.newId(), on: context.today, followUpOn: answerBy };
      await saveRequest(unit, municipality, proposal, request);
    }
    return {
      result: ok(fresh.length),
      title: `Landkreis am ${germanDate(context.today)} mit einer Liste um Abstimmung gebeten: ${listNames(fresh)}`,
      municipalityIds: ids,
    };
  });
}
