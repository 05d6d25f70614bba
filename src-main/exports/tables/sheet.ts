import type { Cell, Sheet } from 'write-excel-file/node';
import type { Table, TableCell } from './table.ts';

const narrowest = 8;
const widest = 50;

/** A table as a sheet of a workbook; texts are kept as texts, so nothing in them is calculated. */
export function sheetOf({ title, headings, rows }: Table): Sheet<never> {
  const head = headings.map((value): Cell => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top' }));
  const columns = headings.map((heading, column) => ({
    width: widthOf([heading, ...rows.slice(0, 200).map((row) => lengthText(row[column] ?? null))]),
  }));
  return { data: [head, ...rows.map((row) => row.map(cellOf))], sheet: title, columns, stickyRowsCount: 1 };
}

function cellOf(cell: TableCell): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell, type: String };
  // The library counts the days of a workbook in UTC.
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' };
}

function lengthText(cell: TableCell): string {
  return typeof cell === 'object' ? '00.00.0000' : String(cell);
}

function widthOf(texts: readonly string[]): number {
  return Math.min(widest, Math.max(narrowest, ...texts.map((text) => text.length + 2)));
}
