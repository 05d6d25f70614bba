import type { Slot } from '#domain/calendar-dates.ts';

const slotLength = 'YYYY-MM-DDTHH:mm'.length;

/**
 * Wall time in Europe/Berlin of a start as the calendar reports it (`2027-03-18T19:00:00+01:00`, or the day alone
 * where only a day was pointed at; then the given time of day counts).
 */
export function slotOfEvent(startText: string, timeOfDay: string): Slot {
  return startText.includes('T') ? startText.slice(0, slotLength) : `${startText.slice(0, 10)}T${timeOfDay}`;
}
