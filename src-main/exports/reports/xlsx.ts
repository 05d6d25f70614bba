import writeExcelFile from 'write-excel-file/node';
import { sheetOf } from '../tables/sheet.ts';
import type { ReportFormat } from './report-format.ts';
import { reportHead, reportTables } from './report-tables.ts';

/** A workbook with one sheet for each table of the Lagebericht. */
export const xlsx: ReportFormat = {
  id: 'xlsx',
  title: 'Excel-Arbeitsmappe',
  extension: 'xlsx',
  async render(report) {
    const sheets = reportTables(report).map((table) => {
      return sheetOf(table.rows.length > 0 ? table : { title: table.title, headings: [table.empty], rows: [] });
    });
    return new Uint8Array(await writeExcelFile([sheetOf(headTable(report)), ...sheets]).toBuffer());
  },
};

function headTable(report: Parameters<typeof reportHead>[0]) {
  const { title, facts, sources } = reportHead(report);
  return { title: 'Lagebericht', headings: [title, ''], rows: [...facts, ...sources.map((line) => [line])] };
}
