import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHolidays } from '../../imports/shipped-data.ts';
import { exampleMeeting, examplePlan } from '../example-plan.ts';
import { publicHoliday } from './public-holiday.ts';

const resources = join(import.meta.dirname, '../../../resources');
const plan = examplePlan({ holidays: await readHolidays(resources, 'mecklenburg-vorpommern') });
const check = (slot: string) => publicHoliday.check(exampleMeeting({ slot }), plan);

describe('public holidays', () => {
  it('are a violation that names day and holiday', () => {
    expect(check('2027-05-06T19:00')).toEqual([
      {
        severity: 'violation',
        message: 'Der 06.05.2027 ist ein gesetzlicher Feiertag (Christi Himmelfahrt).',
        meetingIds: [],
      },
    ]);
  });

  it.each([
    ['Internationaler Frauentag', '2027-03-08'],
    ['Reformationstag', '2028-10-31'],
    ['Karfreitag', '2026-04-03'],
    ['Ostermontag', '2027-03-29'],
    ['Pfingstmontag', '2029-05-21'],
    ['Tag der Deutschen Einheit', '2030-10-03'],
    ['2. Weihnachtstag', '2027-12-26'],
    ['Neujahr', '2027-01-01'],
  ])('of Mecklenburg-Vorpommern hold %s', (name, date) => {
    expect(check(`${date}T08:00`)[0]?.message).toContain(`(${name})`);
  });

  it.each([
    ['the days beside a holiday', '2027-05-05'],
    ['the days beside a holiday', '2027-05-07'],
    ['Fronleichnam, a holiday of other Länder', '2027-05-27'],
    ['Heilige Drei Könige, a holiday of other Länder', '2027-01-06'],
    ['Buß- und Bettag, a holiday of Saxony', '2027-11-17'],
  ])('leave alone %s', (_words, date) => {
    expect(check(`${date}T19:00`)).toEqual([]);
  });

  it('count by the day on which the meeting begins, whatever the hour', () => {
    expect([check('2027-05-06T23:30'), check('2027-05-05T23:30')].map((results) => results.length)).toEqual([1, 0]);
  });
});
