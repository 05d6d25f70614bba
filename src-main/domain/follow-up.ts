import { addDays, type DateText, endOfWeek } from './calendar-dates.ts';

/** When a follow-up is due, seen from today. */
export type FollowUpUrgency = 'overdue' | 'today' | 'this-week' | 'later';

/** How urgent a follow-up on that day is; the week ends on Sunday. */
export function urgencyOf(dueOn: DateText, today: DateText): FollowUpUrgency {
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  return dueOn <= endOfWeek(today) ? 'this-week' : 'later';
}

/** Day on which something that waits comes up again; days are counted by the calendar. */
export function followUpAfter(today: DateText, days: number): DateText {
  return addDays(today, days);
}
