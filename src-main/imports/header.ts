import { columnLetters } from './cell-names.ts';
import { attempt, type ReadResult, refuse } from './faults.ts';
import { joinedTitles, looksLikeData, uniqueTitles } from './header-titles.ts';
import { matchHeading, type Subject } from './headings.ts';
import { cellAt, type ImportRow, type ImportTable, isFilled } from './table.ts';

/** A column with its heading. */
export interface HeaderColumn {
  /** From 0. */
  readonly column: number;
  /** "C" */
  readonly letters: string;
  /** Heading, unique within the table; "Spalte F" where there is none. */
  readonly title: string;
}

/** Where the heading of a table stands and what it says. */
export interface Header {
  /** Lines of the heading: one, or several that belong together. */
  readonly lines: readonly number[];
  /** Columns that have a heading or hold anything below it. */
  readonly columns: readonly HeaderColumn[];
  /** Number of cells of the heading; a row of a text file that is wider has been cut in the wrong place. */
  readonly width: number;
}

/** Rows from the top among which the heading is looked for. */
const searchedRows = 40;
const mostLines = 4;

/** A possible heading: rows that belong together. */
interface Candidate {
  readonly start: number;
  readonly rows: readonly ImportRow[];
  readonly score: number;
}

/**
 * Finds the heading by its words: the rows whose titles name the most fields, among them the key or the name. Titles
 * above it are left aside; further lines are joined when that names more fields or when merged cells show that
 * they belong together. With `line` people say themselves where the heading stands.
 */
export function findHeader(table: ImportTable, line?: number): ReadResult<Header> {
  return attempt(() => {
    const candidates = line === undefined ? candidatesIn(table) : givenCandidate(table, line);
    const best = candidates.reduce<Candidate | null>(
      (leader, next) => (leader && leader.score >= next.score ? leader : next),
      null,
    );
    if (!best) return refuseMissing(line);
    return headerOf(table, best);
  });
}

/** Rows near the top that hold no data and name the key or the name, alone or with some below them. */
function candidatesIn(table: ImportTable): readonly Candidate[] {
  const top = table.rows.slice(0, searchedRows);
  return top.flatMap((_, start) => {
    const possible = top.slice(start, start + mostLines);
    const firstData = possible.findIndex((row) => row.cells.some(looksLikeData));
    const rows = firstData < 0 ? possible : possible.slice(0, firstData);
    return rows
      .map((_row, index) => candidateOf(start, rows.slice(0, index + 1)))
      .filter(({ score, rows: { length } }) => score > 0 && !sharesMergedCells(top[start + length]));
  });
}

function givenCandidate(table: ImportTable, line: number): readonly Candidate[] {
  const start = table.rows.findIndex((row) => row.line === line);
  return start < 0 ? [] : [candidateOf(start, table.rows.slice(start, start + 1))];
}

function candidateOf(start: number, rows: readonly ImportRow[]): Candidate {
  return { start, rows, score: scoreOf(rows) };
}

/**
 * Number of fields named; a little more where the lines visibly belong together, a trace less for every further line.
 * 0 where nothing says what a row is about, and for a title that stands alone above a heading.
 */
function scoreOf(rows: readonly ImportRow[]): number {
  const [first, ...others] = rows;
  const titles = joinedTitles(rows);
  const named = Math.max(fieldsNamed(titles, 'municipalities'), fieldsNamed(titles, 'amts'));
  if (!first || named === 0) return 0;
  if (others.length === 0) return named;
  if (first.cells.filter(isFilled).length < 2) return 0;
  return named - others.length / 100 + (others.every((row) => continues(row, rows)) ? 0.5 : 0);
}

/** How many facts the titles name; 0 without the one that says what a row is about, or with nothing else about an Amt. */
function fieldsNamed(titles: readonly string[], subject: Subject): number {
  const fields = new Set(titles.flatMap((title) => matchHeading(title, subject)[0]?.field ?? []));
  if (subject === 'amts') return fields.has('amtName') && fields.size > 1 ? fields.size : 0;
  return fields.has('ags') || fields.has('name') ? fields.size : 0;
}

/** True for a row in which merged cells of the row above go on. */
function sharesMergedCells(row: ImportRow | undefined): boolean {
  return row?.cells.some(({ spread }) => spread === 'down') ?? false;
}

/** True for a line below a heading that shares merged cells with it, or says nothing below key and name. */
function continues(row: ImportRow, rows: readonly ImportRow[]): boolean {
  if (sharesMergedCells(row)) return true;
  const keys = joinedTitles(rows.slice(0, 1)).flatMap((title, column) => {
    const field = matchHeading(title)[0]?.field;
    return field === 'ags' || field === 'name' ? [column] : [];
  });
  return keys.length > 0 && keys.every((column) => !isFilled(cellAt(row, column)));
}

function headerOf(table: ImportTable, { start, rows }: Candidate): Header {
  const below = table.rows.slice(start + rows.length);
  const filled = new Set<number>();
  for (const { cells } of below) {
    for (const [column, cell] of cells.entries()) if (isFilled(cell)) filled.add(column);
  }
  const titles = joinedTitles(rows);
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const last = Math.max(width, ...[...filled].map((column) => column + 1));
  const columns = Array.from({ length: last }, (_, column) => ({ column, title: titles[column] ?? '' }))
    .filter(({ column, title }) => title !== '' || filled.has(column))
    .map(({ column, title }) => ({
      column,
      letters: columnLetters(column),
      title: title || `Spalte ${columnLetters(column)}`,
    }));
  return { lines: rows.map(({ line }) => line), columns: uniqueTitles(columns), width };
}

function refuseMissing(line: number | undefined): never {
  return refuse(
    'no-header',
    line === undefined
      ? `In den ersten ${searchedRows} gefüllten Zeilen steht keine Kopfzeile mit einer Spalte für den Gemeindeschlüssel („AGS“), den Namen („Gemeinde“) oder das Amt. Bitte ergänzen Sie eine Kopfzeile oder geben Sie an, in welcher Zeile sie steht.`
      : `Zeile ${line} ist leer und kann keine Kopfzeile sein. Bitte geben Sie eine andere Zeile an.`,
  );
}
