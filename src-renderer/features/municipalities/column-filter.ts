import type { MunicipalityRow } from '#contract/municipalities.ts';
import { searchKey } from '#domain/search-key.ts';
import type { ColumnId } from './column.ts';
import { foldedText } from './folded-text.ts';
import { type BoundKind, boundAsNumber, dayAsNumber, rangeFromToken } from './range-token.ts';
import { tableColumns } from './table-columns.ts';

/** Stands in a filter for rows without a value. */
export const emptyToken = '-';

/** Stands in a filter for rows with any value. */
export const filledToken = '*';

/** True for the rows that a filter lets through. */
export type Matcher = (row: MunicipalityRow) => boolean;

const everything: Matcher = () => true;

/** The words of a query, folded once. */
export function queryWords(query: string): readonly string[] {
  return searchKey(query).split(' ').filter(Boolean);
}

/** True when each of the folded words stands in the folded text. */
export function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/**
 * What the filter of a column lets through. It is a list of wishes, of which one must be fulfilled: words, ticked
 * values, a range `from..to`, `-` for empty cells, `*` for all others. A wish that cannot be read asks for nothing.
 */
export function columnMatcher(id: ColumnId, tokens: readonly string[], today: string | null): Matcher {
  const column = tableColumns[id];
  const empty = tokens.includes(emptyToken);
  const filled = tokens.includes(filledToken);
  const others = tokens.filter((token) => token !== emptyToken && token !== filledToken);
  switch (column.kind) {
    case 'text': {
      const words = queryWords(others.join(' '));
      if (words.length === 0 && !empty && !filled) return everything;
      return (row) => {
        const value = column.value(row);
        if (value === '') return empty;
        return (
          filled ||
          (words.length > 0 &&
            hasWords(
              foldedText(row, id, () => [value]),
              words,
            ))
        );
      };
    }
    case 'choice': {
      if (tokens.length === 0) return everything;
      const wanted = new Set(others);
      return (row) => {
        const values = column.values(row);
        return values.length === 0 ? empty : filled || values.some((value) => wanted.has(value));
      };
    }
    case 'number':
      return rangeMatcher(column.value, 'number', { empty, filled, others, today });
    case 'date': {
      const { value } = column;
      const asNumber = (row: MunicipalityRow) => {
        const day = value(row);
        return day === null ? null : dayAsNumber(day);
      };
      return rangeMatcher(asNumber, 'date', { empty, filled, others, today });
    }
  }
}

function rangeMatcher(
  value: (row: MunicipalityRow) => number | null,
  kind: BoundKind,
  wish: {
    readonly empty: boolean;
    readonly filled: boolean;
    readonly others: readonly string[];
    readonly today: string | null;
  },
): Matcher {
  const ranges = wish.others.flatMap((token) => {
    const range = rangeFromToken(token);
    if (!range) return [];
    const from = boundAsNumber(range.from, kind, wish.today);
    const to = boundAsNumber(range.to, kind, wish.today);
    return from === null && to === null ? [] : [{ from: from ?? -Infinity, to: to ?? Infinity }];
  });
  if (ranges.length === 0 && !wish.empty && !wish.filled) return everything;
  return (row) => {
    const number = value(row);
    if (number === null) return wish.empty;
    return wish.filled || ranges.some(({ from, to }) => from <= number && number <= to);
  };
}
