import { type ColumnId, columnIds } from './column.ts';
import { columnsToText } from './column-choice.ts';
import { tableColumns } from './table-columns.ts';
import type { FilterPart } from './table-filter.ts';

/** What to change in an address: a name with its value or values; null or nothing takes the name away. */
export type AddressChanges = Readonly<Record<string, string | readonly string[] | null>>;

/** The most characters of an address that can be kept as a view. */
export const longestAddress = 4000;

/** The address with the changes. */
export function changedAddress(search: string, changes: AddressChanges): string {
  const next = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    next.delete(name);
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one !== '') next.append(name, one);
  }
  return next.toString();
}

/** Name in the address of a part of the filter. */
export function parameterOf(part: FilterPart): string {
  if (part === 'search') return 'suche';
  return part === 'selection' ? 'auswahl' : tableColumns[part].parameter;
}

/** Takes every filter away. */
export const noFilters: AddressChanges = Object.fromEntries(
  (['search', 'selection', ...columnIds] as const).map((part) => [parameterOf(part), null]),
);

/**
 * The address by which a view is kept: it names its columns, and its parts stand in a fixed order, so that it does not
 * matter in which order they were chosen.
 */
export function viewAddress(search: string, columns: readonly ColumnId[]): string {
  return sortedAddress(changedAddress(search, { spalten: columnsToText(columns) }));
}

/** The address with its parts in a fixed order, to recognise it. */
export function sortedAddress(search: string): string {
  const sorted = new URLSearchParams(search);
  sorted.sort();
  return sorted.toString();
}
