import { dateOf, type Slot } from './calendar-dates.ts';
import type { Meeting, Override, ScheduledMeeting } from './meeting.ts';
import type { Plan } from './plan.ts';
import { checkMeeting } from './rules/index.ts';
import type { Finding } from './rules/rule.ts';

/** The meeting as it would stand, with what the rules say. */
export interface MoveOutcome {
  readonly meeting: ScheduledMeeting;
  readonly findings: readonly Finding[];
}

/**
 * Puts a meeting into a slot. The same function serves while the mouse hovers, when the drop arrives and in a
 * proposal. Consent and announcements belonged to the old date, so they fall back when the slot changes.
 */
export function moveMeeting(meeting: Meeting, slot: Slot, durationMinutes: number, plan: Plan): MoveOutcome {
  const sameSlot = meeting.slot === slot;
  const moved: ScheduledMeeting = {
    ...meeting,
    slot,
    durationMinutes,
    agreedOn: sameSlot ? meeting.agreedOn : null,
    invitedOn: sameSlot ? meeting.invitedOn : null,
    announcedOn: sameSlot ? meeting.announcedOn : null,
    alternativeSlots: meeting.alternativeSlots.filter((alternative) => alternative !== slot),
    overrides: sameSlot ? meeting.overrides : [],
  };
  return { meeting: moved, findings: checkMeeting(moved, plan) };
}

/** The violations among the findings that no reason has been given for. */
export function openViolations(findings: readonly Finding[], overrides: readonly Override[]): readonly Finding[] {
  const accepted = new Set(overrides.map((override) => override.ruleId));
  return findings.filter((finding) => finding.severity === 'violation' && !accepted.has(finding.ruleId));
}

/** The meeting with one override for each violation, all with the same reason. */
export function withReason(outcome: MoveOutcome, reason: string, plan: Pick<Plan, 'today'>): ScheduledMeeting {
  const overridden = openViolations(outcome.findings, outcome.meeting.overrides).map((finding) => finding.ruleId);
  const overrides = [...new Set(overridden)].map((ruleId) => ({ ruleId, reason, on: plan.today }));
  return { ...outcome.meeting, overrides: [...outcome.meeting.overrides, ...overrides] };
}

/** True when the slot lies before today: a meeting can no longer be planned for it, only recorded as held. */
export function isPast(slot: Slot, plan: Pick<Plan, 'today'>): boolean {
  return dateOf(slot) < plan.today;
}
