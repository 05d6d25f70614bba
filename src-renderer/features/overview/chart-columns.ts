import type { ComingWeek } from '#contract/overview.ts';
import { germanDate } from '#domain/german-dates.ts';
import { germanMonth, monthOf, weekNumber } from '#domain/periods.ts';
import { missingAfter, type Progress } from '#domain/progress.ts';
import type { AreaCounts } from '#domain/stage-counts.ts';

/** A column of a chart. */
export interface ChartColumn {
  readonly id: string;
  /** Two short lines under the column. */
  readonly label: readonly [string, string];
  /** The column in words, for the ear and for the table. */
  readonly name: string;
  readonly value: number;
  /** Solid: recorded; hatched: planned. */
  readonly look: 'solid' | 'hatched';
  /** Words on a mark at the end of the column; empty: none. */
  readonly mark: string;
  /** Where it leads; null where there is nothing to see. */
  readonly to: string | null;
}

/** How many municipalities lack a meeting at the end of each month, with the deadlines of that month. */
export function missingColumns(progress: Progress, areas: readonly AreaCounts[]): readonly ChartColumn[] {
  return progress.months.map(({ month }, index) => {
    const ids = missingAfter(progress, month);
    const [name = '', year = ''] = germanMonth(month).split(' ');
    const isForecast = month > progress.currentMonth;
    const deadlines = areas.flatMap((area) => {
      return area.deadline !== null && monthOf(area.deadline) === month
        ? [`Frist ${area.name}: ${germanDate(area.deadline)}`]
        : [];
    });
    return {
      id: month,
      // A year stands where it begins; so two years of months fit side by side.
      label: [name, index === 0 || month.endsWith('-01') ? year : ''],
      name: `${name} ${year}${month === progress.currentMonth ? ' (heute)' : ''}${isForecast ? ' (nach Plan)' : ''}`,
      value: ids.length,
      look: isForecast ? 'hatched' : 'solid',
      mark: deadlines.join('; '),
      to: addressOf(ids),
    };
  });
}

/** How many meetings there are in each of the coming weeks. */
export function weekColumns(weeks: readonly ComingWeek[]): readonly ChartColumn[] {
  return weeks.map(({ from, to, meetings, municipalityIds }) => ({
    id: from,
    label: [`KW ${weekNumber(from)}`, germanDate(from).slice(0, 6)],
    name: `KW ${weekNumber(from)}, ${germanDate(from)} bis ${germanDate(to)}`,
    value: meetings,
    look: 'solid',
    mark: '',
    to: addressOf(municipalityIds),
  }));
}

/** The table of exactly these municipalities; null for none. */
function addressOf(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : `/gemeinden?auswahl=${ids.join(',')}`;
}
