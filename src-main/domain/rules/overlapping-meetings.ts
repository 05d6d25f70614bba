import { addMinutes } from '../calendar-dates.ts';
import { endOf, isScheduled, longestDurationMinutes, overlaps, type ScheduledMeeting } from '../meeting.ts';
import type { Plan } from '../plan.ts';

/** Other planned meetings that share time with this one and meet the condition. */
export function overlappingMeetings(
  meeting: ScheduledMeeting,
  plan: Plan,
  condition: (other: ScheduledMeeting) => boolean,
): readonly ScheduledMeeting[] {
  // Slots compare as text; only the few that can reach into this one need their end computed.
  const earliest = addMinutes(meeting.slot, -longestDurationMinutes);
  const end = endOf(meeting);
  return plan.meetings
    .filter(isScheduled)
    .filter((other) => other.slot > earliest && other.slot < end)
    .filter((other) => other.id !== meeting.id && condition(other) && overlaps(meeting, other));
}
