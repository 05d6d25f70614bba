import { describe, expect, it } from 'vitest';
import type { CellKind, ImportCell } from '../table.ts';
import { type FieldId, readField } from './field.ts';
import { importFieldById } from './index.ts';

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
