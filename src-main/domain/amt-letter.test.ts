import { expect, it } from 'vitest';
import { type AmtLetter, askedDays } from './amt-letter.ts';

const letter = (writtenOn: string, ...contactIds: readonly string[]): AmtLetter => ({
  ...{ id: writtenOn, kind: 'contact-check', amtId: 'amt-crivitz', path: 'x.docx', sha256: '', version: 1 },
  writtenOn,
  contactIds,
});

it('a contact was asked about on the latest day of its letters, whatever their order', () => {
  const days = askedDays([letter('2026-11-23', 'a'), letter('2025-01-07', 'a', 'b')]);
  expect([...days]).toEqual([
    ['a', '2026-11-23'],
    ['b', '2025-01-07'],
  ]);
});
