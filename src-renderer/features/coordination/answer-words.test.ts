import { expect, it } from 'vitest';
import type { AnswerRow } from '#contract/coordination.ts';
import { answerStates, answersInWords, isTakeable, safeLines } from './answer-words.ts';

const row = (line: number, facts: Partial<AnswerRow>): AnswerRow => ({
  ...{ line, state: 'granted', municipalityId: '13076046', name: 'Göhlen' },
  ...{ before: '', after: '', doubts: [], reasons: [] },
  ...facts,
});

it('answers are counted in words, without states that have no rows', () => {
  const none = { granted: 0, 'granted-with-conditions': 0, denied: 0, 'other-date': 0, none: 0 };
  const counts = { ...none, unchanged: 0, unreadable: 0, refused: 0 };
  expect(answersInWords({ ...counts, granted: 12, denied: 1, none: 3 })).toBe('12 erteilt, 1 versagt, 3 ohne Antwort');
  expect(answersInWords(counts)).toBe('keine Zeilen');
});

it('answers and wishes can be taken, and only those without doubts are ticked at first', () => {
  expect(answerStates.filter(isTakeable).map(({ state }) => state)).toEqual([
    ...['granted', 'granted-with-conditions', 'denied', 'other-date'],
  ]);
  const rows = [row(2, {}), row(3, { doubts: ['Umgeplant.'] }), row(4, { state: 'none' })];
  expect([...safeLines(rows)]).toEqual([2]);
});
