import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readHolidays } from '../../imports/shipped-data.ts';
import { exampleMeeting, examplePlan } from '../example-plan.ts';
import { schoolHolidays } from './school-holidays.ts';

const resources = join(import.meta.dirname, '../../../resources');
const plan = examplePlan({ holidays: await readHolidays(resources, 'mecklenburg-vorpommern') });
const messages = (date: string) =>
  schoolHolidays.check(exampleMeeting({ slot: `${date}T19:00` }), plan).map((result) => result.message);

describe('school holidays', () => {
  it('are a warning that names day and holidays', () => {
    expect(schoolHolidays.check(exampleMeeting({ slot: '2027-03-31T19:00' }), plan)).toEqual([
      { severity: 'warning', message: 'Der 31.03.2027 liegt in den Schulferien (Osterferien).', meetingIds: [] },
    ]);
  });

  it('begin on their first and end on their last day', () => {
    const days = ['2027-07-04', '2027-07-05', '2027-08-14', '2027-08-15'];
    expect(days.map((day) => messages(day).length)).toEqual([0, 1, 1, 0]);
  });

  it('say nothing on a school day', () => {
    expect(messages('2027-03-18')).toEqual([]);
  });

  it('are known up to a day, after which it is said that nothing is known', () => {
    expect(messages('2030-08-10')).toEqual(['Der 10.08.2030 liegt in den Schulferien (Sommerferien).']);
    expect(messages('2030-08-11')).toEqual(['Für den 11.08.2030 liegen keine Ferientermine vor.']);
    expect(messages('2030-12-24')).toEqual(['Für den 24.12.2030 liegen keine Ferientermine vor.']);
  });
});
