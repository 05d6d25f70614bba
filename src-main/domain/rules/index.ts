import type { ScheduledMeeting } from '../meeting.ts';
import type { Plan } from '../plan.ts';
import { conditions } from './conditions.ts';
import { coordinationMissing } from './coordination-missing.ts';
import { formatFacts } from './format-facts.ts';
import { leadTime } from './lead-time.ts';
import { orderPhaseDeadline } from './order-phase-deadline.ts';
import { petitioned } from './petitioned.ts';
import { publicHoliday } from './public-holiday.ts';
import { quietDay } from './quiet-day.ts';
import { restricted } from './restricted.ts';
import { roomTooSmall } from './room-too-small.ts';
import type { Finding, Rule } from './rule.ts';
import { schoolHolidays } from './school-holidays.ts';
import { teamTwice } from './team-twice.ts';
import { venueTwice } from './venue-twice.ts';
import { weekend } from './weekend.ts';
import { withinAYear } from './within-a-year.ts';

/** Every rule, in the order in which findings are shown: what breaks first, what is missing last. */
export const rules: readonly Rule[] = [
  restricted,
  publicHoliday,
  venueTwice,
  teamTwice,
  orderPhaseDeadline,
  schoolHolidays,
  quietDay,
  weekend,
  leadTime,
  coordinationMissing,
  conditions,
  roomTooSmall,
  petitioned,
  withinAYear,
  formatFacts,
];

/** What all rules say about the meeting, violations first. */
export function checkMeeting(meeting: ScheduledMeeting, plan: Plan): readonly Finding[] {
  const findings = rules.flatMap((rule) => rule.check(meeting, plan).map((result) => ({ ruleId: rule.id, ...result })));
  return [
    ...findings.filter((finding) => finding.severity === 'violation'),
    ...findings.filter((finding) => finding.severity === 'warning'),
  ];
}
