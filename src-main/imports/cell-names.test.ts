import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName, columnLetters, parseCellName } from './cell-names.ts';

describe('the name of a cell', () => {
  it('counts columns with letters', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });

  it('is found again, whatever the cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_383 }), fc.integer({ min: 1, max: 1_048_576 }), (column, line) => {
        expect(parseCellName(cellName(column, line))).toEqual({ column, line });
      }),
    );
  });

  it.each(['', 'A', '1', 'A0', 'A01', 'a1', 'ABCD1', 'A1:B2', 'A-1', 'A1.5', '$A$1', 'Ä1'])('is not %j', (name) => {
    expect(parseCellName(name)).toBeNull();
  });
});
