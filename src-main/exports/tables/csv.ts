import Papa from 'papaparse';
import { germanDate } from '#domain/german-dates.ts';
import type { Table, TableCell, TableFormat } from './table.ts';

/** Text that a table program would take for a formula; the mark in front of it may be there already. */
const formulaLike = /^'*[=+\-@\t\r]/;

/** As Excel opens it in German: semicolons, a mark for UTF-8, German numbers and days; formulas lose their effect. */
export const csv: TableFormat = {
  id: 'csv',
  title: 'Texttabelle (CSV)',
  extension: 'csv',
  async render(table) {
    return new TextEncoder().encode(`\uFEFF${csvText(table)}\r\n`);
  },
};

/** The lines of the table. */
export function csvText({ headings, rows }: Table): string {
  return Papa.unparse(
    { fields: [...headings], data: rows.map((row) => row.map(textOf)) },
    { delimiter: ';', newline: '\r\n' },
  );
}

/**
 * The text with a leading apostrophe where a table program would calculate it (CWE-1236); reading takes just that one
 * apostrophe away again, so nothing is lost on the way.
 */
export function withoutFormula(text: string): string {
  return formulaLike.test(text) ? `'${text}` : text;
}

function textOf(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return typeof cell === 'string' ? withoutFormula(cell) : germanDate(cell.day);
}
