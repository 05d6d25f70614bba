import { addDays, weekdayOf } from '#domain/calendar-dates.ts';
import { periodOn } from '#domain/holidays.ts';
import type { Plan } from '#domain/plan.ts';

const leadDays = 30;
const yearDays = 365;

function daysAhead(plan: Plan): readonly string[] {
  return Array.from({ length: yearDays }, (_, index) => addDays(plan.today, leadDays + index));
}

function isFree(date: string, plan: Plan): boolean {
  const { publicHolidays, schoolHolidays } = plan.holidays;
  return !periodOn(date, publicHolidays) && !periodOn(date, schoolHolidays);
}

function first(days: readonly string[], fits: (date: string) => boolean): string {
  const found = days.find(fits);
  if (found === undefined) throw new Error('No such day within a year.');
  return found;
}

/** The first Tuesday in a month's time after which Wednesday and Thursday are ordinary days of the same month too. */
export function ordinaryTuesday(plan: Plan): string {
  return first(daysAhead(plan), (date) => {
    const three = [date, addDays(date, 1), addDays(date, 2)];
    return weekdayOf(date) === 2 && three.every((day) => isFree(day, plan) && day.slice(0, 7) === date.slice(0, 7));
  });
}

/** The first public holiday in a month's time, with its name and a day beside it in the same month that is none. */
export function nextPublicHoliday(plan: Plan): {
  readonly date: string;
  readonly name: string;
  readonly beside: string;
} {
  const { publicHolidays } = plan.holidays;
  const date = first(daysAhead(plan), (day) => periodOn(day, publicHolidays) !== undefined);
  const near = [1, -1, 2, -2, 3, -3].map((distance) => addDays(date, distance));
  const beside = first(near, (day) => !periodOn(day, publicHolidays) && day.slice(0, 7) === date.slice(0, 7));
  return { date, name: periodOn(date, publicHolidays)?.name ?? '', beside };
}

/** The first day of school holidays in a month's time that is no public holiday. */
export function nextSchoolHoliday(plan: Plan): string {
  const { publicHolidays, schoolHolidays } = plan.holidays;
  return first(
    daysAhead(plan),
    (day) =>
      periodOn(day, schoolHolidays) !== undefined && periodOn(day, publicHolidays) === undefined && weekdayOf(day) < 6,
  );
}
