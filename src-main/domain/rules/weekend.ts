import { weekdayOf } from '../calendar-dates.ts';
import { germanDate, germanWeekday } from '../german-dates.ts';
import { dateOfMeeting } from '../meeting.ts';
import { type Rule, warning } from './rule.ts';

const saturday = 6;

/** Meetings are held on working days. */
export const weekend: Rule = {
  id: 'weekend',
  title: 'Wochenende',
  source: 'Gewohnheit im Ausbau: werktags ab 17 oder 19 Uhr',
  check(meeting) {
    const date = dateOfMeeting(meeting);
    return weekdayOf(date) >= saturday ? [warning(`Der ${germanDate(date)} ist ein ${germanWeekday(date)}.`)] : [];
  },
};
