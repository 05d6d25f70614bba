import { germanShortSlot } from '../german-dates.ts';
import { meetingName } from '../plan.ts';
import { overlappingMeetings } from './overlapping-meetings.ts';
import type { Rule } from './rule.ts';

/** One team cannot hold two meetings at the same time. */
export const teamTwice: Rule = {
  id: 'team-twice',
  title: 'Team doppelt eingeplant',
  source: 'Planungsregel',
  check(meeting, plan) {
    if (meeting.teamId === null) return [];
    const team = plan.teams.find((candidate) => candidate.id === meeting.teamId);
    return overlappingMeetings(meeting, plan, (other) => other.teamId === meeting.teamId).map((other) => ({
      severity: 'violation',
      message: `${team?.name ?? 'Das Team'} ist schon eingeplant: ${meetingName(other, plan)}, ${germanShortSlot(other.slot)}.`,
      meetingIds: [other.id],
    }));
  },
};
