import type { TableFormat } from './table.ts';

/** A list of records for scripts: heading → value, days as `YYYY-MM-DD`. */
export const json: TableFormat = {
  id: 'json',
  title: 'JSON für Skripte',
  extension: 'json',
  async render({ headings, rows }) {
    const records = rows.map((row) =>
      Object.fromEntries(
        headings.map((heading, column) => {
          const cell = row[column] ?? null;
          return [heading, typeof cell === 'object' && cell !== null ? cell.day : cell];
        }),
      ),
    );
    return new TextEncoder().encode(`${JSON.stringify(records, null, 2)}\n`);
  },
};
