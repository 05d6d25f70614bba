import type { InputOf } from '#contract/index.ts';
import { dateOf, timeOf } from '#domain/calendar-dates.ts';
import type { FormatDetails } from '#domain/formats/format.ts';
import { formatById } from '#domain/formats/index.ts';
import type { Meeting } from '#domain/meeting.ts';
import { type MoveOutcome, moveMeeting } from '#domain/move-meeting.ts';
import type { Plan } from '#domain/plan.ts';
import { type SlotEntry, slotOfEntry } from './slot-entry.ts';

/** Facts of a meeting as they stand in its form. */
export interface MeetingForm extends SlotEntry {
  readonly format: string;
  readonly formatReason: string;
  readonly details: FormatDetails;
  readonly venueId: string | null;
  readonly teamId: string | null;
  readonly note: string;
}

/** The part of a change that names the changed facts. */
export type MeetingFacts = InputOf<'meetings.update'>['facts'];

/** The form as the meeting stands now. */
export function formOf(meeting: Meeting): MeetingForm {
  return {
    date: meeting.slot === null ? null : dateOf(meeting.slot),
    time: meeting.slot === null ? '' : timeOf(meeting.slot),
    durationMinutes: meeting.durationMinutes,
    format: meeting.format,
    formatReason: meeting.formatReason,
    details: meeting.details,
    venueId: meeting.venueId,
    teamId: meeting.teamId,
    note: meeting.note,
  };
}

/** The meeting as it would stand with what the form says, judged by the rules; null while the form is not complete. */
export function previewForm(form: MeetingForm, meeting: Meeting, plan: Plan): MoveOutcome | null {
  const slot = slotOfEntry(form);
  if (slot === undefined || form.durationMinutes === null) return null;
  const { format, formatReason, details, venueId, teamId, note } = form;
  return moveMeeting(
    { ...meeting, format, formatReason, details, venueId, teamId, note },
    slot,
    form.durationMinutes,
    plan,
  );
}

/** Only what differs from the meeting: facts that were not touched are not written over those of another desk. */
export function changedFacts(form: MeetingForm, meeting: Meeting): MeetingFacts {
  const slot = slotOfEntry(form);
  const { durationMinutes } = form;
  const keys = formatById(form.format)?.fields.map(({ key }) => key) ?? [];
  const sameDetails = keys.every((key) => (form.details[key] ?? '') === (meeting.details[key] ?? ''));
  const details = Object.fromEntries(keys.map((key) => [key, form.details[key] ?? '']));
  return {
    ...(slot !== undefined && slot !== meeting.slot ? { slot } : {}),
    ...(durationMinutes !== null && durationMinutes !== meeting.durationMinutes ? { durationMinutes } : {}),
    ...(form.format !== meeting.format ? { format: form.format } : {}),
    ...(form.formatReason !== meeting.formatReason ? { formatReason: form.formatReason } : {}),
    ...(sameDetails ? {} : { details }),
    ...(form.venueId !== meeting.venueId ? { venueId: form.venueId } : {}),
    ...(form.teamId !== meeting.teamId ? { teamId: form.teamId } : {}),
    ...(form.note !== meeting.note ? { note: form.note } : {}),
  };
}
