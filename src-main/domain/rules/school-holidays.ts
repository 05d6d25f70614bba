import { germanDate } from '../german-dates.ts';
import { periodOn } from '../holidays.ts';
import { dateOfMeeting } from '../meeting.ts';
import { type Rule, warning } from './rule.ts';

/** In the school holidays many families are away; beyond the published range nothing is known, and that is said. */
export const schoolHolidays: Rule = {
  id: 'school-holidays',
  title: 'Schulferien',
  source: 'Allgemeine Ferienverordnung Mecklenburg-Vorpommern 2024/2025 bis 2029/2030, geändert am 06.08.2025',
  check(meeting, plan) {
    const date = dateOfMeeting(meeting);
    const { schoolHolidays: periods, schoolHolidaysKnownUntil } = plan.holidays;
    if (date > schoolHolidaysKnownUntil) {
      return [warning(`Für den ${germanDate(date)} liegen keine Ferientermine vor.`)];
    }
    const holidays = periodOn(date, periods);
    return holidays ? [warning(`Der ${germanDate(date)} liegt in den Schulferien (${holidays.name}).`)] : [];
  },
};
