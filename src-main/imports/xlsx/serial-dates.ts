import { addDays } from '#domain/calendar-dates.ts';
import { remembered } from '../remembered.ts';
import type { ImportCell } from '../table.ts';

const secondsOfDay = 86_400;
/** 31.12.9999, the last day that Excel knows. */
const lastSerial = 2_958_465;
/** In the 1900 system Excel counts a 29.02.1900 that never was; from here on the days agree with the calendar. */
const firstRightSerial = 61;

/**
 * The wall date or time that Excel shows for a serial number: days since the end of 1899, or since 01.01.1904 in
 * workbooks that come from old Macintosh versions. Seconds are rounded away, as floating point makes 18:59:59.999 out
 * of 19:00. Null when the number is no date.
 */
export function serialDate(serial: number, is1904: boolean, showsTimeOnly: boolean): ImportCell | null {
  if (!(serial >= 0 && serial < lastSerial + 1)) return null;
  const seconds = Math.round(serial * secondsOfDay);
  const days = Math.floor(seconds / secondsOfDay);
  const time = wallTime(seconds % secondsOfDay);
  if (days === 0 && (showsTimeOnly || !is1904)) return { kind: 'time', text: time };
  const date = is1904 ? dayAfter1904(String(days)) : dayOf1900(days);
  return { kind: 'date', text: time === '00:00' ? date : `${date}T${time}` };
}

function dayOf1900(days: number): string {
  if (days >= firstRightSerial) return dayAfter1899(String(days));
  return days === firstRightSerial - 1 ? '1900-02-29' : dayAfter1899(String(days + 1));
}

function wallTime(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Days are computed once: a column repeats the same few dates thousands of times. */
const dayAfter1899 = remembered((days) => addDays('1899-12-30', Number(days)));
const dayAfter1904 = remembered((days) => addDays('1904-01-01', Number(days)));
