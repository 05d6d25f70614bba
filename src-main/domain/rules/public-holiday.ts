import { germanDate } from '../german-dates.ts';
import { periodOn } from '../holidays.ts';
import { dateOfMeeting } from '../meeting.ts';
import { type Rule, violation } from './rule.ts';

/** No meeting on a public holiday of the Land. */
export const publicHoliday: Rule = {
  id: 'public-holiday',
  title: 'Gesetzlicher Feiertag',
  source: '§ 2 Feiertagsgesetz Mecklenburg-Vorpommern',
  check(meeting, plan) {
    const date = dateOfMeeting(meeting);
    const holiday = periodOn(date, plan.holidays.publicHolidays);
    return holiday ? [violation(`Der ${germanDate(date)} ist ein gesetzlicher Feiertag (${holiday.name}).`)] : [];
  },
};
