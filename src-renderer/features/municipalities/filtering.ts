import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { TableWords } from './column.ts';
import type { FilterPart, TableFilter } from './table-filter.ts';

/** What every part of the screen that shows or changes the filter is given. */
export interface Filtering {
  /** All rows, whatever the filter says. */
  readonly rows: readonly MunicipalityRow[];
  readonly filter: TableFilter;
  readonly words: TableWords;
  /** The day of the desk (`YYYY-MM-DD`). */
  readonly today: string | null;
  /** Sets the wishes of a part; none takes it away. While typing, not every letter is a step back to. */
  readonly setPart: (part: FilterPart, tokens: readonly string[], typing?: boolean) => void;
  readonly clear: () => void;
}
