import { describe, expect, it } from 'vitest';
import { exampleMeeting, examplePlan } from '../example-plan.ts';
import { quietDay } from './quiet-day.ts';

const plan = examplePlan();
const messages = (date: string) =>
  quietDay.check(exampleMeeting({ slot: `${date}T19:00` }), plan).map((result) => result.message);

describe('quiet days', () => {
  it('are a warning that names day and occasion', () => {
    expect(quietDay.check(exampleMeeting({ slot: '2027-12-24T15:00' }), plan)).toEqual([
      { severity: 'warning', message: 'Der 24.12.2027 ist Heiligabend.', meetingIds: [] },
    ]);
    expect(messages('2027-12-31')).toEqual(['Der 31.12.2027 ist Silvester.']);
  });

  it.each([
    ['16.11.2025', '23.11.2025'],
    ['15.11.2026', '22.11.2026'],
    ['14.11.2027', '21.11.2027'],
    ['19.11.2028', '26.11.2028'],
    ['18.11.2029', '25.11.2029'],
    ['17.11.2030', '24.11.2030'],
  ])('are Volkstrauertag on %s and Totensonntag on %s', (mourning, sundayOfTheDead) => {
    const iso = (german: string) => german.split('.').reverse().join('-');
    expect(messages(iso(mourning))).toEqual([`Der ${mourning} ist Volkstrauertag.`]);
    expect(messages(iso(sundayOfTheDead))).toEqual([`Der ${sundayOfTheDead} ist Totensonntag.`]);
  });

  it.each(['2027-11-07', '2027-11-13', '2027-11-22', '2027-11-28', '2027-12-23', '2027-12-30'])(
    'leave alone %s',
    (date) => {
      expect(messages(date)).toEqual([]);
    },
  );
});
