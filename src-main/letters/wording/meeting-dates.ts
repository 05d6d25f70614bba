import { dateOf } from '#domain/calendar-dates.ts';
import { germanLongDate, germanSlot, germanTimeRange, germanWeekday } from '#domain/german-dates.ts';
import type { Meeting } from '#domain/meeting.ts';

/** The dates offered to the municipality as printed, each once: the planned one first, the others in order of time. */
export function proposedDates(meeting: Meeting | undefined): readonly string[] {
  if (!meeting) return [];
  const others = meeting.alternativeSlots.toSorted();
  const slots = meeting.slot ? [meeting.slot, ...others] : others;
  return [...new Set(slots)].map(germanSlot);
}

/** "Donnerstag, 18. März 2027, 19:00 bis 20:30 Uhr"; empty without a date. */
export function dateAndHours({ slot, durationMinutes }: Pick<Meeting, 'slot' | 'durationMinutes'>): string {
  if (!slot) return '';
  const day = dateOf(slot);
  return `${germanWeekday(day)}, ${germanLongDate(day)}, ${germanTimeRange(slot, durationMinutes)}`;
}

/** "90 Minuten" */
export function durationText({ durationMinutes }: Pick<Meeting, 'durationMinutes'>): string {
  return durationMinutes === 60 ? 'eine Stunde' : `${durationMinutes} Minuten`;
}
