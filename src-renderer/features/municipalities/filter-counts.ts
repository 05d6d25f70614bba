import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { ColumnId, TableWords } from './column.ts';
import { emptyToken, filledToken } from './column-filter.ts';
import { tableColumns } from './table-columns.ts';
import { activeParts, type FilterPart, filterRows, type TableFilter, withoutPart } from './table-filter.ts';

/** A value that can be ticked, with the number of rows that have it under the other filters. */
export interface ChoiceCount {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

const german = new Intl.Collator('de', { numeric: true });

/**
 * What can be ticked in the filter of a column: known values in their order, others by German collation, empty cells
 * last. A value without rows is offered only while it is ticked. A column of words, numbers or days offers all filled
 * and all empty cells.
 */
export function choiceCounts(
  rows: readonly MunicipalityRow[],
  filter: TableFilter,
  id: ColumnId,
  { words, today }: { readonly words: TableWords; readonly today: string | null },
): readonly ChoiceCount[] {
  const column = tableColumns[id];
  const ticked = filter.columns.get(id) ?? [];
  const others = filterRows(rows, withoutPart(filter, id), today);
  const counts = new Map<string, number>();
  const add = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  if (column.kind !== 'choice') {
    for (const row of others) add(column.value(row) === null || column.value(row) === '' ? emptyToken : filledToken);
    return [
      { value: filledToken, label: 'mit Angabe', count: counts.get(filledToken) ?? 0 },
      { value: emptyToken, label: 'leer', count: counts.get(emptyToken) ?? 0 },
    ];
  }
  for (const row of others) {
    const values = column.values(row);
    for (const value of values.length === 0 ? [emptyToken] : values) add(value);
  }
  const place = (value: string) => {
    if (value === emptyToken) return Number.POSITIVE_INFINITY;
    return column.known?.indexOf(value) ?? 0;
  };
  return [...new Set([...counts.keys(), ...ticked])]
    .map((value) => ({
      value,
      label: value === emptyToken ? 'leer' : column.label(value, words),
      count: counts.get(value) ?? 0,
    }))
    .sort((one, other) => {
      const [left, right] = [place(one.value), place(other.value)];
      return left === right ? german.compare(one.label, other.label) : left - right;
    });
}

/** How many rows there would be without one of the parts of the filter; only parts that would bring any. */
export function withoutOnePart(
  rows: readonly MunicipalityRow[],
  filter: TableFilter,
  today: string | null,
): readonly { readonly part: FilterPart; readonly count: number }[] {
  return activeParts(filter)
    .map((part) => ({ part, count: filterRows(rows, withoutPart(filter, part), today).length }))
    .filter(({ count }) => count > 0);
}
