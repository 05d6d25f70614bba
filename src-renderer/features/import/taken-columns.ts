import type { OpenedImport } from '#contract/imports.ts';
import type { ColumnField } from './mapping-step.tsx';

/**
 * The fields among these that say which municipality is meant, or which Amt where none names a municipality. Without
 * them no row could be matched.
 */
export function keyFieldsIn(fields: Iterable<string | null>): ReadonlySet<string> {
  const used = new Set(fields);
  const municipality = ['ags', 'name'].filter((field) => used.has(field));
  return new Set(municipality.length > 0 ? municipality : ['amtName'].filter((field) => used.has(field)));
}

/** A column that may be taken over or left out as a whole. */
export interface TakenColumn {
  readonly header: string;
  /** German title of the field that it fills. */
  readonly title: string;
}

/** The columns that fill something beside the key, in the order of the file. */
export function optionalColumns(
  mapping: readonly ColumnField[],
  { fields }: Pick<OpenedImport, 'fields'>,
): readonly TakenColumn[] {
  const keys = keyFieldsIn(mapping.map(({ field }) => field));
  const titles = new Map(fields.map(({ id, title }) => [id, title]));
  return mapping.flatMap(({ header, field }) =>
    field === null || keys.has(field) ? [] : [{ header, title: titles.get(field) ?? field }],
  );
}

/** The mapping without the columns that are left out. */
export function mappingWithout(
  mapping: readonly ColumnField[],
  leftOut: ReadonlySet<string>,
): { readonly header: string; readonly field: string | null }[] {
  return mapping.map(({ header, field }) => ({ header, field: leftOut.has(header) ? null : field }));
}
