import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMinutes } from './calendar-dates.ts';
import { exampleMeeting, examplePlan } from './example-plan.ts';
import { isPast, moveMeeting, openViolations, withReason } from './move-meeting.ts';

const consent = { agreedOn: '2026-11-10', invitedOn: '2026-11-15', announcedOn: '2026-11-18' };
const overrides = [{ ruleId: 'order-phase-deadline', reason: 'Frist wird verlängert', on: '2026-11-18' }];
const planned = exampleMeeting({ ...consent, overrides });
const plan = examplePlan();
const busyPlan = examplePlan({
  meetings: [exampleMeeting({ id: 'meeting-2', municipalityIds: ['13076110'], slot: '2027-07-01T19:00' })],
});
const afterDeadline = '2027-07-01T19:30';

describe('moving a meeting', () => {
  it('lets consent, invitation, announcement and overrides fall back when the slot changes', () => {
    const { meeting } = moveMeeting(planned, '2027-03-25T19:00', 90, plan);
    expect(meeting).toEqual({
      ...planned,
      slot: '2027-03-25T19:00',
      agreedOn: null,
      invitedOn: null,
      announcedOn: null,
      formerSlots: [{ slot: planned.slot, movedOn: plan.today, reason: '' }],
      overrides: [],
    });
  });

  it('keeps all of it when only the duration changes', () => {
    expect(moveMeeting(planned, planned.slot, 120, plan).meeting).toEqual({ ...planned, durationMinutes: 120 });
  });

  it('gives a draft its first slot', () => {
    const { meeting } = moveMeeting({ ...exampleMeeting(), slot: null }, '2027-03-18T19:00', 60, plan);
    expect(meeting).toEqual(exampleMeeting({ durationMinutes: 60 }));
  });

  it('takes the new slot off the list of further dates', () => {
    const offered = exampleMeeting({ alternativeSlots: ['2027-03-24T19:00', '2027-03-25T19:00'] });
    const { meeting } = moveMeeting(offered, '2027-03-25T19:00', 90, plan);
    expect(meeting.alternativeSlots).toEqual(['2027-03-24T19:00']);
  });

  it('says what the rules say about the new slot', () => {
    const { findings } = moveMeeting(planned, afterDeadline, 90, busyPlan);
    expect(findings.map((finding) => finding.ruleId)).toEqual(['venue-twice', 'team-twice', 'order-phase-deadline']);
    expect(moveMeeting(planned, '2027-03-25T19:00', 90, busyPlan).findings).toEqual([]);
  });

  it('there and back gives the same facts of the slot and the same findings, and changes no value', () => {
    const minutes = fc.integer({ min: -150_000, max: 300_000 });
    const length = fc.integer({ min: 15, max: 720 });
    fc.assert(
      fc.property(minutes, minutes, length, length, (from, to, before, after) => {
        const start = moveMeeting(exampleMeeting(), addMinutes('2027-03-18T19:00', from), before, busyPlan);
        const kept = structuredClone(start);
        const away = moveMeeting(start.meeting, addMinutes('2027-03-18T19:00', to), after, busyPlan);
        const back = moveMeeting(away.meeting, start.meeting.slot, before, busyPlan);
        expect(back).toEqual(start);
        expect(start).toEqual(kept);
      }),
      { numRuns: 50 },
    );
  });
});

describe('violations', () => {
  const outcome = moveMeeting(planned, afterDeadline, 90, busyPlan);

  it('stay open until a reason is given for each of them', () => {
    const [override] = overrides;
    expect(openViolations(outcome.findings, []).map((finding) => finding.ruleId)).toEqual([
      'venue-twice',
      'team-twice',
      'order-phase-deadline',
    ]);
    expect(openViolations(outcome.findings, override ? [override] : []).map((finding) => finding.ruleId)).toEqual([
      'venue-twice',
      'team-twice',
    ]);
  });

  it('are overridden once for each rule, with the reason and the day', () => {
    const crowded = examplePlan({
      meetings: ['meeting-2', 'meeting-3'].map((id) => exampleMeeting({ id, slot: afterDeadline })),
    });
    const twice = moveMeeting(exampleMeeting(), afterDeadline, 90, crowded);
    expect(openViolations(twice.findings, [])).toHaveLength(5);
    expect(withReason(twice, 'Absprache', crowded).overrides).toEqual(
      ['venue-twice', 'team-twice', 'order-phase-deadline'].map((ruleId) => ({
        ruleId,
        reason: 'Absprache',
        on: '2026-11-22',
        meetingIds: ruleId === 'order-phase-deadline' ? [] : ['meeting-2', 'meeting-3'],
      })),
    );
  });

  it('ask again when a further meeting joins those for which a reason was given', () => {
    const withThird = {
      ...busyPlan,
      meetings: [...busyPlan.meetings, exampleMeeting({ id: 'meeting-3', slot: afterDeadline })],
    };
    const accepted = withReason(moveMeeting(planned, afterDeadline, 90, busyPlan), 'Zwei Räume', busyPlan);
    const crowded = moveMeeting(accepted, afterDeadline, 90, withThird);
    expect(openViolations(crowded.findings, accepted.overrides).map((finding) => finding.meetingIds)).toEqual([
      ['meeting-3'],
      ['meeting-3'],
    ]);
  });

  it('leave none open once overridden, and an older reason stays as it was', () => {
    const resized = moveMeeting({ ...planned, slot: afterDeadline }, afterDeadline, 120, busyPlan);
    const accepted = withReason(resized, 'Zwei Räume', busyPlan);
    expect(openViolations(resized.findings, accepted.overrides)).toEqual([]);
    expect(accepted.overrides[0]).toEqual(overrides[0]);
    expect(accepted.overrides).toHaveLength(3);
  });

  it('are never counted among warnings: a warning needs no reason', () => {
    const early = moveMeeting(exampleMeeting({ format: 'phone' }), '2026-11-28T19:00', 90, plan);
    expect(early.findings.map((finding) => finding.ruleId)).toEqual([
      'weekend',
      'lead-time',
      'coordination-missing',
      'format-facts',
    ]);
    expect(openViolations(early.findings, [])).toEqual([]);
    expect(withReason(early, 'Ohne Not', plan).overrides).toEqual([]);
  });
});

describe('a slot', () => {
  it('is past from the day after it; today can still be planned', () => {
    const slots = ['2026-11-21T23:59', '2026-11-22T00:00', '2026-11-23T00:00'];
    expect(slots.map((slot) => isPast(slot, plan))).toEqual([true, false, false]);
  });
});
