import { describe, expect, it } from 'vitest';
import { exampleMeeting, exampleMunicipality, examplePlan } from '../example-plan.ts';
import type { Plan } from '../plan.ts';
import { defaultSettings } from '../settings.ts';
import { orderPhaseDeadline } from './order-phase-deadline.ts';

const joint = ['13076048', '13076110'];
const check = (date: string, municipalityIds: readonly string[] = ['13076048'], facts: Partial<Plan> = {}) =>
  orderPhaseDeadline.check(exampleMeeting({ slot: `${date}T19:00`, municipalityIds }), examplePlan(facts));

describe('the end of the order phase', () => {
  it('makes a later meeting a violation that names municipality, area and day', () => {
    expect(check('2027-07-01')).toEqual([
      {
        severity: 'violation',
        message: 'Göhlen: Der Termin liegt nach dem Ende der Planungsphase (LUP-15, 30.06.2027).',
        meetingIds: [],
      },
    ]);
  });

  it('makes a meeting within the margin a warning that says how many days are left', () => {
    expect(check('2027-06-17')).toEqual([
      {
        severity: 'warning',
        message: 'Göhlen: Bis zum Ende der Planungsphase (LUP-15, 30.06.2027) bleiben nur 13 Tage.',
        meetingIds: [],
      },
    ]);
  });

  it('leaves alone a meeting with exactly the margin or more', () => {
    expect([check('2027-06-16'), check('2027-03-18')]).toEqual([[], []]);
  });

  it('takes the margin from the settings', () => {
    const settings = { ...defaultSettings, deadlineMarginDays: 30 };
    expect(check('2027-06-01', undefined, { settings })).toHaveLength(1);
    expect(check('2027-05-31', undefined, { settings })).toEqual([]);
    const none = { ...defaultSettings, deadlineMarginDays: 0 };
    expect(check('2027-06-30', undefined, { settings: none })).toEqual([]);
  });

  it('is checked for every municipality of a joint meeting', () => {
    const [area] = examplePlan().projectAreas;
    const projectAreas = area ? [area, { ...area, id: 'area-2', name: 'LUP-16', deadline: '2027-05-31' }] : [];
    const municipalities = [
      exampleMunicipality(),
      exampleMunicipality({ id: '13076110', name: 'Picher', projectAreaId: 'area-2' }),
    ];
    expect(check('2027-06-20', joint, { projectAreas, municipalities }).map((result) => result.message)).toEqual([
      'Göhlen: Bis zum Ende der Planungsphase (LUP-15, 30.06.2027) bleiben nur 10 Tage.',
      'Picher: Der Termin liegt nach dem Ende der Planungsphase (LUP-16, 31.05.2027).',
    ]);
  });

  it('says nothing without an area, without a deadline and about an unknown municipality', () => {
    const withoutArea = [exampleMunicipality({ projectAreaId: null })];
    const projectAreas = examplePlan().projectAreas.map((area) => ({ ...area, deadline: null }));
    expect(check('2027-07-01', undefined, { municipalities: withoutArea })).toEqual([]);
    expect(check('2027-07-01', undefined, { projectAreas })).toEqual([]);
    expect(check('2027-07-01', ['13076999'])).toEqual([]);
  });
});
