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

describe('dates', () => {
  it.each([
    ['12.03.2027', '2027-03-12'],
    ['12.3.2027', '2027-03-12'],
    ['12. 3. 2027', '2027-03-12'],
    ['12. März 2027', '2027-03-12'],
    ['1. Sept. 2027', '2027-09-01'],
    ['12. Mrz 2027', '2027-03-12'],
    ['31. Dezember 2024', '2024-12-31'],
    ['Fr., 12.03.2027', '2027-03-12'],
    ['Freitag, den 12. März 2027', '2027-03-12'],
    ['2027-03-12', '2027-03-12'],
    ['2027-03-12 00:00:00', '2027-03-12'],
    ['2027-03-12T19:00', '2027-03-12'],
    ['12.03.27', '2027-03-12'],
    ['12.03.2027, 23:59 Uhr', '2027-03-12'],
  ])('%s is %s', (text, deadline) => {
    expect(readAs('deadline', text)).toEqual({ deadline });
  });

  it.each([
    '31.02.2027',
    '12.13.2027',
    '12.03.1927',
    '12.03.99',
    '03/12/2027',
    '12/03/2027',
    '12.03.',
    'März 2027',
    '46458',
    '2027-3-12',
    '2027-02-30',
    '12.03.20270',
    'bald',
    '12.03.2027 25:00',
    '2027-03-12T19:00Z',
  ])('%s is refused', (text) => {
    expect(readAs('deadline', text)).toEqual(sentence);
  });

  it('in cells of a workbook are taken with their time', () => {
    expect(readAs('deadline', '2027-03-12', 'date')).toEqual({ deadline: '2027-03-12' });
    expect(readAs('heldOn', '2027-03-18T19:00', 'date')).toEqual({ heldOn: '2027-03-18', heldAt: '19:00' });
    expect(readAs('heldOn', '18.03.2027, 19 Uhr')).toEqual({ heldOn: '2027-03-18', heldAt: '19:00' });
    expect(readAs('deadline', '1927-03-12', 'date')).toBe(
      'Den Tag „12.03.1927“ gibt es nicht, oder er liegt nicht zwischen 2000 und 2099.',
    );
    expect(readAs('deadline', '46458', 'number')).toContain('Bitte formatieren Sie die Zelle in Excel als Datum');
    expect(readAs('deadline', '19:00', 'time')).toEqual(sentence);
  });

  it.each([
    ['19:00', '19:00'],
    ['9.30 Uhr', '09:30'],
    ['19 Uhr', '19:00'],
    ['19:00:00', '19:00'],
  ])('times of day: %s is %s', (text, heldAt) => {
    expect(readAs('heldAt', text)).toEqual({ heldAt });
    expect(readAs('heldAt', heldAt, 'time')).toEqual({ heldAt });
  });

  it.each(['24:00', '19', '7:60', 'abends'])('times of day: %s is refused', (text) => {
    expect(readAs('heldAt', text)).toEqual(sentence);
  });
});

describe('names', () => {
  it.each([
    ['Lübtheen, Stadt', { name: 'Lübtheen', kind: 'Stadt' }],
    ['Güstrow, Barlachstadt', { name: 'Güstrow', kind: 'Stadt' }],
    ['Greifswald, Universitäts- und Hansestadt', { name: 'Greifswald', kind: 'Stadt' }],
    ['Lübtheen (Stadt)', { name: 'Lübtheen', kind: 'Stadt' }],
    ['Stadt Lübtheen', { name: 'Lübtheen', kind: 'Stadt' }],
    ['Gemeinde Göhlen', { name: 'Göhlen', kind: 'Gemeinde' }],
    ['Göhlen', { name: 'Göhlen' }],
    ['Boizenburg/Elbe', { name: 'Boizenburg/Elbe' }],
    ['Tessin b. Boizenburg', { name: 'Tessin b. Boizenburg' }],
    ['Boltenhagen, Ostseebad', { name: 'Boltenhagen, Ostseebad' }],
    ['Stadt Wehlen', { name: 'Stadt Wehlen' }],
    ['Stadt Wehlen, Stadt', { name: 'Stadt Wehlen', kind: 'Stadt' }],
    ['Neustadt-\r\nGlewe', { name: 'Neustadt-Glewe' }],
    ['Plau\u00A0am  See', { name: 'Plau am See' }],
    ['Lu\u0308btheen', { name: 'Lübtheen' }],
    ['__proto__', { name: '__proto__' }],
    ['<img src=x onerror=alert(1)>', { name: '<img src=x onerror=alert(1)>' }],
  ])('%s is %o', (text, value) => {
    expect(readAs('name', text)).toEqual(value);
  });

  it.each(['12345', '=SVERWEIS(A1;B:C;2)', 'GÃ¶hlen', 'G\uFFFDhlen', 'x'.repeat(301), '***'])(
    '%s is refused',
    (text) => {
      expect(readAs('name', text)).toEqual(sentence);
    },
  );

  it('that became a date is refused', () => {
    expect(readAs('projectAreaName', '2027-05-12', 'date')).toContain('Vermutlich hat Excel die Eingabe umgewandelt');
  });
});

describe('further facts', () => {
  it.each([
    ['kind', 'Stadt', { kind: 'Stadt' }],
    ['kind', 'Landeshauptstadt', { kind: 'Stadt' }],
    ['kind', 'kreisangehörige Gemeinde', { kind: 'Gemeinde' }],
    ['kind', '63', { kind: 'Stadt' }],
    ['amtName', 'Amt Ludwigslust-Land', { amtName: 'Amt Ludwigslust-Land' }],
    ['amtName', 'amtsfreie Stadt', { amtName: 'amtsfrei' }],
    ['postcodes', '19288', { postcodes: ['19288'] }],
    ['postcodes', '19370, 19372 und 19374/19288', { postcodes: ['19370', '19372', '19374', '19288'] }],
    ['postcodes', '1067', { postcodes: ['01067'] }],
    ['postcodes', 'D-19288', { postcodes: ['19288'] }],
    ['leadTimeDays', '14 Tage', { leadTimeDays: 14 }],
    ['leadTimeDays', '2 Wochen', { leadTimeDays: 14 }],
    ['needDecision', 'Ja', { needDecision: 'needed' }],
    ['needDecision', 'nicht betroffen', { needDecision: 'not-affected' }],
    ['needDecision', 'Zurückgestellt', { needDecision: 'deferred' }],
    ['needDecision', 'Gemeinde lehnt ab', { needDecision: 'refused' }],
    ['needDecision', 'ungeprüft', { needDecision: 'unchecked' }],
    ['format', 'Präsenz', { format: 'inPerson' }],
    ['format', 'online', { format: 'video' }],
    ['format', 'telefonisch', { format: 'phone' }],
    ['mayorTitle', 'Frau', { mayorTitle: 'Die Bürgermeisterin' }],
    ['mayorTitle', 'Der Amtsverweser', { mayorTitle: 'Der Amtsverweser' }],
    ['mayorName', 'Dr. Anna Müller', { mayorName: 'Dr. Anna Müller' }],
    ['attendance', '45', { attendance: 45 }],
    ['eligibleAddresses', '1.045', { eligibleAddresses: 1045 }],
    ['note', '=wichtig\r\nzweite Zeile', { note: '=wichtig\nzweite Zeile' }],
    ['needReason', 'voll versorgt', { needReason: 'voll versorgt' }],
  ] as const)('%s: %s', (field, text, value) => {
    expect(readAs(field, text)).toEqual(value);
  });

  it.each([
    ['kind', 'Stadt/Gemeinde'],
    ['kind', 'Landkreis'],
    ['postcodes', '1928'.repeat(3)],
    ['postcodes', '19258–19260'],
    ['postcodes', '00123'],
    ['leadTimeDays', '400'],
    ['needDecision', 'x'],
    ['needDecision', 'vielleicht'],
    ['format', 'hybrid'],
    ['attendance', 'ca. 45'],
  ] as const)('%s: %s is refused', (field, text) => {
    expect(readAs(field, text)).toEqual(sentence);
  });

  it('take numbers, truth and dates of a workbook where they make sense', () => {
    expect(readAs('postcodes', '1067', 'number')).toEqual({ postcodes: ['01067'] });
    expect(readAs('projectAreaName', '3', 'number')).toEqual({ projectAreaName: '3' });
    expect(readAs('needDecision', 'WAHR', 'boolean')).toEqual({ needDecision: 'needed' });
    expect(readAs('note', '2027-03-12T19:00', 'date')).toEqual({ note: '12.03.2027 19:00' });
  });
});
