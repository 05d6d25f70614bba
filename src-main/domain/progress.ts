import type { DateText } from './calendar-dates.ts';
import { addMonths, type MonthText, monthOf, monthsBetween } from './periods.ts';

/** What is known about a municipality that needs a meeting or had one. */
export interface ProgressSource {
  readonly id: string;
  /** Day of its last meeting; null while it still needs one. */
  readonly doneOn: DateText | null;
  /** Day of the planned meeting; null without one. */
  readonly plannedOn: DateText | null;
}

/** A month with the ids of the municipalities that got their meeting in it, or are to get it. */
export interface ProgressMonth {
  readonly month: MonthText;
  readonly held: readonly string[];
  readonly planned: readonly string[];
}

/** How the municipalities got and are to get their meetings, month by month. */
export interface Progress {
  readonly currentMonth: MonthText;
  readonly months: readonly ProgressMonth[];
  /** Those that need a meeting and have no date, or one after the months shown. */
  readonly undated: readonly string[];
}

/** Months shown before and after the present one at most. */
const mostMonths = { before: 11, after: 12 } as const;

/**
 * The progress around today. The months begin with the first meeting held or planned and end with the last one planned
 * or the last deadline, within a year on either side. A date that has passed without a result stays in its month.
 */
export function progressOf(
  sources: readonly ProgressSource[],
  given: { readonly today: DateText; readonly deadlines: readonly DateText[] },
): Progress {
  const currentMonth = monthOf(given.today);
  const first = addMonths(currentMonth, -mostMonths.before);
  const last = addMonths(currentMonth, mostMonths.after);
  const dated = sources.flatMap(({ doneOn, plannedOn }) => (doneOn ?? plannedOn) || []).map(monthOf);
  const inSight = [currentMonth, ...dated, ...given.deadlines.map(monthOf)].filter((month) => month <= last).toSorted();
  const from = (inSight[0] ?? currentMonth) < first ? first : (inSight[0] ?? currentMonth);
  const held = Map.groupBy(sources, ({ doneOn }) => (doneOn === null ? '' : monthOf(doneOn)));
  const planned = Map.groupBy(sources, ({ doneOn, plannedOn }) => {
    if (doneOn !== null || plannedOn === null || monthOf(plannedOn) > last) return '';
    return monthOf(plannedOn) < from ? from : monthOf(plannedOn);
  });
  const ids = (found: readonly ProgressSource[] = []) => found.map(({ id }) => id);
  return {
    currentMonth,
    months: monthsBetween(from, inSight.at(-1) ?? currentMonth).map((month) => ({
      month,
      held: ids(held.get(month)),
      planned: ids(planned.get(month)),
    })),
    undated: ids(planned.get('')?.filter(({ doneOn }) => doneOn === null)),
  };
}

/**
 * Ids of the municipalities that lack a meeting at the end of a month of the progress. Up to the present month that is
 * what was recorded; after it, what is left if every planned meeting takes place.
 */
export function missingAfter({ months, undated, currentMonth }: Progress, month: MonthText): readonly string[] {
  const isForecast = month > currentMonth;
  return [
    ...undated,
    ...months.flatMap((one) => [
      ...(one.month > month ? one.held : []),
      ...(!isForecast || one.month > month ? one.planned : []),
    ]),
  ];
}
