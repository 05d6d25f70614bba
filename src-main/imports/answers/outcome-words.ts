import type { CoordinationOutcome } from '#domain/coordination.ts';
import { searchKey } from '#domain/search-key.ts';

const words: Readonly<Record<CoordinationOutcome, readonly string[]>> = {
  granted: ['erteilt', 'zugestimmt', 'Zustimmung', 'genehmigt', 'einverstanden', 'ja', 'Zustimmung erteilt'],
  'granted-with-conditions': [
    ...['erteilt mit Auflagen', 'erteilt mit Auflage', 'mit Auflagen', 'mit Auflage', 'unter Auflagen'],
    ...['Zustimmung mit Auflagen', 'zugestimmt mit Auflagen', 'genehmigt mit Auflagen', 'ja, mit Auflagen'],
  ],
  denied: ['versagt', 'abgelehnt', 'Ablehnung', 'nicht erteilt', 'nicht zugestimmt', 'nicht einverstanden', 'nein'],
};

const outcomes: ReadonlyMap<string, CoordinationOutcome> = new Map(
  (['granted', 'granted-with-conditions', 'denied'] as const).flatMap((outcome) =>
    words[outcome].map((word) => [searchKey(word), outcome] as const),
  ),
);

/** The outcome that a German word stands for; null for any other word, which is never guessed at. */
export function outcomeOf(word: string): CoordinationOutcome | null {
  return outcomes.get(searchKey(word)) ?? null;
}
