import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAs, sentence } from './test-fields.ts';

describe('a key', () => {
  it.each([
    ['13076046', 'text', '13076046'],
    ['13076046', 'number', '13076046'],
    ['13 0 76 046', 'text', '13076046'],
    ['13\u00A0076\u202F046', 'text', '13076046'],
    ["'13076046", 'text', '13076046'],
    ['1053093', 'number', '01053093'],
    ['1053093', 'text', '01053093'],
    ['9162000', 'number', '09162000'],
    ['130765651046', 'number', '13076046'],
    ['13 0 76 5651 046', 'text', '13076046'],
    ['10535325093', 'number', '01053093'],
  ] as const)('%s (%s) is %s', (text, kind, ags) => {
    expect(readAs('ags', text, kind)).toEqual({ ags });
  });

  it.each([
    ['1,3076E+07', 'Ziffern verloren'],
    ['1.3076E+07', 'Ziffern verloren'],
    ['1,3E7', 'Ziffern verloren'],
    ['1307604', 'fehlt eine Ziffer'],
    ['1407604', 'fehlt eine Ziffer'],
    ['0105309', 'fehlt eine Ziffer'],
    ['13076', 'hat 5 Ziffern'],
    ['130760461', 'hat 9 Ziffern'],
    ['19288046', 'nennen das Land'],
    ['00053093', 'nennen das Land'],
    ['13.076.046', 'kein Gemeindeschlüssel'],
    ['13076046.0', 'kein Gemeindeschlüssel'],
    ['-13076046', 'kein Gemeindeschlüssel'],
    ['Göhlen', 'kein Gemeindeschlüssel'],
  ])('%s is refused', (text, words) => {
    expect(readAs('ags', text)).toMatch(sentence);
    expect(readAs('ags', text)).toContain(words);
  });

  it('that became a date, or a number with decimals, is refused', () => {
    expect(readAs('ags', '2027-03-12', 'date')).toContain('in ein Datum umgewandelt');
    expect(readAs('ags', '13076046.5', 'number')).toContain('„13076046,5“ ist kein Gemeindeschlüssel');
  });

  it('is never made up: what is read has the digits that were written', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{5,13}$/), (digits) => {
        const value = readAs('ags', digits);
        if (typeof value === 'string' || value.ags === undefined) return true;
        const full = digits.length % 4 === 3 ? `0${digits}` : digits;
        return (
          value.ags.length === 8 &&
          (full.length === 8
            ? value.ags === full
            : full.startsWith(value.ags.slice(0, 5)) && full.endsWith(value.ags.slice(5)))
        );
      }),
    );
  });
});
