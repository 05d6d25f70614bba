import { isDate } from '#domain/calendar-dates.ts';
import { type CalendarView, calendarViews } from './keyboard-move.ts';

/** What the calendar showed last. */
export interface RememberedView {
  readonly view: CalendarView;
  /** A day inside what was shown; null: today. */
  readonly date: string | null;
}

const viewKey = 'ortstermin.calendar.view';
const dateKey = 'ortstermin.calendar.date';

/** The view of the calendar library with this name; undefined when there is none. */
export function calendarViewOf(name: string | null): CalendarView | undefined {
  return calendarViews.find((view) => view === name);
}

/** What was shown when the calendar was left; the month of today at the first time. */
export function recallView(storage: Storage): RememberedView {
  const date = storage.getItem(dateKey);
  return {
    view: calendarViewOf(storage.getItem(viewKey)) ?? 'dayGridMonth',
    date: date !== null && isDate(date) ? date : null,
  };
}

/** Keeps view and date for the next time. */
export function rememberView(storage: Storage, view: CalendarView, date: string): void {
  storage.setItem(viewKey, view);
  storage.setItem(dateKey, date);
}
