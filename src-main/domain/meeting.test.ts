import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes } from './calendar-dates.ts';
import { exampleMeeting } from './example-plan.ts';
import {
  dateOfMeeting,
  endOf,
  isOpen,
  isScheduled,
  leadOf,
  type Meeting,
  meetingState,
  openMeetingOf,
  overlaps,
} from './meeting.ts';

const draft: Meeting = { ...exampleMeeting(), id: 'draft', slot: null };

describe('the state of a meeting', () => {
  it('is the furthest step that was recorded', () => {
    const agreed = exampleMeeting({ agreedOn: '2026-11-20' });
    const invited = { ...agreed, invitedOn: '2026-11-21' };
    const announced = { ...invited, announcedOn: '2026-11-22' };
    const held = { ...announced, heldOn: '2027-03-18' };
    expect([draft, exampleMeeting(), agreed, invited, announced, held].map(meetingState)).toEqual([
      'draft',
      'scheduled',
      'agreed',
      'invited',
      'announced',
      'held',
    ]);
  });

  it('is cancelled whatever was recorded before', () => {
    const facts = { agreedOn: '2026-11-20', announcedOn: '2026-11-22', cancelledOn: '2026-11-23' };
    expect(meetingState(exampleMeeting(facts))).toBe('cancelled');
  });

  it('is open until the meeting is held or cancelled, and scheduled as soon as it has a slot', () => {
    const over = [exampleMeeting({ heldOn: '2027-03-18' }), exampleMeeting({ cancelledOn: '2026-11-23' })];
    expect([exampleMeeting(), draft, ...over].map(isOpen)).toEqual([true, true, false, false]);
    expect([exampleMeeting(), draft, ...over].map(isScheduled)).toEqual([true, false, false, false]);
  });
});

describe('the time of a meeting', () => {
  it('ends after its duration', () => {
    expect(endOf(exampleMeeting())).toBe('2027-03-18T20:30');
    expect(dateOfMeeting(exampleMeeting())).toBe('2027-03-18');
  });

  it('does not overlap where ends only touch', () => {
    const next = exampleMeeting({ slot: '2027-03-18T20:30' });
    expect([overlaps(exampleMeeting(), next), overlaps(next, exampleMeeting())]).toEqual([false, false]);
    expect(overlaps(exampleMeeting(), exampleMeeting({ slot: '2027-03-18T20:29' }))).toBe(true);
  });

  it('overlaps exactly where a minute is shared, also over midnight', () => {
    const offset = fc.integer({ min: 0, max: 2000 });
    const length = fc.integer({ min: 15, max: 720 });
    fc.assert(
      fc.property(offset, length, offset, length, (from, duration, otherFrom, otherDuration) => {
        const at = (minutes: number) => addMinutes('2027-03-27T12:00', minutes);
        const one = exampleMeeting({ slot: at(from), durationMinutes: duration });
        const other = exampleMeeting({ slot: at(otherFrom), durationMinutes: otherDuration });
        const shared = Math.min(from + duration, otherFrom + otherDuration) - Math.max(from, otherFrom);
        expect(overlaps(one, other)).toBe(shared > 0);
        expect(overlaps(other, one)).toBe(shared > 0);
      }),
    );
  });
});

describe('the meeting of a municipality', () => {
  const scheduled = exampleMeeting({ id: 'scheduled', municipalityIds: ['13076110', '13076048'] });

  it('is led by the first of its municipalities', () => {
    expect(leadOf(scheduled)).toBe('13076110');
  });

  it('is the open one with a slot before a draft', () => {
    expect(openMeetingOf('13076048', [draft, scheduled])).toBe(scheduled);
    expect(openMeetingOf('13076048', [draft])).toBe(draft);
  });

  it('is none when all were held or cancelled, or belong to others', () => {
    const over = [exampleMeeting({ heldOn: '2026-11-01' }), exampleMeeting({ cancelledOn: '2026-11-02' })];
    expect(openMeetingOf('13076048', over)).toBeUndefined();
    expect(openMeetingOf('13076001', [draft, scheduled])).toBeUndefined();
  });
});
