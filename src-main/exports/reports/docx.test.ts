import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SituationReport } from '#domain/situation-report.ts';
import { docx } from './docx.ts';
import { emptyReport, exampleReport, longName } from './report.fixture.ts';

async function partsOf(report: SituationReport) {
  return unzipSync(await docx.render(report));
}

async function documentOf(report: SituationReport): Promise<string> {
  return strFromU8((await partsOf(report))['word/document.xml'] ?? new Uint8Array());
}

/** The texts of each row of each table. */
function tablesOf(xml: string): readonly (readonly (readonly string[])[])[] {
  const texts = (part: string) =>
    [...part.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([text]) => text.replace(/<[^>]+>/g, ''));
  return xml
    .split('<w:tbl>')
    .slice(1)
    .map((table) =>
      (table.split('</w:tbl>')[0] ?? '')
        .split('</w:tr>')
        .slice(0, -1)
        .map((row) =>
          row
            .split('</w:tc>')
            .slice(0, -1)
            .map((cell) => texts(cell).join('')),
        ),
    );
}

describe('the Lagebericht as a Word file', () => {
  it('has title, date, sources and every table with its numbers', async () => {
    const xml = await documentOf(exampleReport());
    for (const text of [
      'Lagebericht Einwohnerversammlungen – Landkreis Ludwigslust-Parchim',
      'Stand: 23. November 2026',
      'Gemeinden und Städte: 3',
      'davon noch ohne Versammlung: 2',
      'Planung der Breitband Musterland GmbH',
      '© Statistisches Bundesamt (Destatis)',
    ]) {
      expect(xml).toContain(text);
    }
    const [overall, legend, amts, areas, deadlines, formats, months, sore] = tablesOf(xml);
    const stageRows = [
      ['fehlt', '1', ''],
      ['terminiert', '1', ''],
      ['durchgeführt', '1', ''],
    ];
    expect(overall).toEqual([['Stufe', 'Gemeinden', ''], ...stageRows]);
    expect(legend?.slice(1)).toEqual(stageRows.map(([title, count]) => ['', title, count]));
    expect(amts).toEqual([
      ['Amt oder Stadt', 'Gemeinden', 'fehlt', 'terminiert', 'durchgeführt'],
      ['Amt Ludwigslust-Land', '3', '1', '1', '1'],
      ['Summe', '3', '1', '1', '1'],
    ]);
    expect(areas?.[1]?.[0]).toBe('Projektgebiet West');
    expect(deadlines?.[1]).toEqual(['Projektgebiet West', '2. Call', '30.06.2027', '219', '2']);
    expect(formats?.[1]).toEqual(['Präsenz', '1', '1']);
    expect(months?.slice(1)).toEqual([
      ['Nov. 2026', '1', '0', '2', ''],
      ['Dez. 2026', '0', '1', '1', ''],
    ]);
    expect(sore?.[1]).toEqual([
      'Überfällig',
      longName,
      'Amt Ludwigslust-Land',
      '12.11.2026',
      'Wiedervorlage am 12.11.2026, seit 11 Tagen überfällig',
    ]);
  });

  it('repeats the headings of every table and breaks no row', async () => {
    const xml = await documentOf(exampleReport());
    const tables = xml.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBe(8);
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(xml.match(/<w:tr>|<w:tr /g)?.length ?? 0);
  });

  it('draws the map twice: as SVG with every name, and painted for programs that show no SVG', async () => {
    const parts = await partsOf(exampleReport());
    const files = (ending: string) => Object.entries(parts).filter(([path]) => path.endsWith(ending));
    expect(files('.svg').some(([, content]) => strFromU8(content).includes('Göhlen'))).toBe(true);
    const pngs = files('.png').map(([, content]) => Buffer.from(content));
    expect(pngs.map((png) => png.readUInt32BE(16)).toSorted((one, other) => other - one)[0]).toBe(1650);
    expect(await documentOf(exampleReport())).toContain('descr="Karte: 1 fehlt, 1 terminiert, 1 durchgeführt"');
  });

  it('says a sentence in the place of every table of an empty register', async () => {
    const xml = await documentOf(emptyReport());
    expect(tablesOf(xml)).toEqual([]);
    for (const sentence of [
      'Das Register enthält noch keine Gemeinden.',
      'Keiner Gemeinde ist ein Projektgebiet zugeordnet.',
      'Es ist noch keine Versammlung geplant oder durchgeführt.',
      'Nichts ist überfällig, veraltet oder gegen eine Regel geplant; keine Frist drängt.',
    ]) {
      expect(xml).toContain(sentence);
    }
    expect(xml).not.toMatch(/NaN|Infinity|undefined/);
  });

  it('carries any text that a person can paste', async () => {
    const districtName = 'a < b & "c"\u0000\u001b\ud800 Go\u0308hlen';
    const xml = await documentOf(exampleReport({ districtName, organisation: '' }));
    expect(xml).toContain('a &lt; b &amp; ');
    expect(xml).toContain('\ufffd Göhlen');
    expect(xml).toContain('Abstimmung: Planung, abgerufen');
  });

  it('draws each bar in proportion, none of them beyond its column', async () => {
    const months = [
      { month: '2026-10', held: 20, planned: 5, missing: 30, isForecast: false },
      { month: '2026-11', held: 0, planned: 0, missing: 30, isForecast: false },
    ];
    const xml = await documentOf(exampleReport({ months }));
    const bars = (xml.split('□ geplant')[1] ?? '').split('</w:tbl>')[0] ?? '';
    const rights = [...bars.matchAll(/<w:pBdr>.*?w:right="(\d+)"/g)].map(([, right]) => Number(right));
    expect(rights).toHaveLength(2);
    const [full = 0, quarter = 0] = rights;
    expect(full).toBeLessThan(60);
    // Three quarters of 65 mm in twentieths of a point.
    expect(quarter - full).toBeCloseTo((0.75 * 65 * 1440) / 25.4, -1);
  });
});
