import { addDays, firstAdventSunday } from '../calendar-dates.ts';
import { germanDate } from '../german-dates.ts';
import { dateOfMeeting } from '../meeting.ts';
import { type Rule, warning } from './rule.ts';

/** Days that are no public holidays but on which nobody should be invited: both Sundays of mourning, 24.12. and 31.12. */
export const quietDay: Rule = {
  id: 'quiet-day',
  title: 'Stiller Tag',
  source: '§§ 5, 6 Feiertagsgesetz Mecklenburg-Vorpommern (Hinweis)',
  check(meeting) {
    const date = dateOfMeeting(meeting);
    const advent = firstAdventSunday(Number(date.slice(0, 4)));
    const name =
      date === addDays(advent, -14)
        ? 'Volkstrauertag'
        : date === addDays(advent, -7)
          ? 'Totensonntag'
          : date.endsWith('-12-24')
            ? 'Heiligabend'
            : date.endsWith('-12-31')
              ? 'Silvester'
              : undefined;
    return name ? [warning(`Der ${germanDate(date)} ist ${name}.`)] : [];
  },
};
