import type { ScheduledMeeting } from '../meeting.ts';
import type { Plan } from '../plan.ts';

/** A warning never blocks; a violation can be overridden only with a reason, which is kept. */
export type Severity = 'violation' | 'warning';

/** What a rule has to say about a meeting. */
export interface Finding {
  readonly ruleId: string;
  readonly severity: Severity;
  /** One German sentence that names the things involved. */
  readonly message: string;
  /** Other meetings that are involved. */
  readonly meetingIds: readonly string[];
}

/** A finding before the rule's id is put to it. */
export type RuleResult = Omit<Finding, 'ruleId'>;

/** One scheduling rule. A pure function over values; its file is listed in `rules/index.ts`. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  /** Legal source or origin of the measure, shown in the help. */
  readonly source: string;
  /** The meeting is judged as it stands in its slot; it may also stand in the plan with another one. */
  readonly check: (meeting: ScheduledMeeting, plan: Plan) => readonly RuleResult[];
}

/** A finding of severity warning that involves no other meeting. */
export function warning(message: string): RuleResult {
  return { severity: 'warning', message, meetingIds: [] };
}

/** A finding of severity violation that involves no other meeting. */
export function violation(message: string): RuleResult {
  return { severity: 'violation', message, meetingIds: [] };
}
