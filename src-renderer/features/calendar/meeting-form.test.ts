import { describe, expect, it } from 'vitest';
import type { Meeting } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import { defaultSettings } from '#domain/settings.ts';
import { changedFacts, formOf, previewForm } from './meeting-form.ts';
import { waitingMeeting } from './placement.ts';

const plan: Plan = {
  today: '2027-01-11',
  meetings: [],
  municipalities: [],
  projectAreas: [],
  venues: [],
  teams: [],
  coordinations: [],
  restrictions: [],
  holidays: {
    region: 'mecklenburg-vorpommern',
    publicHolidays: [{ name: 'Karfreitag', from: '2027-03-26', to: '2027-03-26' }],
    schoolHolidays: [],
    schoolHolidaysKnownUntil: '2030-12-31',
  },
  settings: defaultSettings,
};
const meeting: Meeting = {
  ...waitingMeeting('13076048', plan),
  id: 'm1',
  slot: '2027-03-18T19:00',
  details: { technology: 'Beamer' },
};

describe('the form of a meeting', () => {
  it('names no facts while nothing was touched', () => {
    expect(changedFacts(formOf(meeting), meeting)).toEqual({});
  });

  it('names only what was touched', () => {
    const form = { ...formOf(meeting), time: '19 Uhr', note: 'Schlüssel beim Wehrführer', durationMinutes: 120 };
    expect(changedFacts(form, meeting)).toEqual({ note: 'Schlüssel beim Wehrführer', durationMinutes: 120 });
    expect(changedFacts({ ...form, time: '18:30' }, meeting)).toMatchObject({ slot: '2027-03-18T18:30' });
  });

  it('leaves the details of the former format behind', () => {
    const facts = changedFacts({ ...formOf(meeting), format: 'phone' }, meeting);
    expect(facts).toEqual({ format: 'phone' });
    const withNumber = { ...formOf(meeting), format: 'phone', details: { technology: 'Beamer', number: '03874 1' } };
    expect(changedFacts(withNumber, meeting).details).not.toHaveProperty('technology');
    expect(changedFacts(withNumber, meeting).details).toMatchObject({ number: '03874 1' });
  });

  it('is judged by the rules where the meeting would stand', () => {
    const outcome = previewForm({ ...formOf(meeting), date: '2027-03-26' }, meeting, plan);
    expect(outcome?.findings.map(({ ruleId }) => ruleId)).toContain('public-holiday');
  });

  it('is not judged while date, time or length are missing', () => {
    expect(previewForm({ ...formOf(meeting), date: null }, meeting, plan)).toBeNull();
    expect(previewForm({ ...formOf(meeting), time: 'abends' }, meeting, plan)).toBeNull();
    expect(previewForm({ ...formOf(meeting), durationMinutes: null }, meeting, plan)).toBeNull();
  });
});
