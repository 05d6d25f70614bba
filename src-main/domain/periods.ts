import { Temporal } from 'temporal-polyfill';
import { addDays, type DateText, daysBetween, endOfWeek } from './calendar-dates.ts';

/** A month as `YYYY-MM`. */
export type MonthText = string;

const months = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sep.', 'Okt.', 'Nov.', 'Dez.'] as const;

/** Month of a day. */
export function monthOf(date: DateText): MonthText {
  return date.slice(0, 7);
}

/** The month so many months later (negative: earlier). */
export function addMonths(month: MonthText, count: number): MonthText {
  return Temporal.PlainYearMonth.from(month).add({ months: count }).toString();
}

/** Every month from one to another, both included; none when `to` is earlier. */
export function monthsBetween(from: MonthText, to: MonthText): readonly MonthText[] {
  const count = Temporal.PlainYearMonth.from(from).until(Temporal.PlainYearMonth.from(to), { largestUnit: 'month' });
  return Array.from({ length: Math.max(0, count.months + 1) }, (_, index) => addMonths(from, index));
}

/** `Nov. 2026` */
export function germanMonth(month: MonthText): string {
  const [year, number] = month.split('-');
  return `${months[Number(number) - 1] ?? number} ${year}`;
}

/** First day (Monday) of the week that holds the day. */
export function startOfWeek(date: DateText): DateText {
  return addDays(endOfWeek(date), -6);
}

/** Number of the week in its year after ISO 8601. */
export function weekNumber(date: DateText): number {
  return Temporal.PlainDate.from(date).weekOfYear ?? 0;
}

/** Whole weeks from the week of one day to the week of another. */
export function weeksBetween(from: DateText, to: DateText): number {
  return daysBetween(startOfWeek(from), startOfWeek(to)) / 7;
}
