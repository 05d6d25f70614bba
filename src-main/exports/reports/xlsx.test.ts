import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { json } from './json.ts';
import { emptyReport, exampleReport, longName } from './report.fixture.ts';
import { xlsx } from './xlsx.ts';

async function sheetsOf(report: Parameters<typeof xlsx.render>[0]) {
  const sheets = await readExcelFile(Buffer.from(await xlsx.render(report)));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
}

describe('the Lagebericht as a workbook', () => {
  it('has a sheet for each table, with numbers as numbers and days as days', async () => {
    const sheets = await sheetsOf(exampleReport());
    expect([...sheets.keys()]).toEqual([
      'Lagebericht',
      'Stand insgesamt',
      'Stand nach Amt',
      'Stand nach Projektgebiet',
      'Fristen der Projektgebiete',
      'Formate',
      'Verlauf',
      'Handlungsbedarf',
    ]);
    expect(sheets.get('Lagebericht')?.slice(1, 4)).toEqual([
      ['Stand', new Date('2026-11-23T00:00:00Z')],
      ['Gemeinden und Städte', 3],
      ['davon noch ohne Versammlung', 2],
    ]);
    expect(sheets.get('Stand nach Amt')?.[1]).toEqual(['Amt Ludwigslust-Land', 3, 1, 1, 1]);
    expect(sheets.get('Fristen der Projektgebiete')?.[1]).toEqual([
      'Projektgebiet West',
      '2. Call',
      new Date('2027-06-30T00:00:00Z'),
      219,
      2,
    ]);
    expect(sheets.get('Verlauf')?.slice(1)).toEqual([
      ['Nov. 2026', 1, 0, 2],
      ['Dez. 2026', 0, 1, 1],
    ]);
    expect(sheets.get('Handlungsbedarf')?.[1]?.[1]).toBe(longName);
  });

  it('says a sentence in the place of every empty table', async () => {
    const sheets = await sheetsOf(emptyReport());
    expect(sheets.get('Stand nach Amt')).toEqual([['Das Register enthält noch keine Gemeinden.']]);
    expect([...sheets.values()].every((rows) => rows.length > 0)).toBe(true);
  });
});

it('The Lagebericht as JSON is the report itself', async () => {
  const report = exampleReport();
  expect(JSON.parse(new TextDecoder().decode(await json.render(report)))).toEqual(report);
});
