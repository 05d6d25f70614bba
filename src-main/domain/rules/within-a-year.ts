import { addDays, dateOf } from '../calendar-dates.ts';
import { germanDate } from '../german-dates.ts';
import { meetingState } from '../meeting.ts';
import { municipalityIn } from '../plan.ts';
import { type Rule, warning } from './rule.ts';

const daysOfAYear = 365;

/** Within a year of a meeting on the same matter none can be demanded, so a second one is worth a thought. */
export const withinAYear: Rule = {
  id: 'within-a-year',
  title: 'Zur selben Sache im letzten Jahr',
  source: '§ 16 Abs. 1 KV M-V: Ausnahme nach einer Versammlung innerhalb des letzten Jahres',
  check(meeting, plan) {
    const since = addDays(dateOf(meeting.slot), -daysOfAYear);
    return meeting.municipalityIds.flatMap((id) => {
      const earlier = plan.meetings.filter(
        (one) =>
          one.id !== meeting.id &&
          one.id !== meeting.additionalTo &&
          one.municipalityIds.includes(id) &&
          meetingState(one) === 'held' &&
          (one.heldOn ?? '') >= since &&
          // Meetings of different Ortsteile are not about the same residents.
          (one.partNames.length === 0 || one.partNames.some((name) => meeting.partNames.includes(name))),
      );
      return earlier.slice(0, 1).map(({ heldOn }) => {
        const name = municipalityIn(plan, id)?.name ?? id;
        return warning(`In ${name} gab es schon am ${germanDate(heldOn ?? '')} eine Versammlung zur selben Sache.`);
      });
    });
  },
};
