import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bytesOf, faultOf, tableOf, textsOf, windows1252Of } from '../test-reading.ts';

const utf16 = (text: string, isLittle: boolean) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(isLittle ? bytes : bytes.swap16());
};

describe('the encoding of a text file', () => {
  const text = 'AGS;Gemeinde\r\n13076046;Göhlen – „Süd“\r\n';
  const rows = [
    ['AGS', 'Gemeinde'],
    ['13076046', 'Göhlen – „Süd“'],
  ];

  it.each([
    ['UTF-8', bytesOf(text)],
    ['UTF-8', bytesOf(`\uFEFF${text}`)],
    ['UTF-16', utf16(text, true)],
    ['UTF-16', utf16(text, false)],
    ['Windows-1252', windows1252Of(text)],
  ])('is recognised as %s', (encoding, bytes) => {
    expect(textsOf(bytes)).toEqual(rows);
    expect(tableOf(bytes).description).toBe(`CSV-Datei, Zeichensatz ${encoding}, Trennzeichen Semikolon`);
  });

  it('keeps every character that Windows-1252 has', () => {
    const all =
      '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ¡¢£¤¥§©«®°±²³´µ¶·¹º»¼½¾¿ÀÁÂÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÖØÙÚÛÜÝÞßàáâäåæçèéêëìíîïðñòóôöøùúûüýþÿ';
    expect(textsOf(windows1252Of(`AGS;Text\n1;${all}\n`))[1]).toEqual(['1', all]);
  });

  it.each([
    ['MS-DOS', [0x47, 0x94, 0x68, 0x6c, 0x65, 0x6e]],
    ['MS-DOS with ü', [0x4c, 0x81, 0x62, 0x7a]],
    ['Macintosh', [0x47, 0x9a, 0x68, 0x6c, 0x65, 0x6e]],
  ])('of %s is refused with the line, because names would be damaged', (_, word) => {
    const bytes = Uint8Array.from([...bytesOf('AGS;Gemeinde\n13076046;'), ...word, 0x0a]);
    expect(faultOf(bytes)).toMatchObject({ code: 'encoding', line: 2, message: expect.stringContaining('In Zeile 2') });
  });

  it('is refused when UTF-8 was cut off in the middle of a character', () => {
    expect(faultOf(bytesOf('AGS;Gemeinde\n13076046;Göhlen\n1;ö').slice(0, -1))).toMatchObject({
      code: 'encoding',
      line: 2,
    });
  });

  it('is refused when the file is binary', () => {
    expect(faultOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])).code).toBe('not-text');
    expect(faultOf(bytesOf('AGS;Gemeinde\n13076046;G\0hlen\n')).code).toBe('not-text');
    expect(faultOf(utf16('AGS;Gemeinde\n1;\0\n', true)).code).toBe('not-text');
  });
});

describe('the separator', () => {
  const table = [
    ['AGS', 'Gemeinde', 'Fläche'],
    ['13076088', 'Lübtheen, Stadt', '120,16'],
    ['13076046', 'Göhlen', '34,02'],
  ];

  it.each([
    [';', 'Semikolon'],
    ['\t', 'Tabulator'],
    ['|', 'senkrechter Strich'],
  ])('%j is found although there are commas in names and numbers', (separator, title) => {
    const text = table.map((row) => row.join(separator)).join('\n');
    expect(textsOf(text)).toEqual(table);
    expect(tableOf(text).description).toContain(`Trennzeichen ${title}`);
  });

  it('is a comma when names with a comma are quoted', () => {
    expect(textsOf('AGS,Gemeinde\n13076088,"Lübtheen, Stadt"\n13076046,Göhlen\n')).toEqual([
      ['AGS', 'Gemeinde'],
      ['13076088', 'Lübtheen, Stadt'],
      ['13076046', 'Göhlen'],
    ]);
  });

  it('is not a comma when every name of a column has one', () => {
    expect(textsOf('Gemeinde\nLübtheen, Stadt\nHagenow, Stadt\nParchim, Stadt\n')[1]).toEqual(['Lübtheen, Stadt']);
    expect(textsOf('AGS;Gemeinde\n13076088;Lübtheen, Stadt\n13076060;Hagenow, Stadt\n')[1]).toEqual([
      '13076088',
      'Lübtheen, Stadt',
    ]);
  });

  it('is found below titles and above sums', () => {
    const text = `Gemeinden, Stand 31.12.2024\n\n${table.map((row) => row.join(';')).join('\n')}\nQuelle: Statistisches Amt, Schwerin\n`;
    expect(textsOf(text)[1]).toEqual(table[0]);
  });

  it('is taken from the first line when a table program has written it there', () => {
    const { rows } = tableOf('sep=,\r\nAGS,Gemeinde\r\n13076046,Göhlen\r\n');
    expect(rows.map(({ line, cells }) => [line, ...cells.map(({ text }) => text)])).toEqual([
      [2, 'AGS', 'Gemeinde'],
      [3, '13076046', 'Göhlen'],
    ]);
  });
});

describe('the cells of a text file', () => {
  it('keep line ends inside quotation marks, and rows keep the number of their first line', () => {
    const { rows } = tableOf('AGS;Notiz\r\n1;"eins\r\nzwei\nund ""drei"""\r\n\r\n;\r\n2;"vier"\r\n');
    expect(rows.map(({ line, cells }) => [line, cells[1]?.text])).toEqual([
      [1, 'Notiz'],
      [2, 'eins\r\nzwei\nund "drei"'],
      [7, 'vier'],
    ]);
  });

  it('may end their lines in every way, also mixed', () => {
    expect(textsOf('A;B\r1;2\n3;4\r\n5;6')).toEqual([
      ['A', 'B'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('are text, also when they begin with "=", and nothing is calculated', () => {
    const [, row] = tableOf('A;B;C\n=1+1;="01053093";"=""01053093"""\n').rows;
    expect(row?.cells).toEqual([
      { kind: 'text', text: '=1+1' },
      { kind: 'text', text: '01053093' },
      { kind: 'text', text: '01053093' },
    ]);
  });

  it('are errors where the table program had no value', () => {
    const [, row] = tableOf('A;B;C\n#NV;#REF!;########\n').rows;
    expect(row?.cells.map(({ kind }) => kind)).toEqual(['formula-error', 'formula-error', 'formula-error']);
  });

  it('may have blanks before and behind quotation marks', () => {
    expect(textsOf('A;B\n1; "x;y" \n')[1]).toEqual(['1', 'x;y']);
  });

  it('keep a quotation mark that stands inside a cell', () => {
    expect(textsOf('A;B\n1;Gasthof "Zur Linde"\n')[1]).toEqual(['1', 'Gasthof "Zur Linde"']);
  });
});

describe('a quotation mark', () => {
  it('that is never closed is refused with its line', () => {
    const fault = faultOf('AGS;Notiz\n1;gut\n2;"offen\n3;gut\n');
    expect(fault).toMatchObject({ code: 'unclosed-quote', line: 3 });
    expect(fault.message).toContain('In Zeile 3 beginnt ein Anführungszeichen');
  });

  it('that is closed by the next quoted cell is refused with both lines', () => {
    const fault = faultOf('AGS;Notiz\n1;"offen\n2;gut\n3;"zu"\n');
    expect(fault).toMatchObject({ code: 'misplaced-quote', line: 2 });
    expect(fault.message).toContain('In den Zeilen 2 bis 4');
  });

  it('with text behind it is refused with its line', () => {
    expect(faultOf('AGS;Notiz\n1;"a"b\n')).toMatchObject({ code: 'misplaced-quote', line: 2 });
  });
});

describe('the limits of a text file', () => {
  it.each([
    ['too-many-rows', { rows: 2 }, { line: 3 }],
    ['too-many-columns', { columns: 1 }, { cell: 'B1' }],
    ['too-many-cells', { cells: 5 }, { cell: 'B3' }],
    ['cell-too-long', { cellLength: 5 }, { cell: 'A2' }],
    ['file-too-large', { fileBytes: 10 }, {}],
  ] as const)('refuse %s', (code, limits, place) => {
    expect(faultOf('AGS;Ort\n130760;b\n2;c\n', { limits })).toMatchObject({ code, ...place });
  });
});

describe('any table', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom('Lübtheen, Stadt', 'a;b', '"', 'x\ny', 'x\r\ny', '', '  ', '=1', '\t'),
  );
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
  const readable = (text: string) => text.replaceAll('\0', '').toWellFormed();
  const isEmpty = (texts: readonly string[]) => texts.every((text) => text.trim() === '');

  it('is read as it was written, whatever the separator', () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(';', ',', '\t'), (cells, separator) => {
        const clean = cells.map((row) => row.map(readable));
        const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
        const text = [...Array(12).fill(['Kopf', 'b', 'c']), ...clean]
          .map((row) => row.map(quoted).join(separator))
          .join('\r\n');
        const expected = clean
          .filter((row) => !isEmpty(row))
          .map((row) => row.map((value) => /^="([^"]*)"$/.exec(value)?.[1] ?? value).map((value) => value.trim()));
        expect(textsOf(text).slice(12)).toEqual(expected.filter((row) => !isEmpty(row)));
      }),
    );
  });

  it('is cut into the same cells as by an independent reader', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        const text = `${Papa.unparse([...Array(12).fill(['Kopf', 'b', 'c']), ...cells.map((row) => row.map(readable))], { delimiter: ';', newline: '\n' })}\n`;
        fc.pre(!text.includes('\r') && !/^="/m.test(text) && !/;="/.test(text));
        const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\n' });
        const expected = data.map((row) => row.map((value) => value.trim())).filter((row) => !isEmpty(row));
        expect(textsOf(text)).toEqual(expected);
      }),
    );
  });
});
