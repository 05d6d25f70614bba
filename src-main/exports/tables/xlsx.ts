import writeExcelFile from 'write-excel-file/node';
import { sheetOf } from './sheet.ts';
import type { TableFormat } from './table.ts';

/** A workbook with one sheet. */
export const xlsx: TableFormat = {
  id: 'xlsx',
  title: 'Excel-Arbeitsmappe',
  extension: 'xlsx',
  async render(table) {
    return new Uint8Array(await writeExcelFile([sheetOf(table)]).toBuffer());
  },
};
