import { describe, expect, it } from 'vitest';
import { exampleMeeting, examplePlan } from '../example-plan.ts';
import type { ScheduledMeeting } from '../meeting.ts';
import { venueTwice } from './venue-twice.ts';

const other = exampleMeeting({ id: 'meeting-2', municipalityIds: ['13076110'], teamId: 'team-2' });
const check = (others: readonly ScheduledMeeting[], facts: Partial<ScheduledMeeting> = {}) =>
  venueTwice.check(exampleMeeting(facts), examplePlan({ meetings: others }));

describe('a venue used twice', () => {
  it('is a violation that names venue, other meeting and its time', () => {
    expect(check([other])).toEqual([
      {
        severity: 'violation',
        message: 'Dorfgemeinschaftshaus ist schon belegt: Picher, Do., 18.03.2027, 19:00 Uhr.',
        meetingIds: ['meeting-2'],
      },
    ]);
  });

  it('is none where ends only touch', () => {
    const before = { ...other, slot: '2027-03-18T17:30' };
    const after = { ...other, id: 'meeting-3', slot: '2027-03-18T20:30' };
    expect(check([before, after])).toEqual([]);
    expect(check([{ ...after, slot: '2027-03-18T20:29' }])).toHaveLength(1);
  });

  it('is none at the same time in another room, or without a room', () => {
    expect(check([{ ...other, venueId: 'venue-2' }])).toEqual([]);
    expect(check([{ ...other, venueId: null }], { venueId: null })).toEqual([]);
  });

  it('does not count meetings that are held or cancelled, nor the meeting itself', () => {
    expect(check([{ ...other, heldOn: '2027-03-18' }])).toEqual([]);
    expect(check([{ ...other, cancelledOn: '2026-11-20' }])).toEqual([]);
    expect(check([exampleMeeting()], { slot: '2027-03-18T19:30' })).toEqual([]);
  });

  it('is told of a joint meeting with all its municipalities', () => {
    expect(check([{ ...other, municipalityIds: ['13076110', '13076048'] }])[0]?.message).toContain('Picher, Göhlen');
  });
});
