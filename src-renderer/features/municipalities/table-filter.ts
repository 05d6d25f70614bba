import type { MunicipalityRow } from '#contract/municipalities.ts';
import { type Stage, stages } from '#domain/need.ts';
import { matchesSearch, searchText } from '#domain/search-key.ts';

/** What the address of the table says: which rows are wanted. Null: no such wish. */
export interface TableFilter {
  readonly search: string;
  readonly stage: Stage | null;
  readonly amtId: string | null;
  readonly format: string | null;
}

/** A row with its text to search in, folded once. */
export interface SearchableRow {
  readonly row: MunicipalityRow;
  readonly search: string;
}

/** Stands in the filter by format for "no format proposed yet". */
export const noFormat = 'none';

/** Reads the filter out of an address (`stufe=missing&amt=…`); what is unknown there is left out. */
export function filterFromAddress(search: string): TableFilter {
  const given = new URLSearchParams(search);
  return {
    search: given.get('suche') ?? '',
    stage: stages.find((stage) => stage === given.get('stufe')) ?? null,
    amtId: given.get('amt'),
    format: given.get('format'),
  };
}

/** Folds the text of every row, so that a keystroke only compares. */
export function searchable(rows: readonly MunicipalityRow[]): readonly SearchableRow[] {
  return rows.map((row) => ({
    row,
    search: searchText([row.name, row.amtName, row.id, ...row.postcodes, row.projectAreaName]),
  }));
}

/** The rows that fulfil every wish, in their order. */
export function filterRows(rows: readonly SearchableRow[], filter: TableFilter): readonly MunicipalityRow[] {
  return rows
    .filter(
      ({ row, search }) =>
        (filter.stage === null || row.stage === filter.stage) &&
        (filter.amtId === null || row.amtId === filter.amtId) &&
        (filter.format === null || (row.format ?? noFormat) === filter.format) &&
        (filter.search === '' || matchesSearch(search, filter.search)),
    )
    .map(({ row }) => row);
}
