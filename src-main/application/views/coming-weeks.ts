import type { ComingWeek } from '#contract/overview.ts';
import { addDays } from '#domain/calendar-dates.ts';
import { dateOfMeeting, isScheduled } from '#domain/meeting.ts';
import { startOfWeek, weeksBetween } from '#domain/periods.ts';
import type { DeskState } from '../desk-state.ts';

const weeksShown = 8;

/** The present week and the seven after it, with the open meetings from today on. */
export function comingWeeks({ meetings, today }: Pick<DeskState, 'meetings' | 'today'>): readonly ComingWeek[] {
  const ahead = meetings.filter(isScheduled).filter((meeting) => dateOfMeeting(meeting) >= today);
  const byWeek = Map.groupBy(ahead, (meeting) => weeksBetween(today, dateOfMeeting(meeting)));
  return Array.from({ length: weeksShown }, (_, week) => {
    const own = byWeek.get(week) ?? [];
    const from = addDays(startOfWeek(today), 7 * week);
    return {
      from,
      to: addDays(from, 6),
      meetings: own.length,
      municipalityIds: [...new Set(own.flatMap(({ municipalityIds }) => municipalityIds))],
    };
  });
}
