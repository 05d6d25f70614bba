import { describe, expect, it } from 'vitest';
import { findHeader } from './header.ts';
import { matchHeading } from './headings.ts';
import { prepareTable } from './key-parts.ts';
import { importOf, tableOf } from './test-reading.ts';
import { type TestCell, type TestSheet, workbookOf } from './test-workbook.ts';

/** Lines and titles of the heading of a file; the code of the fault where there is none. */
function headerOf(file: Uint8Array | string, line?: number) {
  const found = findHeader(tableOf(file), line);
  return found.ok
    ? { lines: found.value.lines, titles: found.value.columns.map(({ title }) => title) }
    : found.fault.code;
}

const sheet = (rows: readonly (readonly TestCell[])[], merged: TestSheet['merged'] & object = []) =>
  workbookOf(rows, { merged });
const goehlen = ['13076046', 'Göhlen', 546];

describe('a heading', () => {
  it.each([
    ['AGS', 'ags'],
    ['Amtlicher Gemeindeschlüssel (AGS)', 'ags'],
    ['gemeinde', 'name'],
    ['EINWOHNER', 'population'],
    ['Einwohner am 31.12.2024', 'population'],
    ['Bevölkerung insgesamt', 'population'],
    ['Bevölkerung (Zensus 2022)', 'population'],
    ['einwohner_stand', 'populationDate'],
    ['Post-\nleit-\nzahl', 'postcodes'],
    ['Fläche in km²', 'areaKm2'],
    ['Geographische Breite (WGS 84)', 'latitude'],
    ['Name des Bürgermeisters', 'mayorName'],
    ['Bürgermeister/in', 'mayorName'],
    ['Ende der Planungsphase', 'deadline'],
    ['Bürgermeister*in', 'mayorName'],
    ['Förderfähige Adressen', 'eligibleAddresses'],
  ])('%j stands for %s', (title, field) => {
    expect(matchHeading(title)[0]?.field).toBe(field);
  });

  it.each([
    'Bevölkerung männlich',
    'Einwohner je km²',
    'Fläche',
    'Fläche in ha',
    'Einwohnerversammlung Kosten',
    '__proto__',
    'constructor',
    '',
    'Name des Kindes',
  ])('%j stands for nothing, because it could mean something else', (title) => {
    expect(matchHeading(title)).toEqual([]);
  });
});

describe('the heading of a table', () => {
  it('is the first line of a plain table', () => {
    expect(headerOf('AGS;Gemeinde;Einwohner\n13076046;Göhlen;546\n')).toEqual({
      lines: [1],
      titles: ['AGS', 'Gemeinde', 'Einwohner'],
    });
  });

  it('is found below titles, also merged ones that name a field', () => {
    const rows = [['Gemeinden', null, null], ['Stand: 31.12.2024'], ['AGS', 'Gemeinde', 'Einwohner'], goehlen];
    expect(headerOf(sheet(rows, ['A1:C1']))).toEqual({ lines: [3], titles: ['AGS', 'Gemeinde', 'Einwohner'] });
  });

  it('has two lines where cells are merged', () => {
    const rows = [
      ['AGS', 'Gemeinde', 'Einwohner', null, 'Lage', null],
      [null, null, 'Zahl', 'Stand', 'Breite', 'Länge'],
      ['13076046', 'Göhlen', 546, '31.12.2024', 53.3, 11.4],
    ];
    expect(headerOf(sheet(rows, ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1']))).toEqual({
      lines: [1, 2],
      titles: ['AGS', 'Gemeinde', 'Einwohner Zahl', 'Einwohner Stand', 'Lage Breite', 'Lage Länge'],
    });
  });

  it('has two lines in a text file, where a group stands above its first column only', () => {
    const text =
      'AGS;Gemeinde;Einwohner;;Bürgermeister;;Notiz\n;;Zahl;Stand;Anrede;Name;\n13076046;Göhlen;546;31.12.2024;Herr;Muster;\n';
    expect(headerOf(text)).toEqual({
      lines: [1, 2],
      titles: [
        'AGS',
        'Gemeinde',
        'Einwohner Zahl',
        'Einwohner Stand',
        'Bürgermeister Anrede',
        'Bürgermeister Name',
        'Notiz',
      ],
    });
  });

  it('does not take a row of words below it for a second line', () => {
    expect(headerOf('Gemeinde;Art;Amt\nGöhlen;Gemeinde;Ludwigslust-Land\nLübtheen;Stadt;amtsfrei\n')).toEqual({
      lines: [1],
      titles: ['Gemeinde', 'Art', 'Amt'],
    });
  });

  it('takes in a second line that says something about columns without key and name', () => {
    expect(headerOf('AGS;Gemeinde;Einwohner;\n;;insgesamt;weiblich\n13076046;Göhlen;546;270\n')).toEqual({
      lines: [1, 2],
      titles: ['AGS', 'Gemeinde', 'Einwohner insgesamt', 'Einwohner weiblich'],
    });
  });

  it('names columns without a title by their letter, leaves empty ones out and numbers repeated titles', () => {
    expect(headerOf('AGS;;Gemeinde;Notiz;Notiz;\n13076046;x;Göhlen;a;b;\n')).toEqual({
      lines: [1],
      titles: ['AGS', 'Spalte B', 'Gemeinde', 'Notiz', 'Notiz (2)'],
    });
    expect(
      headerOf(
        sheet([
          ['AGS', null, 'Gemeinde'],
          ['13076046', null, 'Göhlen'],
        ]),
      ),
    ).toEqual({ lines: [1], titles: ['AGS', 'Gemeinde'] });
  });

  it('may hold years', () => {
    expect(
      headerOf(
        sheet([
          ['AGS', 'Gemeinde', 2023, 2024],
          ['13076046', 'Göhlen', 540, 546],
        ]),
      ),
    ).toEqual({
      lines: [1],
      titles: ['AGS', 'Gemeinde', '2023', '2024'],
    });
  });

  it('may be named after anything, also after what objects already have', () => {
    expect(headerOf('AGS;__proto__;constructor;toString\n13076046;1;2;3\n')).toEqual({
      lines: [1],
      titles: ['AGS', '__proto__', 'constructor', 'toString'],
    });
  });

  it('is missing where no line names the key or the name', () => {
    expect(headerOf('13076046;Göhlen;546\n13076088;Lübtheen;4433\n')).toBe('no-header');
    expect(headerOf('13076046;Göhlen;Gemeinde\n13076088;Lübtheen;Stadt\n')).toBe('no-header');
    expect(headerOf('Einwohner;Fläche km²\n546;34,02\n')).toBe('no-header');
  });

  it('can be named by people', () => {
    expect(headerOf('x;y\n13076046;Göhlen\n', 1)).toEqual({ lines: [1], titles: ['x', 'y'] });
    expect(headerOf('x;y\n13076046;Göhlen\n', 9)).toBe('no-header');
  });
});

describe('a regional key over five columns, as in the official register', () => {
  const rows: readonly (readonly TestCell[])[] = [
    ['Gemeinden in Deutschland nach Fläche, Bevölkerung und Postleitzahl am 31.12.2024'],
    [
      'Satz-\nart',
      'Text-\nkenn-\nzeichen',
      'Amtlicher Regionalschlüssel (ARS)',
      null,
      null,
      null,
      null,
      'Gemeindename',
      'Fläche km²',
      'Bevölkerung',
      null,
      null,
      'Post-\nleit-\nzahl',
    ],
    [null, null, 'Land', 'RB', 'Kreis', 'VB', 'Gem', null, null, 'insgesamt', 'männlich', 'je km²', null],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
    ['40', '43', '13', '0', '76', null, null, 'Ludwigslust-Parchim', 4767.61, 208092, 103000, 44, null],
    ['50', '54', '13', '0', '76', '5656', null, 'Ludwigslust-Land', 500, 9000, 4500, 18, null],
    ['60', '64', '13', '0', '76', '5656', '046', 'Göhlen', 34.02, 546, 280, 16, '19288'],
    ['60', '63', '13', '0', '76', '0088', '088', 'Lübtheen, Stadt', 120.16, 4433, 2200, 37, '19249'],
  ];
  const merged = ['A1:M1', 'A2:A3', 'B2:B3', 'C2:G2', 'H2:H3', 'I2:I3', 'J2:L2', 'M2:M3'];

  it('is joined to one', () => {
    const prepared = prepareTable(tableOf(sheet(rows, merged)));
    if (!prepared.ok) throw new Error(prepared.fault.message);
    const { header, table } = prepared.value;
    expect(header.lines).toEqual([2, 3]);
    expect(header.columns.map(({ title }) => title)).toEqual([
      ...['Satzart', 'Textkennzeichen', 'Regionalschlüssel', 'Gemeindename', 'Fläche km²'],
      ...['Bevölkerung insgesamt', 'Bevölkerung männlich', 'Bevölkerung je km²', 'Postleitzahl'],
    ]);
    expect(table.rows.slice(-4).map(({ cells }) => cells[2]?.text)).toEqual([
      '13076––',
      '130765656–',
      '130765656046',
      '130760088088',
    ]);
  });

  it('is read like any other; the lines of larger units and of column numbers are left aside', () => {
    const outcome = importOf(sheet(rows, merged));
    expect(outcome.refused).toEqual([]);
    expect(outcome.skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '1 title',
      '2 header',
      '3 header',
      '4 note',
      '5 sum',
      '6 sum',
    ]);
    expect(outcome.records.map(({ values }) => values)).toEqual([
      { ags: '13076046', name: 'Göhlen', kind: 'Gemeinde', areaKm2: 34.02, population: 546, postcodes: ['19288'] },
      { ags: '13076088', name: 'Lübtheen', kind: 'Stadt', areaKm2: 120.16, population: 4433, postcodes: ['19249'] },
    ]);
  });
});
