import { z } from 'zod';
import type { Meeting, MeetingState } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import type { Finding } from '#domain/rules/rule.ts';
import {
  date,
  durationMinutes,
  expectedVersion,
  filledLine,
  formatDetails,
  id,
  ids,
  line,
  longText,
  reason,
  slot,
} from './fields.ts';
import { mutation, query } from './procedure.ts';

/** A meeting with the words a screen needs. */
export interface MeetingRow {
  readonly meeting: Meeting;
  readonly name: string;
  readonly formatTitle: string;
  readonly state: MeetingState;
  readonly venueName: string;
  readonly teamName: string;
  readonly findings: readonly Finding[];
}

/** Answer to every step that places a meeting: where it stands and what the rules say. */
export interface PlacedMeeting {
  readonly meeting: Meeting;
  readonly findings: readonly Finding[];
}

/** A municipality that waits for a date. */
export interface TrayItem {
  readonly municipalityId: string;
  readonly name: string;
  readonly amtName: string;
  /** The draft that waits for a date; null when nothing is proposed yet. */
  readonly meetingId: string | null;
  readonly format: string | null;
  readonly deadline: string | null;
  readonly coordination: string;
}

/** The whole plan for the calendar: the rules run on it in the screen as well. */
export interface Planning {
  readonly plan: Plan;
  readonly tray: readonly TrayItem[];
}

/** Version of the meeting after the step. */
export interface Changed {
  readonly version: number;
}

const oneMeeting = { meetingId: id, expectedVersion };

/** Calls about meetings and the calendar. */
export const meetingsContract = {
  'planning.get': query<Planning>()(z.object({})),
  'planning.check': query<readonly MeetingRow[]>()(z.object({})),
  'meetings.get': query<MeetingRow>()(z.object({ meetingId: id })),
  'meetings.proposeFormat': mutation<{ readonly changed: number }>()(
    z.object({
      municipalityIds: ids,
      format: line,
      reason: longText.default(''),
      details: formatDetails.default({}),
      venueId: id.nullable().optional(),
    }),
  ),
  'meetings.schedule': mutation<PlacedMeeting>()(
    z.object({
      municipalityId: id,
      slot,
      durationMinutes: durationMinutes.optional(),
      overrideReason: longText.optional(),
    }),
  ),
  'meetings.move': mutation<PlacedMeeting>()(
    z.object({ meetingId: id, slot, expectedVersion, overrideReason: longText.optional() }),
  ),
  'meetings.resize': mutation<PlacedMeeting>()(
    z.object({ meetingId: id, durationMinutes, expectedVersion, overrideReason: longText.optional() }),
  ),
  'meetings.unschedule': mutation<{ readonly version: number }>()(z.object({ meetingId: id, expectedVersion })),
  'meetings.update': mutation<PlacedMeeting>()(
    z.object({
      meetingId: id,
      expectedVersion,
      overrideReason: longText.optional(),
      facts: z
        .object({
          format: line,
          formatReason: longText,
          details: formatDetails,
          slot: slot,
          durationMinutes,
          alternativeSlots: z.array(slot).max(5),
          venueId: id.nullable(),
          teamId: id.nullable(),
          note: longText,
        })
        .partial(),
    }),
  ),
  'meetings.assignTeam': mutation<{ readonly changed: number }>()(
    z.object({ municipalityIds: ids, teamId: id.nullable(), overrideReason: longText.optional() }),
  ),
  'meetings.recordStep': mutation<{ readonly version: number }>()(
    z.object({
      ...oneMeeting,
      step: z.enum(['agreed', 'announced']),
      on: date.nullable(),
      /** Municipalities of a joint meeting that made it known; absent: all of them. */
      municipalityIds: ids.optional(),
    }),
  ),
  'meetings.recordResult': mutation<{ readonly version: number }>()(
    z.object({
      meetingId: id,
      expectedVersion,
      on: date,
      attendance: z.number().int().min(0).max(100_000).nullable(),
    }),
  ),
  'meetings.recordEarlier': mutation<{ readonly changed: number }>()(
    z.object({
      municipalityIds: ids,
      on: date,
      format: line,
      attendance: z.number().int().min(0).max(100_000).nullable().default(null),
    }),
  ),
  /** The meeting did not take place although nobody had cancelled it. */
  'meetings.fallThrough': mutation<Changed>()(z.object({ ...oneMeeting, on: date, reason })),
  'meetings.loseVenue': mutation<Changed>()(z.object({ ...oneMeeting, reason })),
  'meetings.recordAfterwards': mutation<Changed>()(
    z.object({
      ...oneMeeting,
      note: longText,
      questions: z
        .array(
          z.object({
            /** Empty for a new question. */
            id: z.string().max(80),
            text: filledLine,
            owner: line,
            dueOn: date.nullable(),
            answeredOn: date.nullable(),
            answer: longText,
          }),
        )
        .max(100),
    }),
  ),
  'meetings.join': mutation<Changed>()(z.object({ ...oneMeeting, municipalityIds: ids })),
  'meetings.leave': mutation<Changed>()(z.object({ ...oneMeeting, municipalityId: id })),
  'meetings.lead': mutation<Changed>()(z.object({ ...oneMeeting, municipalityId: id })),
  /** A further meeting: for Ortsteile of their own, or additional to one that was too full. */
  'meetings.add': mutation<{ readonly changed: number }>()(
    z.object({
      municipalityId: id,
      partNames: z.array(filledLine).max(200).default([]),
      additionalTo: id.nullable().default(null),
      format: line.optional(),
    }),
  ),
  /** One reply for several municipalities, as an Amt gives it. */
  'meetings.answerForAmt': mutation<{ readonly changed: number }>()(
    z.object({
      on: date,
      /** Who spoke: "Frau Röper, Amt Crivitz". */
      by: filledLine,
      answers: z
        .array(z.object({ municipalityId: id, agrees: z.boolean(), note: line.default('') }))
        .min(1, 'Bitte wählen Sie mindestens eine Gemeinde aus.')
        .max(200),
    }),
  ),
  'meetings.cancel': mutation<{ readonly version: number }>()(
    z.object({ meetingId: id, expectedVersion, on: date, reason }),
  ),
};
