import type { TrayItem } from '#contract/meetings.ts';
import { matchesSearch, searchText } from '#domain/search-key.ts';

/** What the tray is narrowed to; null: everything. */
export interface TrayFilter {
  readonly search: string;
  readonly amtName: string | null;
  /** Id of a format, or `none` for municipalities without a proposed format. */
  readonly format: string | null;
}

/** Value of the format filter for "no format proposed yet". */
export const withoutFormat = 'none';

/** A tray that is not narrowed. */
export const noTrayFilter: TrayFilter = { search: '', amtName: null, format: null };

/** The items that match every part of the filter. */
export function filterTray(tray: readonly TrayItem[], filter: TrayFilter): readonly TrayItem[] {
  return tray.filter(
    (item) =>
      (filter.amtName === null || item.amtName === filter.amtName) &&
      (filter.format === null || (item.format ?? withoutFormat) === filter.format) &&
      matchesSearch(searchText([item.name, item.amtName]), filter.search),
  );
}

/** Names of the Ämter in the tray, sorted the German way, each once. */
export function amtNamesIn(tray: readonly TrayItem[]): readonly string[] {
  return [...new Set(tray.map((item) => item.amtName))]
    .filter(Boolean)
    .sort((one, other) => one.localeCompare(other, 'de'));
}
