import { addMinutes, type Slot } from '#domain/calendar-dates.ts';

/** The views of the calendar, by their names in the calendar library. */
export const calendarViews = ['dayGridMonth', 'timeGridWeek', 'listMonth'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** Minutes of one line of the week view; a meeting is moved by this step. */
export const gridMinutes = 30;

const dayMinutes = 24 * 60;

/**
 * Where an arrow key puts a meeting: left and right by one day; up and down by one line of the grid in the week view,
 * by one week in the other views. Undefined for every other key.
 */
export function slotAfterArrow(slot: Slot, key: string, view: CalendarView): Slot | undefined {
  const vertical = view === 'timeGridWeek' ? gridMinutes : 7 * dayMinutes;
  const minutes: Readonly<Record<string, number>> = {
    ArrowLeft: -dayMinutes,
    ArrowRight: dayMinutes,
    ArrowUp: -vertical,
    ArrowDown: vertical,
  };
  const step = minutes[key];
  return step === undefined ? undefined : addMinutes(slot, step);
}
