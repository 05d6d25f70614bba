import { setImmediate } from 'node:timers/promises';
import type { LetterBatch } from '#contract/letters.ts';
import { fail, ok, type Result } from '#contract/result.ts';
import { followUpAfter } from '#domain/follow-up.ts';
import type { LetterRecord } from '#domain/letter-record.ts';
import { gateLetters } from '#domain/next-step.ts';
import { letterFileName } from '../../letters/file-name.ts';
import type { LetterKind } from '../../letters/kind.ts';
import { renderDocx } from '../../letters/render-docx.ts';
import type { Unit } from '../../storage/unit-of-work.ts';
import type { UseCase, UseCaseContext } from '../context.ts';
import { type DeskState, gatherDesk } from '../desk-state.ts';
import { listNames } from '../municipalities/municipality-names.ts';
import { type LetterCandidate, selectLetters } from './letter-candidates.ts';
import { type FileStage, type StagedFile, stageFiles } from './staged-files.ts';

/** A letter whose file is complete, before it is recorded. */
interface PreparedLetter {
  readonly candidate: LetterCandidate;
  readonly file: StagedFile;
}

/**
 * Writes a letter for each municipality: all files and their records in one undoable step, or, when cancelled or at a
 * fault, none of them.
 */
export const writeLetters: UseCase<'letters.write'> = async (input, context) => {
  const desk = await gatherDesk(context.store.read, context);
  const selection = selectLetters(desk, input.kind, input.municipalityIds);
  if (!selection.ok) return selection.refusal;
  const refusal = refuseObstacles(selection.candidates, input.overrideReason);
  if (refusal) return refusal;
  const { kind, candidates } = selection;
  const jobId = input.jobId ?? context.newId();
  const stage = stageFiles(context.lettersFolder);
  return context.jobs.run(jobId, async (signal) => {
    try {
      const prepared = await prepare(desk, kind, candidates, stage, context, jobId, signal);
      if (signal.aborted) {
        await stage.discard();
        return ok({ cancelled: true, folder: context.lettersFolder, written: [] });
      }
      return await save(kind, prepared, stage, context, input.overrideReason ?? '');
    } catch (error) {
      await stage.discard();
      throw error;
    }
  });
};

function refuseObstacles(candidates: readonly LetterCandidate[], reason: string | undefined): Result<never> | null {
  const refused = candidates.filter(({ obstacles }) => obstacles.some((obstacle) => !(obstacle.overridable && reason)));
  const [first] = refused;
  if (!first) return null;
  const { name } = first.situation.municipality;
  const others = refused.length > 1 ? ` (und ${refused.length - 1} weitere)` : '';
  const overridable = refused.every(({ obstacles }) => obstacles.every((obstacle) => obstacle.overridable));
  return fail(overridable ? 'rule-violation' : 'invalid-input', `${name}${others}: ${first.obstacles[0]?.text ?? ''}`, {
    municipalityIds: refused.map(({ situation }) => situation.municipality.id),
    overridable,
  });
}

async function prepare(
  desk: DeskState,
  kind: LetterKind,
  candidates: readonly LetterCandidate[],
  stage: FileStage,
  context: UseCaseContext,
  jobId: string,
  signal: AbortSignal,
): Promise<readonly PreparedLetter[]> {
  const prepared: PreparedLetter[] = [];
  const answerBy = followUpAfter(context.today, desk.settings.municipalityFollowUpDays);
  for (const candidate of candidates) {
    if (signal.aborted) return prepared;
    const letter = kind.compose(candidate.facts, { date: context.today, answerBy });
    const name = letterFileName(kind.fileStem, candidate.situation.municipality, context.today);
    const file = await stage.add(`${context.today}/${name}`, await renderDocx(letter));
    prepared.push({ candidate, file });
    context.announce({ type: 'progress', jobId, done: prepared.length, total: candidates.length });
    // Lets other calls (and the cancellation) in between two letters.
    await setImmediate();
  }
  return prepared;
}

function save(
  kind: LetterKind,
  prepared: readonly PreparedLetter[],
  stage: FileStage,
  context: UseCaseContext,
  overrideReason: string,
): Promise<Result<LetterBatch>> {
  return context.work(async (unit) => {
    const municipalities = prepared.map(({ candidate }) => candidate.situation.municipality);
    const records = prepared.map(({ candidate, file }) => recordOf(kind, candidate, file, context, overrideReason));
    await unit.insert('letters', ...records);
    await recordEffects(unit, kind, prepared, context);
    await stage.publish();
    return {
      result: ok({
        cancelled: false,
        folder: context.lettersFolder,
        written: records.map((record, index) => ({
          letterId: record.id,
          municipalityId: record.municipalityId,
          municipalityName: municipalities[index]?.name ?? '',
          fileName: record.path.slice(record.path.lastIndexOf('/') + 1),
          path: record.path,
          warnings: prepared[index]?.candidate.warnings ?? [],
        })),
      }),
      title: `${kind.title} geschrieben: ${listNames(municipalities)}`,
      municipalityIds: municipalities.map(({ id }) => id),
    };
  });
}

function recordOf(
  kind: LetterKind,
  { situation, facts, obstacles }: LetterCandidate,
  file: StagedFile,
  context: UseCaseContext,
  overrideReason: string,
): LetterRecord {
  return {
    id: context.newId(),
    kind: kind.id,
    municipalityId: situation.municipality.id,
    meetingId: situation.openMeeting?.id ?? null,
    writtenOn: context.today,
    path: file.path,
    sha256: file.sha256,
    facts: kind.facts(facts),
    overrideReason: obstacles.length > 0 ? overrideReason : '',
    ...{ sentOn: null, sentBy: '', answeredOn: null, returnedOn: null },
    version: 1,
  };
}

/** A letter moves the case: the municipality's answer comes up again, an invitation makes the meeting "invited". */
async function recordEffects(
  unit: Unit,
  kind: LetterKind,
  prepared: readonly PreparedLetter[],
  context: UseCaseContext,
): Promise<void> {
  const { municipalityFollowUpDays } = (await gatherDesk(unit, context)).settings;
  const invited = new Set<string>();
  for (const { candidate } of prepared) {
    const { municipality, openMeeting } = candidate.situation;
    if (kind.id === gateLetters.municipality) {
      const followUpOn = followUpAfter(context.today, municipalityFollowUpDays);
      const present = await unit.get('municipalities', municipality.id);
      await unit.update('municipalities', {
        ...present,
        ...{ followUpOn, followUpNote: 'Rückmeldung der Gemeinde', followUpFor: 'municipality', followUpStage: 0 },
      });
    }
    if (kind.id === gateLetters.invitation && openMeeting && !invited.has(openMeeting.id)) {
      invited.add(openMeeting.id);
      const present = await unit.get('meetings', openMeeting.id);
      await unit.update('meetings', { ...present, invitedOn: context.today });
    }
  }
}
