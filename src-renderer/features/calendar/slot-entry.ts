import { isSlot, type Slot } from '#domain/calendar-dates.ts';
import { parseGermanTime } from './parse-german-time.ts';

/** Date, time and length as they stand in a form; not yet a slot. */
export interface SlotEntry {
  readonly date: string | null;
  readonly time: string;
  readonly durationMinutes: number | null;
}

/** The slot that was entered; undefined while date or time is missing or the time does not exist. */
export function slotOfEntry(entry: SlotEntry): Slot | undefined {
  const slot = `${entry.date ?? ''}T${parseGermanTime(entry.time) ?? ''}`;
  return isSlot(slot) ? slot : undefined;
}
