import { expect, it } from 'vitest';
import { countsInWords, stateTitle } from './import-words.ts';

it('counts are said in words, without states that have no rows', () => {
  expect(countsInWords({ new: 2, changed: 14, unchanged: 126, refused: 0, skipped: 0 })).toBe(
    '14 geändert, 2 neu, 126 unverändert',
  );
  expect(countsInWords({ new: 0, changed: 0, unchanged: 0, refused: 0, skipped: 0 })).toBe('keine Zeilen');
  expect(stateTitle('refused')).toBe('zurückgewiesen');
});
