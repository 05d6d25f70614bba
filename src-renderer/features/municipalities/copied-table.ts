import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { ColumnId, TableWords } from './column.ts';
import { tableColumns } from './table-columns.ts';

/** A cell to copy. Only words need protection from being taken for something else. */
export interface CopiedCell {
  readonly text: string;
  readonly isText: boolean;
}

/** A table on its way to the clipboard. */
export interface CopiedTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly CopiedCell[])[];
}

/** The rows with the columns on screen; the Amt stands below the name there, here it gets a column of its own. */
export function copiedTable(
  rows: readonly MunicipalityRow[],
  columns: readonly ColumnId[],
  words: TableWords,
): CopiedTable {
  const ids = columns.includes('amt')
    ? columns
    : columns.flatMap((id): readonly ColumnId[] => (id === 'name' ? ['name', 'amt'] : [id]));
  const shown = ids.map((id) => tableColumns[id]);
  return {
    head: shown.map(({ title }) => title),
    rows: rows.map((row) =>
      shown.map((column) => ({
        text: column.text(row, words),
        isText: column.kind === 'text' || column.kind === 'choice',
      })),
    ),
  };
}
