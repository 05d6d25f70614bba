import type { MunicipalityRow } from '#contract/municipalities.ts';
import { germanDate } from '#domain/german-dates.ts';

/** Every column the table can show, in the order in which they are offered. */
export const columnIds = [
  'name',
  'ags',
  'amt',
  'postcodes',
  'population',
  'eligibleAddresses',
  'projectArea',
  'stage',
  'nextStep',
  'coordination',
  'format',
  'slot',
  'venue',
  'team',
  'letter',
  'deadline',
  'followUp',
  'findings',
] as const;

/** A column of the table of municipalities. */
export type ColumnId = (typeof columnIds)[number];

/** Words for identifiers that the API serves. */
export interface TableWords {
  readonly letterTitle: (kind: string) => string;
  readonly amtName: (amtId: string) => string;
}

/** What all columns have. */
export interface ColumnHead {
  readonly title: string;
  /** Name of its filter in the address. */
  readonly parameter: string;
  /** Pixels. */
  readonly width: number;
}

/** A column with what it says about a row: to filter by, to order by and to copy. */
export type TableColumn = ColumnHead & {
  /** What the cell says, in words; empty where nothing is known. */
  readonly text: (row: MunicipalityRow, words: TableWords) => string;
  /** What the rows are ordered by; null stands last. */
  readonly orderBy: (row: MunicipalityRow) => string | number | null;
} & (
    | { readonly kind: 'text'; readonly value: (row: MunicipalityRow) => string }
    | ({ readonly kind: 'choice' } & Choices)
    | { readonly kind: 'number'; readonly value: (row: MunicipalityRow) => number | null }
    | { readonly kind: 'date'; readonly value: (row: MunicipalityRow) => string | null }
  );

/** What can be ticked in a column. */
export interface Choices {
  /** The values of a row; none where the cell is empty. */
  readonly values: (row: MunicipalityRow) => readonly string[];
  readonly label: (value: string, words: TableWords) => string;
  /** All values there can be, in their order, where that is known. */
  readonly known?: readonly string[];
}

type Given<Value> = ColumnHead & { readonly value: (row: MunicipalityRow) => Value };

/** A column of words. */
export function textColumn(given: Given<string>): TableColumn {
  return { ...given, kind: 'text', text: given.value, orderBy: (row) => given.value(row) || null };
}

/** A column of whole numbers. */
export function numberColumn(given: Given<number | null>): TableColumn {
  const { value } = given;
  return { ...given, kind: 'number', text: (row) => String(value(row) ?? ''), orderBy: value };
}

/** A column of days (`YYYY-MM-DD`). */
export function dateColumn(given: Given<string | null>, text?: TableColumn['text']): TableColumn {
  const { value } = given;
  const asNumber = (date: string | null) => (date === null ? null : Number(date.replaceAll('-', '')));
  return {
    ...given,
    kind: 'date',
    text:
      text ??
      ((row) => {
        const date = value(row);
        return date === null ? '' : germanDate(date);
      }),
    orderBy: (row) => asNumber(value(row)),
  };
}

/** A column with few values, which are ticked. */
export function choiceColumn(
  given: ColumnHead & Choices & Pick<TableColumn, 'orderBy'> & { readonly text?: TableColumn['text'] },
): TableColumn {
  const inWords: TableColumn['text'] = (row, words) =>
    given
      .values(row)
      .map((value) => given.label(value, words))
      .join(', ');
  return { ...given, kind: 'choice', text: given.text ?? inWords };
}
