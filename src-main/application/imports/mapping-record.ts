import { fieldIdOf } from '../../imports/fields/index.ts';
import type { Mapping } from '../../imports/mapping.ts';

/** A mapping as it is kept: heading → field, empty where the column is left out. */
export function columnsFrom(mapping: Mapping): Readonly<Record<string, string>> {
  return Object.fromEntries(mapping.map(({ header, field }) => [header, field ?? '']));
}

/** The mapping that was kept. */
export function mappingFrom(columns: Readonly<Record<string, string>>): Mapping {
  return Object.entries(columns).map(([header, field]) => ({ header, field: fieldIdOf(field) }));
}

/** A mapping as a caller sent it; a field that does not exist leaves its column out. */
export function mappingOf(given: readonly { readonly header: string; readonly field: string | null }[]): Mapping {
  return given.map(({ header, field }) => ({ header, field: field === null ? null : fieldIdOf(field) }));
}
