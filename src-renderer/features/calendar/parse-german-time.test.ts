import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGermanTime } from './parse-german-time.ts';

describe('a typed time of day', () => {
  it('is understood in the ways in which it is written', () => {
    for (const typed of ['19:00', '19.00', '1900', '19', ' 19 Uhr ', '19:00 uhr']) {
      expect(parseGermanTime(typed)).toBe('19:00');
    }
    expect(parseGermanTime('7:30')).toBe('07:30');
    expect(parseGermanTime('730')).toBe('07:30');
  });

  it('is refused where no time of day is meant', () => {
    for (const typed of ['', '24:00', '19:60', '7 Uhr abends', '19:0', '-1']) {
      expect(parseGermanTime(typed)).toBeUndefined();
    }
  });

  it('reads every time of a day as it is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const written = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect(parseGermanTime(written)).toBe(written);
      }),
    );
  });
});
