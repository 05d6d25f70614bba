import type { AnswerRow } from '#contract/coordination.ts';
import { fail, ok } from '#contract/result.ts';
import type { DateText } from '#domain/calendar-dates.ts';
import { withAnswer } from '#domain/coordination.ts';
import { findAnswerColumns } from '../../imports/answers/answer-columns.ts';
import { readAnswers } from '../../imports/answers/read-answers.ts';
import { findHeader } from '../../imports/header.ts';
import { readInWorker } from '../../imports/read-in-worker.ts';
import type { Unit } from '../../storage/unit-of-work.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { listNames } from '../municipalities/municipality-names.ts';
import { countAnswers, isTakeable, type PlannedAnswer, planAnswers } from './plan-answers.ts';
import { endFollowUp } from './save-coordination.ts';

/** Reads a list that came back and shows what every row would do; changes nothing. */
export const openAnswers: UseCase<'coordination.openAnswers'> = async ({ fileName, content }, context) => {
  const read = await readInWorker(Buffer.from(content, 'base64'));
  if (!read.ok) return fail('invalid-input', read.fault.message);
  const header = findHeader(read.value);
  if (!header.ok) return fail('invalid-input', header.fault.message);
  const columns = findAnswerColumns(header.value);
  if (!columns.ok) return fail('invalid-input', columns.fault.message);
  const answers = readAnswers(read.value, header.value, columns.value);
  if (answers.length === 0) {
    return fail('invalid-input', 'Die Liste nennt keine Gemeinde. Bitte prüfen Sie, ob es die richtige Datei ist.');
  }
  const importId = context.newId();
  const rows = planAnswers(answers, await gatherDesk(context.store.read, context)).map(shownRow);
  context.openAnswers.put(importId, { fileName, answers, shown: rows });
  return ok({ importId, fileName, remarks: read.value.notes, counts: countAnswers(rows), rows });
};

/** Takes the chosen answers over as one undoable step, after a backup. */
export const takeAnswers: UseCase<'coordination.takeAnswers'> = async (input, context) => {
  const list = context.openAnswers.get(input.importId);
  if (!list) return fail('not-found', 'Diese Liste ist nicht mehr geöffnet. Bitte wählen Sie sie noch einmal aus.');
  const accept = typeof input.accept === 'string' ? input.accept : new Set(input.accept);
  const planned = planAnswers(list.answers, await gatherDesk(context.store.read, context));
  if (planned.some((row) => isTaken(row, accept))) await context.backUp('vor-import');
  return context.work(async (unit) => {
    // Planned again on the state that this unit of work holds: nothing can come between.
    const rows = planAnswers(list.answers, await gatherDesk(unit, context));
    const taken = rows.filter((row) => isTaken(row, accept));
    const other = taken.filter((row) => !list.shown.some((shown) => isSame(shown, shownRow(row))));
    if (other.length > 0) {
      return {
        result: fail(
          'stale',
          `Seit dem Öffnen der Liste hat sich bei ${listNames(other)} etwas geändert. Es wurde nichts übernommen; bitte öffnen Sie die Liste noch einmal.`,
        ),
      };
    }
    for (const row of taken) await takeAnswer(unit, row, context.today);
    const left = rows.filter(isTakeable).length - taken.length;
    const result = ok({ counts: countAnswers(rows), taken: taken.length, left });
    if (taken.length === 0) return { result };
    return {
      result,
      title: `Antworten des Landkreises aus „${list.fileName}“ übernommen: ${listNames(taken)}`,
      municipalityIds: taken.flatMap(({ municipalityId }) => municipalityId ?? []),
    };
  });
};

function isTaken(row: PlannedAnswer, accept: 'safe' | 'all' | ReadonlySet<number>): boolean {
  if (!isTakeable(row)) return false;
  if (accept === 'all') return true;
  return accept === 'safe' ? row.doubts.length === 0 : accept.has(row.line);
}

async function takeAnswer(unit: Unit, { effect, municipalityId }: PlannedAnswer, today: DateText): Promise<void> {
  if (effect === null || municipalityId === null) return;
  const { request, answer, settles, wish } = effect;
  await unit.update('coordinations', withAnswer(request, answer));
  const municipality = await unit.get('municipalities', municipalityId);
  // A wish is an answer that somebody has to look after at once.
  if (wish !== null) await unit.update('municipalities', { ...municipality, followUpOn: today, followUpNote: wish });
  else if (settles) await endFollowUp(unit, municipality);
}

function shownRow({ effect: _effect, ...row }: PlannedAnswer): AnswerRow {
  return row;
}

function isSame(one: AnswerRow, other: AnswerRow): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
