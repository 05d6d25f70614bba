import type { AnswerCounts, AnswerRow, AnswerRowState } from '#contract/coordination.ts';
import { coordinationTitles } from '#domain/coordination.ts';
import type { StatusTone } from '../../ui/status-badge.tsx';

/** What becomes of a row in German words, in the order in which it is counted. */
export const answerStates: readonly {
  readonly state: AnswerRowState;
  readonly title: string;
  readonly tone: StatusTone;
}[] = [
  { state: 'granted', title: coordinationTitles.granted, tone: 'done' },
  { state: 'granted-with-conditions', title: coordinationTitles['granted-with-conditions'], tone: 'done' },
  { state: 'denied', title: coordinationTitles.denied, tone: 'wrong' },
  { state: 'other-date', title: 'anderer Termin gewünscht', tone: 'attention' },
  { state: 'unreadable', title: 'nicht lesbar', tone: 'wrong' },
  { state: 'refused', title: 'zurückgewiesen', tone: 'wrong' },
  { state: 'unchanged', title: 'schon erfasst', tone: 'neutral' },
  { state: 'none', title: 'ohne Antwort', tone: 'neutral' },
];

/** `12 erteilt, 1 versagt, 3 ohne Antwort`; states without rows are left out. */
export function answersInWords(counts: AnswerCounts): string {
  const words = answerStates.flatMap(({ state, title }) => (counts[state] > 0 ? [`${counts[state]} ${title}`] : []));
  return words.join(', ') || 'keine Zeilen';
}

/** True for a row that can be taken over at all. */
export function isTakeable({ state }: Pick<AnswerRow, 'state'>): boolean {
  return !['unreadable', 'refused', 'unchanged', 'none'].includes(state);
}

/** The lines that are ticked at first: rows about which there is no doubt. */
export function safeLines(rows: readonly AnswerRow[]): ReadonlySet<number> {
  return new Set(rows.filter((row) => isTakeable(row) && row.doubts.length === 0).map(({ line }) => line));
}
