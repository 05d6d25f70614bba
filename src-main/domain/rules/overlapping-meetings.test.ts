import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes } from '../calendar-dates.ts';
import { exampleMeeting, examplePlan } from '../example-plan.ts';
import { longestDurationMinutes, overlaps } from '../meeting.ts';
import { overlappingMeetings } from './overlapping-meetings.ts';

describe('the meetings that share time with another', () => {
  it('are the same as when every pair is compared', () => {
    const place = fc.record({
      from: fc.integer({ min: 0, max: 3000 }),
      durationMinutes: fc.integer({ min: 15, max: longestDurationMinutes }),
    });
    fc.assert(
      fc.property(place, fc.array(place, { maxLength: 12 }), (own, places) => {
        const [meeting, ...others] = [own, ...places].map(({ from, durationMinutes }, index) =>
          exampleMeeting({ id: `meeting-${index}`, slot: addMinutes('2027-10-30T12:00', from), durationMinutes }),
        );
        if (!meeting) throw new Error('The list begins with the meeting itself.');
        const found = overlappingMeetings(meeting, examplePlan({ meetings: [meeting, ...others] }), () => true);
        expect(found).toEqual(others.filter((other) => overlaps(meeting, other)));
      }),
    );
  });

  it('are only those that meet the condition', () => {
    const other = exampleMeeting({ id: 'meeting-2' });
    const plan = examplePlan({ meetings: [other] });
    expect(overlappingMeetings(exampleMeeting(), plan, () => true)).toEqual([other]);
    expect(overlappingMeetings(exampleMeeting(), plan, () => false)).toEqual([]);
  });
});
