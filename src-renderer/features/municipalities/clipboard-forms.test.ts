import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCell, tableAsHtml, tableAsText } from './clipboard-forms.ts';
import { copiedTable } from './copied-table.ts';
import { municipalityRow, tableWords } from './municipality-row.fixture.ts';

const goehlen = municipalityRow({ slot: '2027-03-18T19:00', population: 400 });
const luebtheen = municipalityRow({ id: '13076088', name: 'Lübtheen', amtName: 'Lübtheen', followUpOn: '2027-02-20' });

describe('copying rows', () => {
  it('takes the columns on screen, with the Amt in a column of its own', () => {
    const table = copiedTable([goehlen, luebtheen], ['name', 'population', 'slot', 'followUp'], tableWords);
    expect(tableAsText(table).split('\r\n')).toEqual([
      'Gemeinde\tAmt\tEinwohner\tTermin\tWiedervorlage',
      'Göhlen\tLudwigslust-Land\t400\tDo., 18.03.2027, 19:00 Uhr\t',
      'Lübtheen\tLübtheen\t400\t\t20.02.2027',
    ]);
  });

  it('does not name the Amt twice', () => {
    expect(copiedTable([], ['name', 'stage', 'amt'], tableWords).head).toEqual(['Gemeinde', 'Stufe', 'Amt']);
  });

  it('says the letter, its age and the findings in words', () => {
    const row = municipalityRow({
      letters: [
        {
          letterId: 'l1',
          kind: 'invitation',
          municipalityId: '13076046',
          writtenOn: '2027-02-01',
          outOfDate: ['Termin'],
        },
      ],
      violations: 1,
      warnings: 2,
    });
    const [cells] = copiedTable([row], ['letter', 'findings'], tableWords).rows;
    expect(cells?.map(({ text }) => text)).toEqual(['Einladung, 01.02.2027 (veraltet)', '1 Verstoß, 2 Hinweise']);
  });
});

describe('the table as text', () => {
  it('takes the sting out of cells that would start a formula', () => {
    for (const sting of ['=1+1', '+49 385', '-5', '@SUM(A1)']) expect(plainCell(sting)).toBe(`'${sting}`);
    expect(plainCell('\t=1')).toBe("' =1");
    expect(plainCell('\r=1')).toBe("' =1");
    expect(plainCell('Boizenburg/Elbe')).toBe('Boizenburg/Elbe');
    expect(plainCell('a=b')).toBe('a=b');
  });

  it('keeps its rows and columns, whatever stands in the cells', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (names) => {
        const rows = names.map(([name, venueName]) => municipalityRow({ name, venueName }));
        const lines = tableAsText(copiedTable(rows, ['name', 'amt', 'venue'], tableWords)).split('\r\n');
        expect(lines).toHaveLength(rows.length + 1);
        for (const line of lines) {
          const cells = line.split('\t');
          expect(cells).toHaveLength(3);
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@]/);
        }
      }),
    );
  });
});

describe('the table as HTML', () => {
  it('is a table with heads, and nothing of a name becomes markup', () => {
    const row = municipalityRow({ name: '<img src=x onerror="alert(1)"> & Söhne', postcodes: ['01234'] });
    const html = tableAsHtml(copiedTable([row], ['name', 'postcodes', 'population'], tableWords));
    expect(html).toContain('<th scope="col">Gemeinde</th><th scope="col">Amt</th><th scope="col">PLZ</th>');
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Söhne');
    expect(html).not.toContain('<img');
  });

  it('marks words as text, so that leading zeros and formulas stay words, and leaves numbers as numbers', () => {
    const html = tableAsHtml(copiedTable([municipalityRow({})], ['ags', 'population'], tableWords));
    expect(html).toContain(`<td style="mso-number-format:'\\@'">13076046</td><td>400</td>`);
  });
});
