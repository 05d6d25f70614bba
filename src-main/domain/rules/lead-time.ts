import { daysBetween } from '../calendar-dates.ts';
import { germanDays } from '../german-dates.ts';
import { dateOfMeeting } from '../meeting.ts';
import { municipalityIn } from '../plan.ts';
import { type Rule, warning } from './rule.ts';

/** There must be time to invite. The law names no period; the Hauptsatzung may, else the default of the settings counts. */
export const leadTime: Rule = {
  id: 'lead-time',
  title: 'Vorlauf',
  source: 'Hauptsatzung der Gemeinde, sonst Vorgabe der Einstellungen (keine gesetzliche Frist)',
  check(meeting, plan) {
    if (meeting.invitedOn !== null || meeting.announcedOn !== null) return [];
    const daysLeft = daysBetween(plan.today, dateOfMeeting(meeting));
    if (daysLeft < 0) return [];
    return meeting.municipalityIds.flatMap((id) => {
      const municipality = municipalityIn(plan, id);
      const needed = municipality?.leadTimeDays ?? plan.settings.defaultLeadTimeDays;
      if (!municipality || daysLeft >= needed) return [];
      return [warning(`${municipality.name}: Der Vorlauf beträgt ${daysLeft} statt ${germanDays(needed)}.`)];
    });
  },
};
