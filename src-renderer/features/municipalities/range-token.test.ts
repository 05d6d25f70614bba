import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundAsNumber, boundFromTyped, boundToTyped, rangeFromToken, rangeToToken } from './range-token.ts';

describe('a wish from – to', () => {
  it('is read back as it was written', () => {
    const bound = fc.oneof(
      fc.constant(''),
      fc.nat(9999).map(String),
      fc.constantFrom('2027-03-01', 'heute', 'heute-7'),
    );
    fc.assert(
      fc.property(bound, bound, (from, to) => {
        const token = rangeToToken({ from, to });
        if (token === null) return from === '' && to === '';
        expect(rangeFromToken(token)).toEqual({ from, to });
        return true;
      }),
    );
  });

  it('is none where the text says something else', () => {
    for (const token of ['', '500', '1..2..3', '-']) expect(rangeFromToken(token)).toBeNull();
  });

  it('takes numbers and days as people type them', () => {
    expect(boundFromTyped('2.000', 'number')).toBe('2000');
    expect(boundFromTyped(' 12 500 ', 'number')).toBe('12500');
    expect(boundFromTyped('12.3.27', 'date')).toBe('2027-03-12');
    expect(boundFromTyped('Heute + 14 Tage', 'date')).toBe('heute+14');
    expect(boundFromTyped('', 'date')).toBe('');
  });

  it('takes nothing that cannot be read', () => {
    for (const typed of ['-5', 'viele', '1,5']) expect(boundFromTyped(typed, 'number')).toBeNull();
    for (const typed of ['31.02.2027', 'morgen', 'heute+', '12.3.']) expect(boundFromTyped(typed, 'date')).toBeNull();
  });

  it('shows a bound so that it is taken back when typed again', () => {
    const cases = [['2000', 'number'] as const, ['2027-03-12', 'date'] as const, ['heute+14', 'date'] as const];
    for (const [bound, kind] of [...cases, ['heute-7', 'date'] as const, ['heute', 'date'] as const])
      expect(boundFromTyped(boundToTyped(bound, kind), kind)).toBe(bound);
  });

  it('counts days from today over the end of a month', () => {
    expect(boundAsNumber('heute+20', 'date', '2027-02-10')).toBe(20_270_302);
    expect(boundAsNumber('heute', 'date', null)).toBeNull();
  });
});
