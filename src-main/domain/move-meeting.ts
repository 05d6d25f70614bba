import { dateOf, type Slot } from './calendar-dates.ts';
import { formerSlotsAfter, type Meeting, type Override, type ScheduledMeeting, untold } from './meeting.ts';
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
    ...(sameSlot ? {} : untold),
    formerSlots: sameSlot ? meeting.formerSlots : formerSlotsAfter(meeting, plan.today, ''),
    alternativeSlots: meeting.alternativeSlots.filter((alternative) => alternative !== slot),
    overrides: sameSlot ? meeting.overrides : [],
  };
  return { meeting: moved, findings: checkMeeting(moved, plan) };
}

/** The violations among the findings that no reason has been given for. */
export function openViolations(findings: readonly Finding[], overrides: readonly Override[]): readonly Finding[] {
  return findings.filter(
    (finding) => finding.severity === 'violation' && !overrides.some((override) => covers(override, finding)),
  );
}

/** A reason for two meetings in one room says nothing about a third one that comes later. */
function covers({ ruleId, meetingIds = [] }: Override, finding: Finding): boolean {
  return ruleId === finding.ruleId && finding.meetingIds.every((id) => meetingIds.includes(id));
}

/** The meeting with one override for each violation, all with the same reason. */
export function withReason(outcome: MoveOutcome, reason: string, plan: Pick<Plan, 'today'>): ScheduledMeeting {
  const open = openViolations(outcome.findings, outcome.meeting.overrides);
  const overrides = [...new Set(open.map(({ ruleId }) => ruleId))].map((ruleId) => ({
    ruleId,
    reason,
    on: plan.today,
    meetingIds: open.filter((finding) => finding.ruleId === ruleId).flatMap(({ meetingIds }) => meetingIds),
  }));
  return { ...outcome.meeting, overrides: [...outcome.meeting.overrides, ...overrides] };
}

/** True when the slot lies before today: a meeting can no longer be planned for it, only recorded as held. */
export function isPast(slot: Slot, plan: Pick<Plan, 'today'>): boolean {
  return dateOf(slot) < plan.today;
}
