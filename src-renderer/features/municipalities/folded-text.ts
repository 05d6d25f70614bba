import type { MunicipalityRow } from '#contract/municipalities.ts';
import { searchText } from '#domain/search-key.ts';
import type { ColumnId } from './column.ts';

/** What is searched in: one column of words, or everything the search field knows. */
export type SearchPlace = ColumnId | 'everywhere';

const foldedRows = new WeakMap<MunicipalityRow, Map<SearchPlace, string>>();

/**
 * The text of a row folded for searching. Each place of a row is folded once; a row that is read again unchanged stays
 * the same object and need not be folded again.
 */
export function foldedText(row: MunicipalityRow, place: SearchPlace, fields: () => readonly string[]): string {
  const places = foldedRows.get(row) ?? new Map<SearchPlace, string>();
  const known = places.get(place);
  if (known !== undefined) return known;
  const fresh = searchText(fields());
  foldedRows.set(row, places.set(place, fresh));
  return fresh;
}

/** Everything the search field looks through: name, Amt, AGS, postcodes, project area. */
export function foldedEverywhere(row: MunicipalityRow): string {
  return foldedText(row, 'everywhere', () => [row.name, row.amtName, row.id, ...row.postcodes, row.projectAreaName]);
}
