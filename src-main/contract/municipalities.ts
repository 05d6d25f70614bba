import { z } from 'zod';
import type { Amt } from '#domain/amt.ts';
import type { Attachment } from '#domain/attachment.ts';
import type { Coordination, CoordinationState } from '#domain/coordination.ts';
import type { FormatAdvice } from '#domain/format-advice.ts';
import type { LetterRecord, LetterStatus } from '#domain/letter-record.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { Stage } from '#domain/need.ts';
import type { NextStep } from '#domain/next-step.ts';
import type { ProjectArea } from '#domain/project-area.ts';
import type { Finding } from '#domain/rules/rule.ts';
import type { TimetableStep } from '#domain/timetable.ts';
import type { Venue } from '#domain/venue.ts';
import type { ContactView } from './contacts.ts';
import { date, expectedVersion, filledLine, id, ids, line, longText } from './fields.ts';
import type { HistoryEntry } from './history.ts';
import type { MeetingRow } from './meetings.ts';
import { mutation, query } from './procedure.ts';

/** One line of the table of municipalities. */
export interface MunicipalityRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly amtId: string | null;
  readonly amtName: string;
  readonly postcodes: readonly string[];
  readonly population: number | null;
  readonly eligibleAddresses: number | null;
  /** WGS 84 degrees of the centre point. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly projectAreaName: string;
  readonly deadline: string | null;
  readonly stage: Stage;
  readonly nextStep: NextStep;
  readonly coordination: CoordinationState;
  /** Format of the open meeting, or of the one held last. */
  readonly format: string | null;
  /** The open meeting and its slot. */
  readonly meetingId: string | null;
  readonly slot: string | null;
  readonly teamName: string;
  readonly venueName: string;
  /** Day of the meeting held last. */
  readonly heldOn: string | null;
  readonly letters: readonly LetterStatus[];
  readonly followUpOn: string | null;
  readonly violations: number;
  readonly warnings: number;
  readonly version: number;
}

/** A letter on the page of a municipality. */
export interface LetterView extends LetterRecord {
  readonly kindTitle: string;
  readonly outOfDate: readonly string[];
}

/** A request to the Landkreis with its derived state. */
export interface CoordinationView extends Coordination {
  readonly state: CoordinationState;
  readonly attachments: readonly Attachment[];
}

/** Everything about one municipality. */
export interface MunicipalityDetail {
  readonly municipality: Municipality;
  readonly amt: Amt | null;
  readonly projectArea: ProjectArea | null;
  readonly stage: Stage;
  readonly nextStep: NextStep;
  readonly coordination: CoordinationState;
  readonly coordinations: readonly CoordinationView[];
  /** The open meeting first, then the others. */
  readonly meetings: readonly MeetingRow[];
  readonly findings: readonly Finding[];
  /** Steps of the open meeting counted back from its day; empty without a date. */
  readonly timetable: readonly TimetableStep[];
  readonly venues: readonly Venue[];
  readonly contacts: readonly ContactView[];
  readonly letters: readonly LetterView[];
  readonly history: readonly HistoryEntry[];
}

/** Details that may be left out when a municipality is added. */
const details = {
  populationDate: date.nullable(),
  latitude: z
    .number()
    .min(47, 'Die Breite liegt in Deutschland zwischen 47 und 56 Grad.')
    .max(56, 'Die Breite liegt in Deutschland zwischen 47 und 56 Grad.')
    .nullable(),
  longitude: z
    .number()
    .min(5, 'Die Länge liegt in Deutschland zwischen 5 und 16 Grad.')
    .max(16, 'Die Länge liegt in Deutschland zwischen 5 und 16 Grad.')
    .nullable(),
  areaKm2: z.number().min(0).max(10_000).nullable(),
  parts: z.array(z.object({ name: filledLine, needsOwnMeeting: z.boolean().default(false) })).max(200),
  announcement: z.object({ form: line, bulletin: line, editorialDeadline: line, boards: line }),
};

/** Facts of a municipality that are typed in. */
const facts = {
  name: filledLine,
  kind: z.enum(['Gemeinde', 'Stadt']),
  amtId: id.nullable(),
  postcodes: z.array(z.string().regex(/^\d{5}$/, 'Eine Postleitzahl hat fünf Ziffern.')).max(20),
  population: z.number().int().min(0).nullable(),
  projectAreaId: id.nullable(),
  eligibleAddresses: z.number().int().min(0).nullable(),
  mayorTitle: line,
  mayorName: line,
  leadTimeDays: z.number().int().min(0).max(365).nullable(),
  note: longText,
};

/** Calls about municipalities. */
export const municipalitiesContract = {
  'municipalities.list': query<readonly MunicipalityRow[]>()(z.object({ search: line.optional() })),
  'municipalities.get': query<MunicipalityDetail>()(z.object({ municipalityId: id })),
  'municipalities.create': mutation<{ readonly municipalityId: string }>()(
    z.object({
      ...facts,
      ags: z.string().regex(/^\d{8}$/, 'Der Amtliche Gemeindeschlüssel (AGS) hat acht Ziffern, zum Beispiel 13076048.'),
    }),
  ),
  'municipalities.update': mutation<{ readonly version: number }>()(
    z.object({ municipalityId: id, expectedVersion, facts: z.object({ ...facts, ...details }).partial() }),
  ),
  'municipalities.decideNeed': mutation<{ readonly changed: number }>()(
    z
      .object({
        municipalityIds: ids,
        decision: z.enum(['unchecked', 'needed', 'not-affected', 'deferred', 'refused']),
        reason: longText.default(''),
      })
      .refine(
        ({ decision, reason }) => decision === 'unchecked' || decision === 'needed' || reason !== '',
        'Bitte geben Sie einen Grund an.',
      ),
  ),
  'municipalities.setFollowUp': mutation<{ readonly changed: number }>()(
    z.object({ municipalityIds: ids, on: date.nullable(), note: line.default('') }),
  ),
  /** Everything is answered and the Landkreis informed; null opens the case again. */
  'municipalities.close': mutation<{ readonly changed: number }>()(
    z.object({ municipalityIds: ids, on: date.nullable() }),
  ),
  /** Residents have asked for the meeting (§ 16 KV M-V); null takes the note back. */
  'municipalities.petition': mutation<{ readonly changed: number }>()(
    z.object({ municipalityIds: ids, on: date.nullable() }),
  ),
  /** The municipality was merged into another one; its records stay readable. */
  'municipalities.succeed': mutation<{ readonly changed: number }>()(
    z.object({ municipalityId: id, successorId: id, on: date }),
  ),
  /** What speaks for and against each format, with its data. */
  'municipalities.adviseFormat': query<FormatAdvice>()(z.object({ municipalityId: id })),
  'municipalities.assignProjectArea': mutation<{ readonly changed: number }>()(
    z.object({ municipalityIds: ids, projectAreaId: id.nullable() }),
  ),
};
