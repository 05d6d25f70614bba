import { cellAt, type ImportCell, type ImportRow } from './table.ts';

/** Titles of the columns when these rows are read as one heading, from the first column on; empty where there is none. */
export function joinedTitles(rows: readonly ImportRow[]): readonly string[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((_row, index) => partOf(rows, index, column));
    return parts.filter((part, index) => part !== '' && part !== parts[index - 1]).join(' ');
  });
}

/** True for a cell that cannot be a heading: a number or a date, other than a year. */
export function looksLikeData({ kind, text, spread }: ImportCell): boolean {
  if (spread === 'across' || kind === 'empty') return false;
  if (/^(?:19|20)\d{2}$/.test(text)) return false;
  if (kind === 'number' || kind === 'date' || kind === 'time') return true;
  return /^[\d.,\s-]+$/.test(text) && /\d\d/.test(text);
}

/** The same columns with "(2)", "(3)" behind titles that occur again. */
export function uniqueTitles<Column extends { readonly title: string }>(columns: readonly Column[]): readonly Column[] {
  const seen = new Map<string, number>();
  return columns.map((column) => {
    const count = (seen.get(column.title) ?? 0) + 1;
    seen.set(column.title, count);
    return count === 1 ? column : { ...column, title: `${column.title} (${count})` };
  });
}

/** What one line contributes to the title of a column. A group's title also counts for the columns to its right. */
function partOf(rows: readonly ImportRow[], index: number, column: number): string {
  const row = rows[index];
  if (!row) return '';
  const own = clean(cellAt(row, column));
  const below = rows.slice(index + 1);
  const hasBelow = (at: number) => below.some((lower) => isOwn(cellAt(lower, at)));
  // Without merged cells, as in a text file, a group's title stands above its first column only.
  if (own !== '' || !hasBelow(column) || row.cells.some(({ spread }) => spread === 'across')) return own;
  for (let left = column - 1; left >= 0; left -= 1) {
    const title = clean(cellAt(row, left));
    if (title !== '') return hasBelow(left) ? title : '';
    if (!hasBelow(left)) return '';
  }
  return '';
}

function isOwn({ kind, spread }: ImportCell): boolean {
  return kind !== 'empty' && spread === undefined;
}

/** Heading text on one line, hyphens at the end of a line closed up. */
function clean({ text }: ImportCell): string {
  return text
    .normalize('NFC')
    .replace(/(\p{Lowercase_Letter})[-\u00AD] ?\r?\n ?(?=\p{Lowercase_Letter})/gu, '$1')
    .replace(/\s+/g, ' ');
}
