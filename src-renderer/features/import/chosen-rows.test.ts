import { expect, it } from 'vitest';
import type { ImportPreviewRow } from '#contract/imports.ts';
import { isTakeable, safeLines } from './chosen-rows.ts';

const row = (line: number, facts: Partial<ImportPreviewRow>): ImportPreviewRow => ({
  line,
  state: 'changed',
  municipalityId: '13076046',
  name: 'Göhlen',
  changes: [],
  doubts: [],
  reasons: [],
  ...facts,
});

it('rows without doubts are ticked at first, and only those that can be taken', () => {
  const rows = [row(2, {}), row(3, { doubts: ['Nur über den Namen zugeordnet.'] }), row(4, { state: 'refused' })];
  expect([...safeLines(rows)]).toEqual([2]);
  expect(rows.map(isTakeable)).toEqual([true, true, false]);
});
