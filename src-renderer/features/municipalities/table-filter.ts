import type { MunicipalityRow } from '#contract/municipalities.ts';
import { type ColumnId, columnIds } from './column.ts';
import { columnMatcher, emptyToken, hasWords, type Matcher, queryWords } from './column-filter.ts';
import { foldedEverywhere } from './folded-text.ts';
import { tableColumns } from './table-columns.ts';

/** Which rows are wanted, as the address of the table says. */
export interface TableFilter {
  readonly search: string;
  /** The wishes for each column that is filtered by. */
  readonly columns: ReadonlyMap<ColumnId, readonly string[]>;
  /** Ids of the rows chosen on the map; null: no such wish. */
  readonly selection: ReadonlySet<string> | null;
}

/** One of the parts of a filter; each can be taken away by itself. */
export type FilterPart = ColumnId | 'search' | 'selection';

/** Reads the filter out of an address (`suche=…&stufe=missing&stufe=held&auswahl=…`); what is unknown is left out. */
export function filterFromAddress(search: string): TableFilter {
  const given = new URLSearchParams(search);
  const columns = columnIds.flatMap((id) => {
    const column = tableColumns[id];
    const known = column.kind === 'choice' ? column.known : undefined;
    const tokens = given
      .getAll(column.parameter)
      .filter((token) => token.trim() !== '' && (!known || token === emptyToken || known.includes(token)));
    return tokens.length > 0 ? [[id, tokens] as const] : [];
  });
  const selection = given.get('auswahl');
  return {
    search: given.get('suche') ?? '',
    columns: new Map(columns),
    selection: selection === null ? null : new Set(selection.split(',').filter(Boolean)),
  };
}

/** The parts of the filter that ask for something. */
export function activeParts(filter: TableFilter): readonly FilterPart[] {
  return [
    ...(filter.search.trim() === '' ? [] : (['search'] as const)),
    ...(filter.selection === null ? [] : (['selection'] as const)),
    ...filter.columns.keys(),
  ];
}

/** The filter without one of its parts. */
export function withoutPart(filter: TableFilter, part: FilterPart): TableFilter {
  if (part === 'search') return { ...filter, search: '' };
  if (part === 'selection') return { ...filter, selection: null };
  return { ...filter, columns: new Map([...filter.columns].filter(([id]) => id !== part)) };
}

/** What the whole filter lets through. `today` counts days such as `heute+14`. */
export function filterMatcher(filter: TableFilter, today: string | null): Matcher {
  const { selection } = filter;
  const words = queryWords(filter.search);
  const matchers: readonly Matcher[] = [
    ...(selection === null ? [] : [(row: MunicipalityRow) => selection.has(row.id)]),
    ...[...filter.columns].map(([id, tokens]) => columnMatcher(id, tokens, today)),
    ...(words.length === 0 ? [] : [(row: MunicipalityRow) => hasWords(foldedEverywhere(row), words)]),
  ];
  return (row) => matchers.every((matches) => matches(row));
}

/** The rows that fulfil every wish, in their order. */
export function filterRows(
  rows: readonly MunicipalityRow[],
  filter: TableFilter,
  today: string | null,
): readonly MunicipalityRow[] {
  return activeParts(filter).length === 0 ? rows : rows.filter(filterMatcher(filter, today));
}
