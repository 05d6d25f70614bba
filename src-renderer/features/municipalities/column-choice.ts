import { type ColumnId, columnIds } from './column.ts';

/** The columns that are shown as long as nobody has chosen others. */
export const standardColumns: readonly ColumnId[] = [
  'name',
  'stage',
  'nextStep',
  'coordination',
  'format',
  'slot',
  'letter',
  'deadline',
  'followUp',
  'findings',
];

/** The column that tells the rows apart: it is always shown, and first. */
export const fixedColumn: ColumnId = 'name';

/** Reads chosen columns (`stage,slot`) in their order; null where nothing was chosen. */
export function columnsFromText(text: string | null): readonly ColumnId[] | null {
  if (text === null) return null;
  const chosen = text.split(',').flatMap((word) => columnIds.find((id) => id === word) ?? []);
  return [...new Set([fixedColumn, ...chosen])];
}

/** The chosen columns as they stand in an address. */
export function columnsToText(columns: readonly ColumnId[]): string {
  return columns.join(',');
}

/** Shows a column behind the others, or hides it. The first column stays. */
export function toggledColumn(columns: readonly ColumnId[], id: ColumnId): readonly ColumnId[] {
  if (id === fixedColumn) return columns;
  return columns.includes(id) ? columns.filter((other) => other !== id) : [...columns, id];
}

/** Moves a column one place to the front (-1) or to the back (1). Nothing comes before the first column. */
export function movedColumn(columns: readonly ColumnId[], id: ColumnId, step: -1 | 1): readonly ColumnId[] {
  const from = columns.indexOf(id);
  const to = from + step;
  if (from < 1 || to < 1 || to >= columns.length) return columns;
  return columns.toSpliced(from, 1).toSpliced(to, 0, id);
}

/** Columns to offer: the shown ones in their order, then all others. */
export function offeredColumns(columns: readonly ColumnId[]): readonly ColumnId[] {
  return [...columns, ...columnIds.filter((id) => !columns.includes(id))];
}
