import type { MunicipalityRow } from '#contract/municipalities.ts';
import { type ColumnId, columnIds } from './column.ts';
import { tableColumns } from './table-columns.ts';

/** An order of the table. */
export interface TableOrder {
  readonly key: ColumnId;
  readonly descending: boolean;
}

const german = new Intl.Collator('de', { numeric: true });

/** Reads the order out of an address: `sortierung=-slot`; by name where nothing or something unknown is said. */
export function orderFromAddress(search: string): TableOrder {
  const given = new URLSearchParams(search).get('sortierung') ?? '';
  const descending = given.startsWith('-');
  const key = columnIds.find((candidate) => candidate === (descending ? given.slice(1) : given));
  return key ? { key, descending } : { key: 'name', descending: false };
}

/** The order as it stands in an address; null for the order that needs no word. */
export function orderToAddress(order: TableOrder): string | null {
  if (order.key === 'name' && !order.descending) return null;
  return `${order.descending ? '-' : ''}${order.key}`;
}

/** Rows in that order by German collation; rows without a value stand last in both directions, equal ones by name. */
export function orderRows(rows: readonly MunicipalityRow[], order: TableOrder): readonly MunicipalityRow[] {
  const byName = rowsByName(rows);
  const { orderBy } = tableColumns[order.key];
  const values = byName.map(orderBy);
  const ranks = ranksOf(values.filter((value) => typeof value === 'string'));
  const direction = order.descending ? -1 : 1;
  return byName
    .map((row, index) => {
      const value = values[index] ?? null;
      const number = typeof value === 'string' ? (ranks.get(value) ?? 0) : value;
      return { row, place: number === null ? Number.POSITIVE_INFINITY : direction * number };
    })
    .sort((one, other) => (one.place === other.place ? 0 : one.place - other.place))
    .map(({ row }) => row);
}

const named = new WeakMap<readonly MunicipalityRow[], readonly MunicipalityRow[]>();

/** The rows by name, sorted once for each list: comparing by German collation is what takes the time. */
function rowsByName(rows: readonly MunicipalityRow[]): readonly MunicipalityRow[] {
  const known = named.get(rows);
  if (known) return known;
  const sorted = rows.toSorted((one, other) => german.compare(one.name, other.name));
  named.set(rows, sorted);
  return sorted;
}

/** Place of each text among all of them, so that every text is compared once and not in every row that has it. */
function ranksOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const sorted = [...new Set(texts)].sort(german.compare);
  return new Map(sorted.map((text, rank) => [text, rank]));
}
