import { Temporal } from 'temporal-polyfill';

/** A calendar day as `YYYY-MM-DD`. */
export type DateText = string;

/** Wall time in Europe/Berlin as `YYYY-MM-DDTHH:mm`; a zone is added only where a calendar file is written. */
export type Slot = string;

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const slotPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;
const firstYear = 2000;
const lastYear = 2099;

/** True for an existing day between 2000 and 2099 in the form `YYYY-MM-DD`; catches a mistyped year such as 20260. */
export function isDate(text: string): boolean {
  if (!datePattern.test(text)) return false;
  try {
    const { year } = Temporal.PlainDate.from(text, { overflow: 'reject' });
    return year >= firstYear && year <= lastYear;
  } catch {
    return false;
  }
}

/** True for an existing wall time in the form `YYYY-MM-DDTHH:mm`; the hour skipped when clocks go forward does not exist. */
export function isSlot(text: string): boolean {
  if (!slotPattern.test(text) || !isDate(text.slice(0, 10))) return false;
  try {
    const wallTime = Temporal.PlainDateTime.from(text, { overflow: 'reject' });
    return wallTime.toZonedDateTime('Europe/Berlin').toPlainDateTime().equals(wallTime);
  } catch {
    return false;
  }
}

/** Day of a slot. */
export function dateOf(slot: Slot): DateText {
  return slot.slice(0, 10);
}

/** Wall time of a slot as `HH:mm`. */
export function timeOf(slot: Slot): string {
  return slot.slice(11, 16);
}

/** The day `days` later (negative: earlier). */
export function addDays(date: DateText, days: number): DateText {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The wall time `minutes` later, by the clock on the wall. */
export function addMinutes(slot: Slot, minutes: number): Slot {
  return Temporal.PlainDateTime.from(slot).add({ minutes }).toString({ smallestUnit: 'minute' });
}

/** Whole minutes by the clock on the wall from one slot to another. */
export function minutesBetween(from: Slot, to: Slot): number {
  return Temporal.PlainDateTime.from(from).until(Temporal.PlainDateTime.from(to)).total('minutes');
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: DateText, to: DateText): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekdayOf(date: DateText): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Last day (Sunday) of the week that holds the day. */
export function endOfWeek(date: DateText): DateText {
  return addDays(date, 7 - weekdayOf(date));
}

/** Day in Europe/Berlin of an instant given as ISO text with zone (`2026-11-22T09:00:00Z`). */
export function dateInBerlin(instant: string): DateText {
  return Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
}

/** Wall time in Europe/Berlin of an instant given as ISO text with zone. */
export function slotInBerlin(instant: string): Slot {
  return Temporal.Instant.from(instant)
    .toZonedDateTimeISO('Europe/Berlin')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/** First Sunday of Advent, the day from which Volkstrauertag and Totensonntag are counted back. */
export function firstAdventSunday(year: number): DateText {
  const christmasEve = Temporal.PlainDate.from({ year, month: 12, day: 24 });
  const fourthAdvent = christmasEve.subtract({ days: christmasEve.dayOfWeek % 7 });
  return fourthAdvent.subtract({ weeks: 3 }).toString();
}
