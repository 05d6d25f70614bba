import { describe, expect, it } from 'vitest';
import { exampleMeeting, exampleMunicipality, examplePlan } from '../example-plan.ts';
import type { ScheduledMeeting } from '../meeting.ts';
import type { Plan } from '../plan.ts';
import { leadTime } from './lead-time.ts';

const check = (date: string, facts: Partial<ScheduledMeeting> = {}, plan: Partial<Plan> = {}) =>
  leadTime.check(exampleMeeting({ slot: `${date}T19:00`, ...facts }), examplePlan(plan));
const withLeadTime = (leadTimeDays: number) => ({ municipalities: [exampleMunicipality({ leadTimeDays })] });

describe('the lead time', () => {
  it('is a warning when too short, and says how long it is and should be', () => {
    expect(check('2026-12-05')).toEqual([
      { severity: 'warning', message: 'Göhlen: Der Vorlauf beträgt 13 statt 14 Tage.', meetingIds: [] },
    ]);
  });

  it('is long enough from the default of the settings on', () => {
    expect(check('2026-12-06')).toEqual([]);
  });

  it('of the municipality beats the default in both directions', () => {
    expect(check('2026-12-20', {}, withLeadTime(30))[0]?.message).toBe('Göhlen: Der Vorlauf beträgt 28 statt 30 Tage.');
    expect(check('2026-11-25', {}, withLeadTime(3))).toEqual([]);
    expect(check('2026-11-22', {}, withLeadTime(0))).toEqual([]);
  });

  it('is counted in singular for one day', () => {
    expect(check('2026-11-22', {}, withLeadTime(1))[0]?.message).toBe('Göhlen: Der Vorlauf beträgt 0 statt 1 Tag.');
  });

  it('no longer matters once invited or announced', () => {
    expect(check('2026-11-25', { invitedOn: '2026-11-01' })).toEqual([]);
    expect(check('2026-11-25', { announcedOn: '2026-11-01' })).toEqual([]);
  });

  it('is checked for every municipality of a joint meeting, each with its own', () => {
    const municipalities = [
      exampleMunicipality({ leadTimeDays: 7 }),
      exampleMunicipality({ id: '13076110', name: 'Picher' }),
    ];
    const joint = { municipalityIds: ['13076048', '13076110', '13076999'] };
    expect(check('2026-12-01', joint, { municipalities }).map((result) => result.message)).toEqual([
      'Picher: Der Vorlauf beträgt 9 statt 14 Tage.',
    ]);
  });
});
