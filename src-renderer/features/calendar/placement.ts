import type { Slot } from '#domain/calendar-dates.ts';
import { formats } from '#domain/formats/index.ts';
import {
  type Meeting,
  openMeetingOf,
  type ScheduledMeeting,
  untouchedMeeting,
  waitingMeetingOf,
} from '#domain/meeting.ts';
import { isPast, type MoveOutcome, moveMeeting } from '#domain/move-meeting.ts';
import { meetingName, type Plan } from '#domain/plan.ts';
import type { Finding } from '#domain/rules/rule.ts';

/** A step that puts a meeting into a slot or changes how long it lasts. */
export type PlacementStep =
  | {
      readonly kind: 'schedule';
      readonly municipalityId: string;
      readonly slot: Slot;
      readonly durationMinutes: number;
    }
  | { readonly kind: 'move'; readonly meeting: Meeting; readonly slot: Slot }
  | { readonly kind: 'resize'; readonly meeting: ScheduledMeeting; readonly durationMinutes: number };

/** The meeting that waits for a date in the tray: the draft of the municipality, or what would be made for it. */
export function waitingMeeting(municipalityId: string, plan: Plan): Meeting {
  return (
    waitingMeetingOf(municipalityId, plan.meetings) ??
    openMeetingOf(municipalityId, plan.meetings) ?? {
      id: `new-${municipalityId}`,
      municipalityIds: [municipalityId],
      format: formats[0]?.id ?? '',
      formatReason: '',
      details: {},
      slot: null,
      durationMinutes: plan.settings.defaultDurationMinutes,
      alternativeSlots: [],
      venueId: null,
      teamId: null,
      ...untouchedMeeting,
      heldOn: null,
      version: 0,
    }
  );
}

/** How the plan would look at this meeting after the step: the same function that decides when the step arrives. */
export function previewStep(step: PlacementStep, plan: Plan): MoveOutcome {
  if (step.kind === 'schedule') {
    return moveMeeting(waitingMeeting(step.municipalityId, plan), step.slot, step.durationMinutes, plan);
  }
  if (step.kind === 'move') return moveMeeting(step.meeting, step.slot, step.meeting.durationMinutes, plan);
  return moveMeeting(step.meeting, step.meeting.slot, step.durationMinutes, plan);
}

/** A slot under the mouse or under the arrow keys, with what stands against it. */
export interface MoveTarget {
  readonly name: string;
  readonly slot: Slot;
  /** True: the day is over, so no reason helps. */
  readonly past: boolean;
  readonly findings: readonly Finding[];
}

/** What the rules say about the meeting in that slot. */
export function targetOf(meeting: Meeting, slot: Slot, durationMinutes: number, plan: Plan): MoveTarget {
  const { findings } = moveMeeting(meeting, slot, durationMinutes, plan);
  return { name: meetingName(meeting, plan), slot, past: isPast(slot, plan), findings };
}
