import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellKind, emptyCell, type ImportCell } from '../table.ts';
import { type FieldId, readField } from './field.ts';
import { importFieldById, importFields } from './index.ts';

/** What a field makes of a cell: its values, or the sentence. */
function readAs(field: FieldId, text: string, kind: CellKind = 'text') {
  return readCell(field, { kind, text });
}

function readCell(field: FieldId, cell: ImportCell) {
  const entry = importFieldById(field);
  if (!entry) throw new Error(`There is no field ${field}.`);
  const result = readField(entry, cell);
  return result.ok ? result.value : result.message;
}

const sentence = expect.stringMatching(/^[\p{Lu}„0-9].*[.]$/su);

describe('every field', () => {
  it('is listed once, with headings that no other field has', () => {
    expect(new Set(importFields.map(({ id }) => id)).size).toBe(importFields.length);
    const headings = importFields.flatMap((field) => field.headings);
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  });

  it.each(importFields)('$id states nothing for an empty cell and for signs that a value is not known', ({ id }) => {
    expect(readCell(id, emptyCell)).toEqual({});
    expect(readCell(id, { kind: 'text', text: 'Amt', spread: 'across' })).toEqual({});
    for (const text of ['-', '–', 'k. A.', 'k.A.', 'Keine Angabe', 'n/a', 'unbekannt', '.', '/'])
      expect(readAs(id, text)).toEqual({});
  });

  it.each(importFields)('$id refuses the errors of formulas', ({ id }) => {
    expect(readAs(id, '#NV', 'formula-error')).toBe(
      'Statt eines Wertes steht hier „#NV“. Bitte berichtigen Sie die Zelle.',
    );
    expect(readAs(id, '=A1+1', 'formula-error')).toContain('kein gespeichertes Ergebnis');
  });

  it.each(importFields)('$id answers with values or with a German sentence, whatever the cell holds', ({ id }) => {
    const kinds = fc.constantFrom<CellKind>('text', 'number', 'date', 'time', 'boolean');
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('13076046', '2027-03-12', '19:00', '1.234', '-1', 'WAHR', '__proto__'),
    );
    fc.assert(
      fc.property(kinds, texts, (kind, text) => {
        const value = readAs(id, text, kind);
        return typeof value === 'string' ? value.length > 10 && value.endsWith('.') : Object.keys(value).length <= 2;
      }),
    );
  });
});

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
    expect(readAs('ags', text)).toEqual(sentence);
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

describe('numbers', () => {
  it.each([
    ['741', 741],
    ['1.234', 1234],
    ['11.048', 11048],
    ['1.234.567', 1234567],
    ['1 234', 1234],
    ['1\u00A0234', 1234],
    ['741,00', 741],
    ['0', 0],
  ])('whole: %s is %i', (text, population) => {
    expect(readAs('population', text)).toEqual({ population });
  });

  it.each(['1,234', '741,5', '7.41', '12.34', '1.23.456', '-5', '−5', 'viele', '1e3', '0.123', '9.999.999'])(
    'whole: %s is refused',
    (text) => {
      expect(readAs('population', text)).toEqual(sentence);
    },
  );

  it.each([
    ['8,43', 8.43],
    ['8.43', 8.43],
    ['8.4', 8.4],
    ['120', 120],
    ['8,43 km²', 8.43],
    ['0.123', 0.123],
    ['12,345', 12.345],
  ])('with decimals: %s is %f', (text, areaKm2) => {
    expect(readAs('areaKm2', text)).toEqual({ areaKm2 });
  });

  it.each(['1.234', '12.345', '1,234.5', '843 ha', '1.234,5', '8,4,3', 'groß', '8..4'])(
    'with decimals: %s is refused',
    (text) => {
      expect(readAs('areaKm2', text)).toEqual(sentence);
    },
  );

  it('in cells of a workbook are taken as they are', () => {
    expect(readAs('population', '741', 'number')).toEqual({ population: 741 });
    expect(readAs('population', '1.234', 'number')).toBe('„1,234“ ist keine ganze Zahl.');
    expect(readAs('areaKm2', '1.234', 'number')).toEqual({ areaKm2: 1.234 });
    expect(readAs('population', '2027-03-12', 'date')).toBe('„12.03.2027“ ist keine ganze Zahl.');
  });

  it('say what is not clear about them', () => {
    expect(readAs('population', '1,234')).toContain('nicht eindeutig');
    expect(readAs('areaKm2', '12.345')).toContain('nicht eindeutig');
    expect(readAs('areaKm2', '2.000,5')).toContain('zwischen 0 und 1.000');
  });

  it('written the German way are read back, whatever they are', () => {
    const german = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5_000_000 }), (population) => {
        expect(readAs('population', german.format(population))).toEqual({ population });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), (hundredths) => {
        expect(readAs('areaKm2', german.format(hundredths / 100))).toEqual({ areaKm2: hundredths / 100 });
      }),
    );
  });
});

describe('coordinates', () => {
  it.each(['53.317400', '53,317400', '53.317', '53,317', '53.3174°'])(
    '%s is read, a point is always a decimal point',
    (text) => {
      expect(Object.keys(readAs('latitude', text))).toEqual(['latitude']);
    },
  );

  it.each([
    ['latitude', '11,309672'],
    ['longitude', '53,317400'],
    ['latitude', '5911234'],
    ['latitude', '53° 19′ 2″'],
    ['longitude', '0'],
  ] as const)('%s %s is refused: exchanged, metric or in minutes', (field, text) => {
    expect(readAs(field, text)).toContain('WGS 84');
  });
});
