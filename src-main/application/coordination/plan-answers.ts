import type { AnswerRow, AnswerRowState } from '#contract/coordination.ts';
import { openMeetingOf } from '#domain/meeting.ts';
import type { ListedAnswer } from '../../imports/answers/read-answers.ts';
import type { DeskState } from '../desk-state.ts';
import { type AnswerEffect, judgeAnswer } from './judge-answer.ts';

/** A row of the list with what it would do. */
export interface PlannedAnswer extends AnswerRow {
  readonly effect: AnswerEffect | null;
}

/** Compares every row of a list that came back with the desk as it is now. */
export function planAnswers(rows: readonly ListedAnswer[], desk: DeskState): readonly PlannedAnswer[] {
  const byKey = Map.groupBy(rows, ({ ags }) => ags);
  const municipalities = new Map(desk.municipalities.map((one) => [one.id, one]));
  const requests = Map.groupBy(desk.coordinations, ({ municipalityId }) => municipalityId);
  return rows.map((row): PlannedAnswer => {
    const municipality = municipalities.get(row.ags ?? '');
    const base = {
      ...{ line: row.line, municipalityId: municipality?.id ?? null, name: municipality?.name ?? row.name },
      ...{ before: '', after: '', doubts: [], reasons: [], effect: null },
    } as const;
    if (row.ags === null) return { ...base, state: 'unreadable', reasons: row.reasons };
    const lines = byKey.get(row.ags)?.map(({ line }) => line) ?? [];
    if (lines.length > 1) {
      const reason = `Den Schlüssel ${row.ags} nennen mehrere Zeilen (${lines.join(', ')}). Bitte lassen Sie nur die richtige stehen.`;
      return { ...base, state: 'refused', reasons: [`Zeile ${row.line}: ${reason}`] };
    }
    if (!municipality) {
      const reason = `Den Schlüssel ${row.ags} gibt es im Register nicht.`;
      return { ...base, state: 'refused', reasons: [`Zeile ${row.line}: ${reason}`] };
    }
    if (row.reasons.length > 0) return { ...base, state: 'unreadable', reasons: row.reasons };
    const { answer, proposal } = row;
    if (answer === null || proposal === null) return { ...base, state: 'none' };
    const judged = judgeAnswer(
      { ...row, answer, proposal },
      {
        municipality,
        meeting: openMeetingOf(municipality.id, desk.meetings),
        requests: requests.get(municipality.id) ?? [],
        today: desk.today,
      },
    );
    return { ...base, ...judged, reasons: judged.reasons.map((reason) => `Zeile ${row.line}: ${reason}`) };
  });
}

/** True for a row that can be taken over at all. */
export function isTakeable({ effect }: PlannedAnswer): boolean {
  return effect !== null;
}

/** How many rows there are of each state. */
export function countAnswers(rows: readonly AnswerRow[]): Readonly<Record<AnswerRowState, number>> {
  const counts: Record<AnswerRowState, number> = {
    ...{ granted: 0, 'granted-with-conditions': 0, denied: 0, 'other-date': 0 },
    ...{ none: 0, unchanged: 0, unreadable: 0, refused: 0 },
  };
  for (const { state } of rows) counts[state] += 1;
  return counts;
}
