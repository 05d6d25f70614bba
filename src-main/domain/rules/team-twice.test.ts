import { describe, expect, it } from 'vitest';
import { exampleMeeting, examplePlan } from '../example-plan.ts';
import type { ScheduledMeeting } from '../meeting.ts';
import { teamTwice } from './team-twice.ts';

const other = exampleMeeting({ id: 'meeting-2', municipalityIds: ['13076110'], venueId: 'venue-2' });
const check = (others: readonly ScheduledMeeting[], facts: Partial<ScheduledMeeting> = {}) =>
  teamTwice.check(exampleMeeting(facts), examplePlan({ meetings: others }));

describe('a team planned twice', () => {
  it('is a violation that names team, other meeting and its time', () => {
    expect(check([other])).toEqual([
      {
        severity: 'violation',
        message: 'Team Nord ist schon eingeplant: Picher, Do., 18.03.2027, 19:00 Uhr.',
        meetingIds: ['meeting-2'],
      },
    ]);
  });

  it('is reported once for each meeting in the way', () => {
    const third = { ...other, id: 'meeting-3', slot: '2027-03-18T20:00' };
    expect(check([other, third]).flatMap((result) => result.meetingIds)).toEqual(['meeting-2', 'meeting-3']);
  });

  it('is none where ends only touch', () => {
    const before = { ...other, slot: '2027-03-18T17:30' };
    const after = { ...other, id: 'meeting-3', slot: '2027-03-18T20:30' };
    expect(check([before, after])).toEqual([]);
    expect(check([{ ...before, durationMinutes: 91 }])).toHaveLength(1);
  });

  it('is seen over midnight and against the longest meeting', () => {
    expect(
      check([{ ...other, slot: '2027-03-17T23:00', durationMinutes: 120 }], { slot: '2027-03-18T00:30' }),
    ).toHaveLength(1);
    const longest = { ...other, slot: '2027-03-18T07:01', durationMinutes: 720 };
    expect(check([longest])).toHaveLength(1);
    expect(check([{ ...longest, slot: '2027-03-18T07:00' }])).toEqual([]);
  });

  it('does not count meetings that are held, cancelled or without a team', () => {
    expect(check([{ ...other, heldOn: '2027-03-18' }])).toEqual([]);
    expect(check([{ ...other, cancelledOn: '2026-11-20' }])).toEqual([]);
    expect(check([{ ...other, teamId: null }], { teamId: null })).toEqual([]);
    expect(check([{ ...other, teamId: 'team-2' }])).toEqual([]);
  });

  it('does not count the meeting itself where it stood before', () => {
    expect(check([exampleMeeting()], { slot: '2027-03-18T19:30' })).toEqual([]);
  });

  it('is told of a joint meeting with all its municipalities', () => {
    const joint = { ...other, municipalityIds: ['13076110', '13076048'] };
    expect(check([joint])[0]?.message).toContain('Picher, Göhlen');
  });

  it('is told in general words where the team is not in the plan', () => {
    const result = check([{ ...other, teamId: 'gone' }], { teamId: 'gone' });
    expect(result[0]?.message).toMatch(/^Das Team ist schon eingeplant/);
  });
});
