import { csv } from '../../exports/tables/csv.ts';
import { germanText } from '../../imports/fields/field.ts';
import { cellAt } from '../../imports/table.ts';
import type { OpenFile, UntakenRow } from './open-files.ts';

/** The rows that were not taken as a table: line, reason, then the row as it stands in the file. */
export function reportOf({ table, header }: OpenFile, untaken: readonly UntakenRow[]): Promise<Uint8Array> {
  const rows = new Map(table.rows.map((row) => [row.line, row]));
  return csv.render({
    title: 'Nicht übernommen',
    headings: ['Zeile', 'Grund', ...header.columns.map(({ title }) => title)],
    rows: untaken.map(({ line, reason }) => {
      const row = rows.get(line);
      return [line, reason, ...header.columns.map(({ column }) => (row ? germanText(cellAt(row, column)) : ''))];
    }),
  });
}
