import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOrNull, pastedDecimal } from './number-or-null.ts';

describe('the number in a field', () => {
  it.each([
    [369, 369],
    ['', null],
    [' ', null],
    ['-', null],
    ['53.', 53],
    ['53.0', 53],
    ['53.2890', 53.289],
    [0, 0],
    ['0', 0],
  ])('typed as %j is %j', (typed, number) => {
    expect(numberOrNull(typed)).toBe(number);
  });

  it('is the same whether it comes as number or as text', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(numberOrNull(String(number))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('a number that is pasted', () => {
  it('may have a point before its decimals where the field has decimals', () => {
    expect(pastedDecimal('53.289', 6)).toBe(53.289);
    expect(pastedDecimal(' 53.12345678\n', 6)).toBe(53.123457);
  });

  it.each([
    ['53,289', 6],
    ['1.369', 0],
    ['1.234.567', 2],
    ['53.289, 11.378', 6],
    ['', 6],
  ])('%j is left to the field with %i decimals', (text, decimals) => {
    expect(pastedDecimal(text, decimals)).toBeNull();
  });
});
