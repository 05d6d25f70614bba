import { germanShortSlot } from '../german-dates.ts';
import { meetingName } from '../plan.ts';
import { overlappingMeetings } from './overlapping-meetings.ts';
import type { Rule } from './rule.ts';

/** One venue cannot hold two meetings at the same time. */
export const venueTwice: Rule = {
  id: 'venue-twice',
  title: 'Raum doppelt belegt',
  source: 'Planungsregel',
  check(meeting, plan) {
    if (meeting.venueId === null) return [];
    const venue = plan.venues.find((candidate) => candidate.id === meeting.venueId);
    return overlappingMeetings(meeting, plan, (other) => other.venueId === meeting.venueId).map((other) => ({
      severity: 'violation',
      message: `${venue?.name ?? 'Der Raum'} ist schon belegt: ${meetingName(other, plan)}, ${germanShortSlot(other.slot)}.`,
      meetingIds: [other.id],
    }));
  },
};
