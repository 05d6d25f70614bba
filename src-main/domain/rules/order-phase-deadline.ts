import { daysBetween } from '../calendar-dates.ts';
import { germanDate, germanDays } from '../german-dates.ts';
import { dateOfMeeting } from '../meeting.ts';
import { municipalityIn } from '../plan.ts';
import { type Rule, violation, warning } from './rule.ts';

/** After the end of the order phase a meeting loses its purpose; shortly before it there is little time left to order. */
export const orderPhaseDeadline: Rule = {
  id: 'order-phase-deadline',
  title: 'Frist der Planungsphase',
  source: 'Frist des Projektgebiets; Abstand aus den Einstellungen (Vorgabe 14 Tage)',
  check(meeting, plan) {
    const date = dateOfMeeting(meeting);
    return meeting.municipalityIds.flatMap((id) => {
      const municipality = municipalityIn(plan, id);
      const area = plan.projectAreas.find((candidate) => candidate.id === municipality?.projectAreaId);
      if (!municipality || !area?.deadline) return [];
      const daysLeft = daysBetween(date, area.deadline);
      const phase = `der Planungsphase (${area.name}, ${germanDate(area.deadline)})`;
      if (daysLeft < 0) return [violation(`${municipality.name}: Der Termin liegt nach dem Ende ${phase}.`)];
      if (daysLeft >= plan.settings.deadlineMarginDays) return [];
      if (daysLeft === 0) return [warning(`${municipality.name}: Der Termin liegt am letzten Tag ${phase}.`)];
      const left = `${daysLeft === 1 ? 'bleibt' : 'bleiben'} nur ${germanDays(daysLeft)}`;
      return [warning(`${municipality.name}: Bis zum Ende ${phase} ${left}.`)];
    });
  },
};
