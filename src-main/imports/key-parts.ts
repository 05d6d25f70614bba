import { searchKey } from '#domain/search-key.ts';
import type { ReadResult } from './faults.ts';
import { findHeader, type Header, type HeaderColumn } from './header.ts';
import { cellAt, emptyCell, type ImportCell, type ImportRow, type ImportTable } from './table.ts';

/** A table whose columns are known. */
export interface PreparedTable {
  readonly table: ImportTable;
  readonly header: Header;
}

/** The parts of the regional key as the official Gemeindeverzeichnis heads them, with their number of digits. */
const parts: readonly { readonly words: readonly string[]; readonly digits: number }[] = [
  { words: ['land'], digits: 2 },
  { words: ['rb', 'regierungsbezirk'], digits: 1 },
  { words: ['kreis'], digits: 2 },
  { words: ['vb', 'verband', 'gemeindeverband'], digits: 4 },
  { words: ['gem', 'gemeinde'], digits: 3 },
];

/** Stands in a joined key where the row is about something larger than a municipality. */
export const missingKeyPart = '–';

/**
 * Finds the heading and, when the table spreads the regional key over five columns, joins them in the first of them, so
 * that it reads like any other key. Rows of Länder, Kreise and Ämter keep a key that shows what is missing.
 */
export function prepareTable(table: ImportTable, headerLine?: number): ReadResult<PreparedTable> {
  const found = findHeader(table, headerLine);
  if (!found.ok) return found;
  const header = found.value;
  const first = header.columns.find((_, index) => isKeyAt(header.columns, index))?.column;
  if (first === undefined) return { ok: true, value: { table, header } };
  const lastLine = header.lines.at(-1) ?? 0;
  const rows = table.rows.map((row) => (row.line <= lastLine ? row : withJoinedKey(row, first)));
  const columns = header.columns
    .filter(({ column }) => column <= first || column >= first + parts.length)
    .map((column) => (column.column === first ? { ...column, title: 'Regionalschlüssel' } : column));
  return { ok: true, value: { table: { ...table, rows }, header: { ...header, columns } } };
}

/** True when the five parts stand side by side from this column on. */
function isKeyAt(columns: readonly HeaderColumn[], start: number): boolean {
  return parts.every(({ words }, index) => {
    const column = columns[start + index];
    const title = searchKey(column?.title ?? '');
    return (
      column?.column === (columns[start]?.column ?? 0) + index &&
      words.some((word) => title === word || title.endsWith(` ${word}`))
    );
  });
}

function withJoinedKey(row: ImportRow, first: number): ImportRow {
  const digits = parts.map(({ digits }, index) => {
    const { text } = cellAt(row, first + index);
    return /^\d+$/.test(text) && text.length <= digits ? text.padStart(digits, '0') : missingKeyPart;
  });
  if (digits.every((part) => part === missingKeyPart) || countsColumns(row, first)) return row;
  const joined: ImportCell = { kind: 'text', text: digits.join('') };
  const cells = row.cells.map((cell, column) => {
    if (column === first) return joined;
    return column > first && column < first + parts.length ? emptyCell : cell;
  });
  return { line: row.line, cells };
}

/** True for a line of the official register that only numbers its columns: 3, 4, 5, 6, 7. */
function countsColumns(row: ImportRow, first: number): boolean {
  return parts.every((_, index) => cellAt(row, first + index).text === String(first + index + 1));
}
