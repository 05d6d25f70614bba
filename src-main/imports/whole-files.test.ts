import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { faultOf, importOf, refusalsOf, tableOf, valuesOf, windows1252Of } from './test-reading.ts';
import { type TestCell, testWorkbook, workbookOf } from './test-workbook.ts';

/** Facts of the shipped register, as the files of these tests report them. */
interface Facts {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly postcodes: readonly string[];
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly areaKm2: number;
}

const register: { readonly municipalities: readonly Facts[] } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../resources/registers/ludwigslust-parchim.json', import.meta.url)), 'utf8'),
);
const facts = register.municipalities;
const headings = ['AGS', 'Gemeinde', 'PLZ', 'Einwohner', 'Breite', 'Länge', 'Fläche km²', 'Frist'];
const expected = facts.map(({ id, name, kind, postcodes, population, latitude, longitude, areaKm2 }) => ({
  ...{ ags: id, name, ...(kind === 'Stadt' ? { kind } : {}), postcodes, population, latitude, longitude, areaKm2 },
  deadline: '2027-03-12',
}));

const german = (value: number) => String(value).replace('.', ',');
const thousands = (value: number) => new Intl.NumberFormat('de-DE').format(value);
const officialName = ({ name, kind }: Facts) => (kind === 'Stadt' ? `${name}, Stadt` : name);
const csvRow = (row: Facts) => [
  ...[row.id, officialName(row), row.postcodes.join(', '), thousands(row.population)],
  ...[german(row.latitude), german(row.longitude), german(row.areaKm2), '12.03.2027'],
];
const csvFile = (separator: string, lineEnd: string) => {
  const cell = (text: string) => (text.includes(separator) ? `"${text}"` : text);
  return [headings, ...facts.map(csvRow)].map((row) => row.map(cell).join(separator) + lineEnd).join('');
};

describe('the register of Ludwigslust-Parchim is read completely and rightly', () => {
  it.each([
    ['as Excel writes CSV files', windows1252Of(csvFile(';', '\r\n'))],
    ['as UTF-8 with a byte order mark', `\uFEFF${csvFile(';', '\r\n')}`],
    ['as UTF-8 with commas', csvFile(',', '\n')],
    ['as UTF-8 with tabs', csvFile('\t', '\n')],
    ['as "Unicode text" of Excel', new Uint8Array(Buffer.from(`\uFEFF${csvFile('\t', '\r\n')}`, 'utf16le'))],
  ])('%s', (_, file) => {
    const { records, refused } = importOf(file);
    expect(refused).toEqual([]);
    expect(records.map(({ values }) => values)).toEqual(expected);
  });

  it('as a workbook of another program, with keys and postcodes as text', async () => {
    const rows = facts.map((row) => [
      ...[row.id, officialName(row), row.postcodes.join(', ')].map((value) => ({ value, type: String })),
      ...[row.population, row.latitude, row.longitude, row.areaKm2].map((value) => ({ value, type: Number })),
      { value: new Date('2027-03-12T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' },
    ]);
    const file = await writeExcelFile([headings.map((value) => ({ value, type: String })), ...rows]).toBuffer();
    expect(valuesOf(file)).toEqual(expected);
  });

  it('as a workbook with keys and postcodes as numbers and a heading in two lines below a title', () => {
    const rows: readonly (readonly TestCell[])[] = [
      ['Gemeinden im Landkreis Ludwigslust-Parchim'],
      ['AGS', 'Gemeinde', 'PLZ', 'Einwohner', 'Lage', null, 'Fläche', 'Frist'],
      [null, null, null, null, 'Breite', 'Länge', 'km²', null],
      ...facts.map((row): readonly TestCell[] => [
        ...[
          Number(row.id),
          officialName(row),
          row.postcodes.length === 1 ? Number(row.postcodes[0]) : row.postcodes.join('/'),
        ],
        ...[row.population, row.latitude, row.longitude, row.areaKm2, { value: 46458, style: 1 }],
      ]),
      [null, 'Summe', null, 208092],
    ];
    const merged = ['A1:H1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:F2', 'H2:H3'];
    const file = testWorkbook({ sheets: [{ rows, merged }], formats: ['dd.mm.yyyy'] });
    const { records, refused, skipped } = importOf(file);
    expect(refused).toEqual([]);
    expect(records.map(({ values }) => values)).toEqual(expected);
    expect(skipped.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '1 title',
      '2 header',
      '3 header',
      '146 sum',
    ]);
  });
});

describe('a file that Excel has damaged', () => {
  it('gets its leading zeros back where that is beyond doubt', () => {
    expect(valuesOf('AGS;Gemeinde;PLZ\n1053093;Müssen;21516\n')).toEqual([
      { ags: '01053093', name: 'Müssen', postcodes: ['21516'] },
    ]);
    expect(
      valuesOf(
        workbookOf([
          ['AGS', 'Gemeinde', 'PLZ'],
          [14625020, 'Bernsdorf', 2994],
        ]),
      ),
    ).toEqual([{ ags: '14625020', name: 'Bernsdorf', postcodes: ['02994'] }]);
  });

  it('is refused row by row where digits are lost', () => {
    const refusals = refusalsOf('AGS;Gemeinde\n1,3076E+07;Göhlen\n1307604;Göhlen\n');
    expect(refusals).toEqual([
      expect.stringMatching(/^Zeile 2, Zelle A2/),
      expect.stringMatching(/^Zeile 3, Zelle A3/),
    ]);
  });

  it('keeps the days of workbooks that count from 1904, and their times', () => {
    const rows: readonly (readonly TestCell[])[] = [
      ['AGS', 'Durchgeführt am'],
      ['13076046', { value: '45002.791666666664', style: 1 }],
    ];
    const file = testWorkbook({ sheets: [{ rows }], formats: ['dd.mm.yyyy hh:mm'], is1904: true });
    expect(valuesOf(file)).toEqual([{ ags: '13076046', heldOn: '2027-03-18', heldAt: '19:00' }]);
  });
});

describe('a file that is not what it seems', () => {
  it('is read by its content, a workbook called .csv as well as a text called .xlsx', () => {
    const rows = [
      ['AGS', 'Gemeinde'],
      ['13076046', 'Göhlen'],
    ];
    expect(valuesOf(workbookOf(rows))).toEqual(valuesOf(rows.map((row) => row.join(';')).join('\n')));
  });

  it('takes columns that are called like parts of the language as text', () => {
    const file = 'AGS;__proto__;constructor\n13076046;{"x":1};y\n';
    expect(valuesOf(file)).toEqual([{ ags: '13076046' }]);
    expect(
      valuesOf(
        workbookOf([
          ['AGS', '__proto__'],
          ['13076046', '__proto__'],
        ]),
      ),
    ).toEqual([{ ags: '13076046' }]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('is refused with a sentence when a quotation mark is missing', () => {
    expect(faultOf(`${csvFile(';', '\n')}13076999;"Neu;19288\n`)).toMatchObject({ code: 'unclosed-quote', line: 144 });
  });
});

describe('a large file', () => {
  const count = 50_000;
  const keyOf = (index: number) => `${10 + (index % 7)}${String(index).padStart(6, '0')}`;

  it('of 50,000 rows is read as text', () => {
    const lines = Array.from({ length: count }, (_, index) => `${keyOf(index)};"Gemeinde\nNr. ${index}";${index}\n`);
    const { records, refused } = importOf(`AGS;Gemeinde;Einwohner\n${lines.join('')}`);
    expect([records.length, refused.length]).toEqual([count, 0]);
    expect(records.at(-1)).toEqual({
      line: 2 * count,
      values: { ags: keyOf(count - 1), name: `Nr. ${count - 1}`, kind: 'Gemeinde', population: count - 1 },
    });
  });

  it('of 50,000 rows is read as a workbook', () => {
    const rows = Array.from({ length: count }, (_, index) => [keyOf(index), `Ort ${index}`, index]);
    const { records, refused } = importOf(workbookOf([['AGS', 'Gemeinde', 'Einwohner'], ...rows]));
    expect([records.length, refused.length]).toEqual([count, 0]);
    expect(records.at(-1)).toEqual({
      line: count + 1,
      values: { ags: keyOf(count - 1), name: `Ort ${count - 1}`, population: count - 1 },
    });
  });
});

describe('the cells of a workbook', () => {
  it('are the same as for an independent reader', async () => {
    const values = [
      ['Göhlen', 'a & b <c> "d"', '=1+1', '_x0041_', 'zwei\nZeilen', ' '],
      [0, 0.1, 13076046, 1e-9, -17.25, 53.3174],
      [true, false, '', 'ä', 'x', 'y'],
      ...['2027-03-12T00:00:00Z', '2027-03-28T02:30:00Z', '2027-10-31T19:45:00Z', '1999-12-31T23:59:00Z'].map(
        (text) => [new Date(text), 'Tag'],
      ),
    ];
    const cells = values.map((row) =>
      row.map((value) =>
        value instanceof Date
          ? { value, type: Date, format: 'dd.mm.yyyy hh:mm' }
          : { value, type: typeof value === 'string' ? String : typeof value === 'number' ? Number : Boolean },
      ),
    );
    const file = await writeExcelFile(cells).toBuffer();
    const [sheet] = await readExcelFile(file);
    const independent = sheet?.data.map((row) =>
      row.map((value) =>
        value instanceof Date
          ? minuteOf(value)
          : value === null
            ? ''
            : value === true
              ? 'WAHR'
              : value === false
                ? 'FALSCH'
                : value,
      ),
    );
    const own = tableOf(file).rows.map(({ cells: row }) =>
      row.map(({ kind, text }) => (kind === 'number' ? Number(text) : text)),
    );
    const width = Math.max(...own.map((row) => row.length), ...(independent ?? []).map((row) => row.length));
    const padded = (rows: readonly (readonly unknown[])[] | undefined) =>
      rows?.map((row) => [...row, ...Array(width - row.length).fill('')]);
    expect(padded(own)).toEqual(padded(independent));
  });
});

/** The wall time of an independent reader, rounded to the minute: it may be off by a millisecond. */
function minuteOf(date: Date): string {
  const minute = new Date(Math.round(date.getTime() / 60_000) * 60_000);
  return minute.toISOString().slice(0, 16).replace('T00:00', '');
}
