import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { germanDate } from '#domain/german-dates.ts';
import { parseGermanDate } from './parse-german-date.ts';

describe('typing a day', () => {
  it('accepts the short, the long and the international form', () => {
    expect(parseGermanDate('12.3.27')).toBe('2027-03-12');
    expect(parseGermanDate(' 12.03.2027 ')).toBe('2027-03-12');
    expect(parseGermanDate('1. 2. 2027')).toBe('2027-02-01');
    expect(parseGermanDate('2027-03-12')).toBe('2027-03-12');
  });

  it('refuses days that do not exist and unfinished typing', () => {
    for (const typed of [
      '',
      '12',
      '12.3.',
      '31.02.2027',
      '29.02.2027',
      '12.13.2027',
      '12.3.202',
      '12.03.1999',
      'heute',
    ])
      expect(parseGermanDate(typed)).toBeNull();
  });

  it('reads back every day as it is shown', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (instant) => {
        const day = instant.toISOString().slice(0, 10);
        expect(parseGermanDate(germanDate(day))).toBe(day);
      }),
    );
  });
});
