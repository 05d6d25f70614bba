import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { faultOf, tableOf, textsOf } from '../test-reading.ts';
import type { TestCell } from '../test-workbook.ts';
import { testWorkbook, workbookOf, workbookParts, xml } from '../test-workbook.ts';

const kindsOf = (bytes: Uint8Array) =>
  tableOf(bytes).rows.map(({ cells }) => cells.map(({ kind, text }) => `${kind} ${text}`.trim()));

describe('the cells of a workbook', () => {
  it('keep what they mean: text, number, truth, error and nothing', () => {
    const row: readonly TestCell[] = [
      '  Göhlen & <Süd> ',
      546,
      true,
      null,
      { value: '#N/A', type: 'e' },
      { value: 'Text\nmit Zeile', type: 'inlineStr' },
      { value: '', type: 'str', formula: '""' },
      'Ende',
    ];
    expect(kindsOf(workbookOf([row]))).toEqual([
      [
        'text Göhlen & <Süd>',
        'number 546',
        'boolean WAHR',
        'empty',
        'formula-error #NV',
        'text Text\nmit Zeile',
        'empty',
        'text Ende',
      ],
    ]);
  });

  it.each([
    ['13076046', '13076046'],
    ['1.3076046E7', '13076046'],
    ['53.317399999999999', '53.3174'],
    ['0.1', '0.1'],
    ['1E-7', '0.0000001'],
    ['130765651046', '130765651046'],
    ['1.2E+21', '1200000000000000000000'],
    ['-5', '-5'],
  ])('give the number %s as %s', (stored, text) => {
    expect(kindsOf(workbookOf([[{ value: stored }]]))).toEqual([[`number ${text}`]]);
  });

  it('give the stored result of a formula, and say when there is none', () => {
    expect(
      kindsOf(
        workbookOf([
          [{ formula: 'A2+1', value: 7 }, { formula: 'SUM(A1:A3)' }, { formula: 'A1&"x"', value: 'ax', type: 'str' }],
        ]),
      ),
    ).toEqual([['number 7', 'formula-error =SUM(A1:A3)', 'text ax']]);
  });

  it('keep text that begins with "="', () => {
    expect(kindsOf(workbookOf([['=1+1']]))).toEqual([['text =1+1']]);
  });

  it('join formatted pieces, leave out phonetic hints and replace escaped characters', () => {
    const sharedStrings = xml(
      '<sst><si><r><t>Lüb</t></r><r><rPr><b/></rPr><t>theen</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_b_x005F_</t></si></sst>',
    );
    const sheet = xml(
      '<worksheet><sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData></worksheet>',
    );
    expect(
      textsOf(testWorkbook({ parts: { 'xl/sharedStrings.xml': sharedStrings, 'xl/worksheets/sheet1.xml': sheet } })),
    ).toEqual([['Lübtheen', 'a\rb_']]);
  });

  it('are read with namespace prefixes, single quotation marks, comments and without positions', () => {
    const sheet =
      xml(`<x:worksheet><!-- <x:row> --><x:sheetData><x:row r='3'><x:c t='inlineStr'><x:is><x:t>a</x:t></x:is></x:c>
      <x:c><x:v>5</x:v></x:c></x:row><x:row><x:c t="inlineStr"><x:is><x:t><![CDATA[<b>]]></x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`);
    const { rows } = tableOf(testWorkbook({ parts: { 'xl/worksheets/sheet1.xml': sheet } }));
    expect(rows.map(({ line, cells }) => [line, ...cells.map(({ text }) => text)])).toEqual([
      [3, 'a', '5'],
      [4, '<b>'],
    ]);
  });
});

describe('dates in a workbook', () => {
  const formats = ['dd.mm.yyyy', 'dd.mm.yyyy hh:mm', 'h:mm', '[h]:mm', '0.00 "d"', '[$-407]d. mmmm yyyy', '[Red]#,##0'];
  const cells = (is1904: boolean, ...row: readonly TestCell[]) =>
    kindsOf(testWorkbook({ sheets: [{ rows: [row] }], formats, is1904 }))[0];

  it('are wall dates with the time that belongs to them', () => {
    expect(
      cells(
        false,
        { value: 46458, style: 1 },
        { value: '46464.791666666664', style: 2 },
        { value: 46458, style: 6 },
        { value: '0.79166666666666663', style: 3 },
      ),
    ).toEqual(['date 2027-03-12', 'date 2027-03-18T19:00', 'date 2027-03-12', 'time 19:00']);
  });

  it('count from 1904 where the workbook says so', () => {
    expect(cells(true, { value: 44996, style: 1 }, { value: 0, style: 1 }, { value: '0.5', style: 3 })).toEqual([
      'date 2027-03-12',
      'date 1904-01-01',
      'time 12:00',
    ]);
  });

  it('are not made of numbers with another format', () => {
    expect(
      cells(false, 46458, { value: 46458, style: 5 }, { value: 46458, style: 7 }, { value: '1.5', style: 4 }),
    ).toEqual(['number 46458', 'number 46458', 'number 46458', 'number 1.5']);
  });

  it('before March 1900 keep the day that Excel shows', () => {
    expect(
      cells(false, { value: 1, style: 1 }, { value: 59, style: 1 }, { value: 60, style: 1 }, { value: 61, style: 1 }),
    ).toEqual(['date 1900-01-01', 'date 1900-02-28', 'date 1900-02-29', 'date 1900-03-01']);
  });

  it('written out are read as they stand', () => {
    expect(cells(false, { value: '2027-03-12', type: 'd' }, { value: '2027-03-12T19:30:00', type: 'd' })).toEqual([
      'date 2027-03-12',
      'date 2027-03-12T19:30',
    ]);
  });
});

describe('the sheets of a workbook', () => {
  const sheets = [
    { name: 'Leer' },
    { name: 'Versteckt', state: 'hidden', rows: [['geheim']] },
    { name: 'Gemeinden & Ämter', rows: [['AGS'], ['13076046']], hiddenLines: [2] },
    { name: 'Notizen', rows: [['privat']] },
  ];

  it('are left aside except for the first visible one that holds anything, and people are told', () => {
    const table = tableOf(testWorkbook({ sheets }));
    expect([table.sheet, table.sheets]).toEqual(['Gemeinden & Ämter', ['Leer', 'Gemeinden & Ämter', 'Notizen']]);
    expect(table.description).toBe('Excel-Arbeitsmappe, Blatt „Gemeinden & Ämter“');
    expect(table.notes).toEqual([
      'Die Arbeitsmappe hat weitere Blätter, die nicht gelesen wurden: „Leer“, „Notizen“.',
      'Eine ausgeblendete Zeile ist mitgelesen, zum Beispiel wegen eines Filters.',
    ]);
  });

  it('can be chosen by name', () => {
    expect(tableOf(testWorkbook({ sheets }), { sheet: 'Notizen' }).rows).toHaveLength(1);
    expect(faultOf(testWorkbook({ sheets }), { sheet: 'Nirgends' })).toMatchObject({ code: 'no-such-sheet' });
  });

  it('are refused when none of them holds anything, which never means to delete everything', () => {
    const fault = faultOf(testWorkbook({ sheets: [{ name: 'Leer', rows: [[null], [{ value: '' }]] }] }));
    expect(fault.code).toBe('empty-file');
    expect(fault.message).toContain('nichts gelöscht');
    expect(faultOf(testWorkbook({ sheets: [{ state: 'hidden', rows: [['x']] }] })).code).toBe('no-such-sheet');
  });
});

describe('merged cells', () => {
  it('count for every row and column they cover, marked with their direction', () => {
    const bytes = workbookOf(
      [
        ['Titel', null, 'c'],
        ['Amt', 'a', null],
        [null, 'b', null],
        ['x', null, 'y'],
      ],
      {
        merged: ['A1:B1', 'A2:A3', 'C2:C9', 'E9:F9'],
      },
    );
    expect(
      tableOf(bytes).rows.map(({ cells }) => cells.map(({ text, spread }) => (spread ? `${text} ${spread}` : text))),
    ).toEqual([
      ['Titel', 'Titel across', 'c'],
      ['Amt', 'a'],
      ['Amt down', 'b'],
      ['x', '', 'y'],
    ]);
  });

  it('over the whole sheet cover no more than what holds anything', () => {
    expect(
      tableOf(workbookOf([['a'], ['b', 'c']], { merged: ['A1:XFD1048576'] })).rows.map(({ cells }) => cells.length),
    ).toEqual([200, 200]);
  });
});

describe('the limits of a workbook', () => {
  it.each([
    ['too-many-rows', { rows: 1 }, { line: 7 }],
    ['too-many-columns', { columns: 1 }, { cell: 'B7' }],
    ['too-many-cells', { cells: 2 }, { cell: 'B7' }],
    ['cell-too-long', { cellLength: 5 }, { cell: 'B7' }],
  ] as const)('refuse %s and name the place', (code, limits, place) => {
    expect(faultOf(workbookOf([['a'], ['b', 'länger']], { lines: [1, 7] }), { limits })).toMatchObject({
      code,
      ...place,
    });
  });

  it('do not count cells that are formatted but empty', () => {
    const empty = Array.from({ length: 300 }, () => ({ value: '', style: 0 }));
    expect(
      tableOf(workbookOf([['AGS', ...empty], ['1'], ...Array.from({ length: 50 }, () => empty)]), {
        limits: { rows: 2 },
      }).rows,
    ).toHaveLength(2);
  });
});

describe('a damaged workbook is refused', () => {
  const withSheet = (content: string) => testWorkbook({ parts: { 'xl/worksheets/sheet1.xml': xml(content) } });
  const cell = (content: string) => `<worksheet><sheetData><row r="1">${content}</row></sheetData></worksheet>`;

  it.each([
    ['a text that does not exist', cell('<c r="A1" t="s"><v>99</v></c>'), 'A1'],
    ['a number that is none', cell('<c r="A1"><v>12x</v></c>'), 'A1'],
    ['an unknown type', cell('<c r="A1" t="zz"><v>1</v></c>'), 'A1'],
    ['a cell of another row', cell('<c r="A2"><v>1</v></c>'), undefined],
    ['a cell twice', cell('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), undefined],
    ['a row twice', '<worksheet><sheetData><row r="1"/><row r="1"/></sheetData></worksheet>', undefined],
    ['a row beyond the last', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>', undefined],
    ['XML that ends too early', '<worksheet><sheetData><row r="1">', undefined],
    ['XML that is closed in the wrong order', '<worksheet><sheetData></worksheet></sheetData>', undefined],
  ])('with %s', (_, content, cellName) => {
    const fault = faultOf(withSheet(content));
    expect([fault.code, fault.cell]).toEqual(['damaged', cellName]);
  });

  it('without its sheets, and other programs are named', () => {
    const others: readonly (readonly [string, string])[] = [
      ['word/document.xml', 'Word-Dokument'],
      ['xl/workbook.bin', '.xlsb'],
      ['content.xml', '.ods'],
      ['bild.png', 'Archiv ohne Excel-Arbeitsmappe'],
    ];
    for (const [name, word] of others) {
      const parts = Object.fromEntries(Object.keys(workbookParts({})).map((part) => [`x/${part}`, strToU8('x')]));
      const fault = faultOf(zipSync({ ...parts, [name]: strToU8('x') }));
      expect([fault.code, fault.message.includes(word)]).toEqual(['unsupported-kind', true]);
    }
  });
});
