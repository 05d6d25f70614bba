import { searchKey } from '#domain/search-key.ts';
import { matchHeading } from './headings.ts';
import type { ImportCell } from './table.ts';

/** A column with the first cells that hold something. */
interface SampledColumn {
  readonly title: string;
  readonly cells: readonly ImportCell[];
}

/** Headings that stand for the name of a municipality in its list, and for the seat of the Amt in a list of Ämter. */
const seats: ReadonlySet<string> = new Set(['ort', 'stadt']);

/** Share of cells "Amt …" that makes "Name" the column of the Amt. */
const leastAmts = 0.8;

/**
 * True for a table with one row for each Amt: it has a column for the Amt in which nothing repeats, and none that names
 * a municipality.
 */
export function isListOfAmts(columns: readonly SampledColumn[]): boolean {
  const amt = columns.find(isAmtColumn);
  if (!amt || new Set(amt.cells.map(({ text }) => searchKey(text))).size < amt.cells.length) return false;
  return columns.every(
    (column) => column === amt || seats.has(searchKey(column.title)) || !namesMunicipality(column.title),
  );
}

function isAmtColumn({ title, cells }: SampledColumn): boolean {
  if (matchHeading(title)[0]?.field === 'amtName') return true;
  const amts = cells.filter(({ text }) => /^amt\s/i.test(text)).length;
  return matchHeading(title, 'amts')[0]?.field === 'amtName' && cells.length > 0 && amts / cells.length >= leastAmts;
}

function namesMunicipality(title: string): boolean {
  return matchHeading(title).some(({ field }) => field === 'ags' || field === 'name');
}
