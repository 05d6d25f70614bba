import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellKind, emptyCell } from '../table.ts';
import { importFields } from './index.ts';
import { readAs, readCell, sentence } from './test-fields.ts';

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
      expect(readAs('name', text)).toMatch(sentence);
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
    ['mayorTitle', 'Frau', { mayorTitle: 'Frau' }],
    ['mayorTitle', 'Fr.', { mayorTitle: 'Frau' }],
    ['mayorTitle', 'Herrn', { mayorTitle: 'Herr' }],
    ['mayorTitle', 'Der Amtsverweser', { mayorTitle: 'Herr' }],
    ['mayorTitle', 'Herr Bürgermeister', { mayorTitle: 'Herr' }],
    ['mayorTitle', 'Bürgermeisterin', { mayorTitle: 'Frau' }],
    ['amtHeadTitle', 'Amtsvorsteherin', { amtHeadTitle: 'Frau' }],
    ['chiefOfficerTitle', 'Ltd. Verwaltungsbeamter', { chiefOfficerTitle: 'Herr' }],
    ['mayorName', 'Dr. Anna Müller', { mayorName: 'Dr. Anna Müller' }],
    ['mayorName', 'Frau Dr. Anna Müller', { mayorName: 'Dr. Anna Müller', mayorTitle: 'Frau' }],
    ['mayorName', 'Herrn Jörg Voß', { mayorName: 'Jörg Voß', mayorTitle: 'Herr' }],
    ['mayorName', 'Frauke Lüth', { mayorName: 'Frauke Lüth' }],
    ['mayorPhone', 'Tel.: 038753 88-12', { mayorPhone: '038753 88-12' }],
    ['chiefOfficerEmail', 'lvb@amt-crivitz.de', { chiefOfficerEmail: 'lvb@amt-crivitz.de' }],
    ['amtStreet', 'Amtsstraße 5', { amtStreet: 'Amtsstraße 5' }],
    ['amtPostcode', '19089', { amtPostcode: '19089' }],
    ['amtWebsite', 'www.amt-crivitz.de', { amtWebsite: 'www.amt-crivitz.de' }],
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
    ['mayorTitle', 'Dr.'],
    ['mayorPhone', 'auf Anfrage'],
    ['mayorEmail', 'a@b.de; c@d.de'],
    ['amtEmail', 'www.amt-crivitz.de'],
    ['amtPostcode', '19089, 19086'],
  ] as const)('%s: %s is refused', (field, text) => {
    expect(readAs(field, text)).toMatch(sentence);
  });

  it('take numbers, truth and dates of a workbook where they make sense', () => {
    expect(readAs('postcodes', '1067', 'number')).toEqual({ postcodes: ['01067'] });
    expect(readAs('projectAreaName', '3', 'number')).toEqual({ projectAreaName: '3' });
    expect(readAs('needDecision', 'WAHR', 'boolean')).toEqual({ needDecision: 'needed' });
    expect(readAs('amtPhone', '3863543', 'number')).toContain('führende Null');
    expect(readAs('note', '2027-03-12T19:00', 'date')).toEqual({ note: '12.03.2027 19:00' });
  });
});
