import { germanDate } from '../german-dates.ts';
import type { ScheduledMeeting } from '../meeting.ts';
import { municipalityIn, type Plan } from '../plan.ts';
import { type Restriction, restrictionsOn } from '../restriction.ts';
import { expectedVisitors, isOnePerHousehold } from '../visitors.ts';
import { type Rule, type RuleResult, violation, warning } from './rule.ts';

/** In a period of restriction a meeting in person may be forbidden, or only small. */
export const restricted: Rule = {
  id: 'restricted',
  title: 'Einschränkungszeitraum',
  source: 'Verordnungen wie die Corona-LVO M-V 2020; als Einschränkung erfasst',
  check: (meeting, plan) =>
    restrictionsOn(meeting, plan).flatMap((restriction) => resultsOf(restriction, meeting, plan)),
};

function resultsOf(restriction: Restriction, meeting: ScheduledMeeting, plan: Plan): readonly RuleResult[] {
  const { from, until, legalSource, conditions } = restriction;
  const period = until === null ? `ab ${germanDate(from)}` : `${germanDate(from)} bis ${germanDate(until)}`;
  const named = `„${restriction.title}“ (${[period, legalSource].filter(Boolean).join(', ')})`;
  if (restriction.inPersonForbidden) {
    return [violation(`In dieser Zeit sind Versammlungen in Präsenz untersagt: ${named}.`)];
  }
  const limit = Math.max(restriction.limitInside ?? -1, restriction.limitOutside ?? -1);
  const results = conditions ? [warning(`Auflagen der Einschränkung ${named}: ${conditions}`)] : [];
  if (limit < 0) return results;
  const municipalities = meeting.municipalityIds.flatMap((id) => municipalityIn(plan, id) ?? []);
  const { count, sum } = expectedVisitors(municipalities, plan.settings, isOnePerHousehold([conditions]));
  const limits = [
    ...(restriction.limitInside === null ? [] : [`innen ${restriction.limitInside}`]),
    ...(restriction.limitOutside === null ? [] : [`außen ${restriction.limitOutside}`]),
  ].join(', ');
  const most = `Erlaubt sind höchstens ${limits} Personen: ${named}.`;
  if (count === null) return [...results, warning(`${most} Wie viele Besucher zu erwarten sind, ist unbekannt.`)];
  const inside = restriction.limitInside;
  if (count > limit) return [...results, warning(`${most} Zu erwarten sind ${count} (${sum}).`)];
  const onlyOutside = inside !== null && count > inside;
  return onlyOutside ? [...results, warning(`${most} Zu erwarten sind ${count}; das geht nur im Freien.`)] : results;
}
