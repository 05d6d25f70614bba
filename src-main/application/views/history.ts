import type { HistoryEntry } from '#contract/history.ts';
import type { Change } from '../../storage/changes.ts';

/** A change as the history shows it. */
export function historyEntry(change: Change): HistoryEntry {
  const { id, at, actor, title, kind, municipalityIds, reversedBy } = change;
  return { id, at, actor, title, kind, municipalityIds, reversed: reversedBy !== null };
}
