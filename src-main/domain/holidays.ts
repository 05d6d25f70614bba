import type { DateText } from './calendar-dates.ts';

/** A named day or range of days, both ends included. */
export interface NamedPeriod {
  readonly name: string;
  readonly from: DateText;
  readonly to: DateText;
}

/** Public and school holidays of one Land with the range for which they are known. */
export interface HolidayCalendar {
  readonly region: string;
  readonly publicHolidays: readonly NamedPeriod[];
  readonly schoolHolidays: readonly NamedPeriod[];
  /** Last day for which school holidays are published; after it nothing is known, which is not "no holidays". */
  readonly schoolHolidaysKnownUntil: DateText;
}

/** The period that holds the day, if any. */
export function periodOn(date: DateText, periods: readonly NamedPeriod[]): NamedPeriod | undefined {
  return periods.find((period) => period.from <= date && date <= period.to);
}
