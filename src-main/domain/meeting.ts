import { addMinutes, type DateText, dateOf, type Slot } from './calendar-dates.ts';
import type { FormatDetails } from './formats/format.ts';
import { type MeetingResult, noResult } from './open-question.ts';

/** A violation that was accepted with a reason. */
export interface Override {
  readonly ruleId: string;
  readonly reason: string;
  readonly on: DateText;
  /** Other meetings that were involved when the reason was given; a further one asks again. Absent: none. */
  readonly meetingIds?: readonly string[];
}

/** A date from which a meeting was moved away after people had been told of it. */
export interface FormerSlot {
  readonly slot: Slot;
  readonly movedOn: DateText;
  readonly reason: string;
}

/** An Einwohnerversammlung of one or several municipalities; the first one is in the lead. */
export interface Meeting {
  readonly id: string;
  /** Never empty; the first municipality is in the lead. */
  readonly municipalityIds: readonly string[];
  readonly format: string;
  readonly formatReason: string;
  readonly details: FormatDetails;
  /** Null: a format is proposed, but there is no date yet. */
  readonly slot: Slot | null;
  readonly durationMinutes: number;
  /** Further dates offered to the municipality. */
  readonly alternativeSlots: readonly Slot[];
  readonly venueId: string | null;
  readonly teamId: string | null;
  readonly agreedOn: DateText | null;
  /** Who agreed, where that is known: "Frau Röper, Amt Crivitz, für ihre Gemeinden". */
  readonly agreedBy: string;
  readonly invitedOn: DateText | null;
  /** Day on which the last of its municipalities made it known; null until all of them have. */
  readonly announcedOn: DateText | null;
  /** Day on which each municipality made it known in its own form; one that has not is absent. */
  readonly announcements: Readonly<Record<string, DateText>>;
  readonly heldOn: DateText | null;
  readonly attendance: number | null;
  readonly cancelledOn: DateText | null;
  readonly cancelReason: string;
  /** It did not take place although nobody had cancelled it: the speaker fell ill, the technology failed. */
  readonly fellThroughOn: DateText | null;
  readonly fellThroughReason: string;
  /** Dates from which it was moved away, the oldest first. */
  readonly formerSlots: readonly FormerSlot[];
  /** Ortsteile that it is for; empty: the whole municipality. */
  readonly partNames: readonly string[];
  /** The meeting to which this one was added because not everybody found room; null: none. */
  readonly additionalTo: string | null;
  readonly result: MeetingResult;
  readonly overrides: readonly Override[];
  /** Internal note: never printed and never exported. */
  readonly note: string;
  readonly version: number;
}

/** A meeting that is planned: it has a slot and is neither held nor cancelled. */
export type ScheduledMeeting = Meeting & { readonly slot: Slot };

/** No meeting lasts longer, so a meeting that began earlier than this before another one cannot reach into it. */
export const longestDurationMinutes = 720;

/** Chain of a meeting, derived from what was recorded. */
export type MeetingState =
  | 'draft'
  | 'scheduled'
  | 'agreed'
  | 'invited'
  | 'announced'
  | 'held'
  | 'cancelled'
  | 'fell-through';

/** What a new meeting has beside its date, place and format. */
export const untouchedMeeting = {
  agreedOn: null,
  agreedBy: '',
  invitedOn: null,
  announcedOn: null,
  announcements: {},
  heldOn: null,
  attendance: null,
  cancelledOn: null,
  cancelReason: '',
  fellThroughOn: null,
  fellThroughReason: '',
  formerSlots: [],
  partNames: [],
  additionalTo: null,
  result: noResult,
  overrides: [],
  note: '',
  version: 1,
} satisfies Partial<Meeting>;

/** The furthest step that was recorded; cancelled, fallen through and held end the chain. */
export function meetingState(meeting: Meeting): MeetingState {
  if (meeting.cancelledOn) return 'cancelled';
  if (meeting.fellThroughOn) return 'fell-through';
  if (meeting.heldOn) return 'held';
  if (meeting.announcedOn) return 'announced';
  if (meeting.invitedOn) return 'invited';
  if (meeting.agreedOn) return 'agreed';
  return meeting.slot ? 'scheduled' : 'draft';
}

/** True while the meeting is still ahead: neither held nor cancelled nor fallen through. */
export function isOpen(meeting: Meeting): boolean {
  return meeting.cancelledOn === null && meeting.fellThroughOn === null && meeting.heldOn === null;
}

/** True for an open meeting with a slot: the ones that rules compare with each other. */
export function isScheduled(meeting: Meeting): meeting is ScheduledMeeting {
  return isOpen(meeting) && meeting.slot !== null;
}

/** Wall time at which the meeting ends. */
export function endOf(meeting: ScheduledMeeting): Slot {
  return addMinutes(meeting.slot, meeting.durationMinutes);
}

/** True when the two meetings share at least a minute; touching ends do not count. */
export function overlaps(one: ScheduledMeeting, other: ScheduledMeeting): boolean {
  return one.slot < endOf(other) && other.slot < endOf(one);
}

/** Day of the meeting. */
export function dateOfMeeting(meeting: ScheduledMeeting): DateText {
  return dateOf(meeting.slot);
}

/** The municipality in the lead. */
export function leadOf(meeting: Meeting): string {
  return meeting.municipalityIds[0] ?? '';
}

/** The open meeting of a municipality that waits for a date; undefined when none does. */
export function waitingMeetingOf(municipalityId: string, meetings: readonly Meeting[]): Meeting | undefined {
  return meetings.find(
    (meeting) => isOpen(meeting) && meeting.slot === null && meeting.municipalityIds.includes(municipalityId),
  );
}

/** True when people outside have been told of the date. */
function isKnownOutside({ agreedOn, invitedOn, announcements }: Meeting): boolean {
  return agreedOn !== null || invitedOn !== null || Object.keys(announcements).length > 0;
}

/** The meeting without its date: who agreed to it or was told of it agreed to that date. */
export function withoutDate(meeting: Meeting, on: DateText, reason: string): Meeting {
  return { ...meeting, ...untold, slot: null, formerSlots: formerSlotsAfter(meeting, on, reason), overrides: [] };
}

/** Consent and announcements of a date that no longer holds. */
export const untold = {
  agreedOn: null,
  agreedBy: '',
  invitedOn: null,
  announcedOn: null,
  announcements: {},
} as const;

/** The dates that people know of and that no longer hold, once the present one is given up. */
export function formerSlotsAfter(meeting: Meeting, movedOn: DateText, reason: string): readonly FormerSlot[] {
  if (meeting.slot === null || !isKnownOutside(meeting)) return meeting.formerSlots;
  return [...meeting.formerSlots, { slot: meeting.slot, movedOn, reason }];
}

/** The open meeting of a municipality, the one with a slot first; undefined when there is none. */
export function openMeetingOf(municipalityId: string, meetings: readonly Meeting[]): Meeting | undefined {
  const open = meetings.filter((meeting) => isOpen(meeting) && meeting.municipalityIds.includes(municipalityId));
  return open.find((meeting) => meeting.slot !== null) ?? open[0];
}
