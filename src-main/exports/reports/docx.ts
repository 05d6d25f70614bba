import { Document, type FileChild, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { oneLine } from '#domain/plain-characters.ts';
import type { SituationReport } from '#domain/situation-report.ts';
import { monthBars, stageBars } from './docx-bars.ts';
import { mapPart } from './docx-map.ts';
import { halfPoints, page, styles, twips } from './docx-page.ts';
import { reportTable } from './docx-table.ts';
import type { ReportFormat } from './report-format.ts';
import { type ReportTable, reportHead, reportTables } from './report-tables.ts';

/** The Lagebericht as a Word file. Its properties name the organisation, never a person or a path. */
export const docx: ReportFormat = {
  id: 'docx',
  title: 'Word-Dokument',
  extension: 'docx',
  async render(report) {
    const { title } = reportHead(report);
    const author = oneLine(report.organisation) || 'Ortstermin';
    const document = new Document({
      title: oneLine(title),
      creator: author,
      lastModifiedBy: author,
      styles,
      sections: [{ properties: { page }, footers: { default: pageFooter() }, children: [...content(report)] }],
    });
    return Packer.pack(document, 'uint8array');
  },
};

function content(report: SituationReport): readonly FileChild[] {
  const { title, date, facts, sources } = reportHead(report);
  const [overall, ...further] = reportTables(report);
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(oneLine(title))] }),
    line(date),
    ...facts.slice(1).map(([label, value]) => line(`${label}: ${String(value)}`)),
    ...(overall ? part(overall, stageBars(report)) : []),
    ...mapPart(report),
    ...further.flatMap((table) => part(table, table.title === 'Verlauf' ? monthBars(report) : undefined)),
    heading('Quellen'),
    ...sources.map(line),
  ];
}

/** A heading with its table, or with the sentence that stands in its place. */
function part(table: ReportTable, drawn?: FileChild): readonly FileChild[] {
  if (table.rows.length === 0) return [heading(table.title), line(table.empty)];
  const note = table.note === '' ? [] : [line(table.note)];
  return [heading(table.title), drawn ?? reportTable(table), ...note];
}

function heading(text: string): Paragraph {
  return new Paragraph({ heading: HeadingLevel.HEADING_1, keepNext: true, children: [new TextRun(text)] });
}

function line(text: string): Paragraph {
  return new Paragraph({ spacing: { before: twips(1) }, children: [new TextRun(oneLine(text))] });
}

function pageFooter(): Footer {
  const children = [new TextRun({ children: ['Seite ', PageNumber.CURRENT], size: halfPoints(9) })];
  return new Footer({ children: [new Paragraph({ alignment: 'right', children })] });
}
