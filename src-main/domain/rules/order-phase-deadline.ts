import { daysBetween } from '../calendar-dates.ts';
import { germanDate } from '../german-dates.ts';
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
      const deadline = `die Frist der Planungsphase (${area.name}, ${germanDate(area.deadline)})`;
      if (daysLeft < 0) return [violation(`${municipality.name}: Der Termin liegt nach Ablauf: ${deadline}.`)];
      return daysLeft < plan.settings.deadlineMarginDays
        ? [warning(`${municipality.name}: Bis ${deadline} bleiben nur ${daysLeft} Tage.`)]
        : [];
    });
  },
};
