import type { PlacedMeeting } from '#contract/meetings.ts';
import { fail, ok, type Result } from '#contract/result.ts';
import { dateOf } from '#domain/calendar-dates.ts';
import { germanDate, germanShortSlot } from '#domain/german-dates.ts';
import { isOpen, type Meeting, type ScheduledMeeting } from '#domain/meeting.ts';
import { isPast, moveMeeting, openViolations, withReason } from '#domain/move-meeting.ts';
import type { Plan } from '#domain/plan.ts';
import type { Finding } from '#domain/rules/rule.ts';

/** What is decided about placing a meeting: the meeting to save and what the rules say, or a refusal. */
export type Placement =
  | { readonly ok: true; readonly meeting: ScheduledMeeting; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly refusal: Result<never> };

/**
 * Decides whether a meeting may stand in a slot: an open meeting, not in the past, and every violation covered by a
 * reason. Warnings never block.
 */
export function decidePlacement(
  meeting: Meeting,
  slot: string,
  durationMinutes: number,
  plan: Plan,
  overrideReason: string | undefined,
): Placement {
  if (!isOpen(meeting)) {
    return refuse('Diese Versammlung ist abgeschlossen oder abgesagt und lässt sich nicht mehr verschieben.');
  }
  if (isPast(slot, plan)) {
    return refuse(
      `Der ${germanDate(dateOf(slot))} liegt in der Vergangenheit. Eine Versammlung, die schon stattgefunden hat, erfassen Sie bei der Gemeinde unter „Bereits durchgeführt“.`,
    );
  }
  const outcome = moveMeeting(meeting, slot, durationMinutes, plan);
  const violations = openViolations(outcome.findings, outcome.meeting.overrides);
  if (violations.length > 0 && !overrideReason) {
    const sentences = violations.map((violation) => violation.message).join(' ');
    return {
      ok: false,
      refusal: fail('rule-violation', `${germanShortSlot(slot)} verstößt gegen die Regeln: ${sentences}`, {
        findings: outcome.findings,
      }),
    };
  }
  const placed = overrideReason ? withReason(outcome, overrideReason, plan) : outcome.meeting;
  return { ok: true, meeting: placed, findings: outcome.findings };
}

/** The answer to a step that placed a meeting. */
export function placed(meeting: Meeting, findings: readonly Finding[]): Result<PlacedMeeting> {
  return ok({ meeting, findings });
}

function refuse(message: string): Placement {
  return { ok: false, refusal: fail('invalid-input', message) };
}
