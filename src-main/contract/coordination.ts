import { z } from 'zod';
import { largestAttachment } from '#domain/attachment.ts';
import type { CoordinationOutcome } from '#domain/coordination.ts';
import type { Delivery } from './exports.ts';
import { date, fileContent, filledLine, id, ids, line, longText, reason, rowsAccepted } from './fields.ts';
import { mutation } from './procedure.ts';

/** A list for the Landkreis that was handed out. `asked`: how many requests were recorded with it. */
export interface WrittenList {
  readonly fileName: string;
  readonly municipalities: number;
  readonly asked: number;
  readonly delivery: Delivery;
}

/**
 * What would become of a row of the list: an outcome, the wish for another date alone, nothing because there is no
 * answer or because it is known, or nothing because the row cannot be read or must not be taken.
 */
export type AnswerRowState = CoordinationOutcome | 'other-date' | 'none' | 'unchanged' | 'unreadable' | 'refused';

/** A row of the list with what would become of it. */
export interface AnswerRow {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly state: AnswerRowState;
  /** AGS; null where it is not known. */
  readonly municipalityId: string | null;
  readonly name: string;
  /** What is recorded for the request now, and what would be; empty where nothing is compared. */
  readonly before: string;
  readonly after: string;
  /** Why a person should look at it: planned anew since, contradictory. A row with doubts is never taken as safe. */
  readonly doubts: readonly string[];
  /** Why it cannot be read or taken, with line and cell. */
  readonly reasons: readonly string[];
}

/** How many rows there are of each state; together they are all rows of the list. */
export type AnswerCounts = Readonly<Record<AnswerRowState, number>>;

/** A list that came back, with everything that would happen. */
export interface OpenedAnswers {
  readonly importId: string;
  readonly fileName: string;
  /** German sentences that should be read before going on. */
  readonly remarks: readonly string[];
  readonly counts: AnswerCounts;
  readonly rows: readonly AnswerRow[];
}

/** What has happened. `left` are rows that could have been taken and were not chosen. */
export interface TakenAnswers {
  readonly counts: AnswerCounts;
  readonly taken: number;
  readonly left: number;
}

const largestBase64 = Math.ceil(largestAttachment / 3) * 4;
const tooLarge = `Die Datei ist größer als ${largestAttachment / 1_000_000} MB. Bitte verkleinern Sie sie, zum Beispiel als PDF mit geringerer Auflösung.`;

/** Calls about the coordination with the Landkreis; each takes one municipality or many. */
export const coordinationContract = {
  'coordination.ask': mutation<{ readonly changed: number }>()(
    z.object({
      municipalityIds: ids,
      on: date,
      /** True: the date is part of the request, so moving the meeting supersedes the answer. */
      includeSlot: z.boolean().default(false),
    }),
  ),
  'coordination.answer': mutation<{ readonly changed: number }>()(
    z
      .object({
        municipalityIds: ids,
        outcome: z.enum(['granted', 'granted-with-conditions', 'denied']),
        on: date,
        by: filledLine,
        reference: line.default(''),
        conditions: longText.default(''),
      })
      .refine(
        ({ outcome, conditions }) => outcome !== 'granted-with-conditions' || conditions !== '',
        'Bitte tragen Sie die Auflagen ein.',
      ),
  ),
  /** A query of the Landkreis: the request stays open until it is answered. */
  'coordination.inquire': mutation<{ readonly changed: number }>()(
    z.object({ municipalityIds: ids, on: date, text: reason }),
  ),
  'coordination.answerInquiry': mutation<{ readonly changed: number }>()(
    z.object({ municipalityIds: ids, on: date, answer: reason }),
  ),
  /** Adds a file to a request: the reply as it came in. */
  'coordination.attach': mutation<{ readonly attachmentId: string }>()(
    z.object({
      coordinationId: id,
      fileName: filledLine,
      /** The bytes of the file in base64. */
      content: z.string().max(largestBase64, tooLarge),
    }),
  ),
  'coordination.detach': mutation<{ readonly attachmentId: string }>()(z.object({ attachmentId: id })),
  'coordination.handOutAttachment': mutation<{ readonly fileName: string; readonly delivery: Delivery }>()(
    z.object({ attachmentId: id }),
  ),
  'coordination.withdraw': mutation<{ readonly changed: number }>()(
    z.object({ municipalityIds: ids, on: date, reason }),
  ),
  /** Hands out the list of what is proposed, with empty columns for the answers. */
  'coordination.writeList': mutation<WrittenList>()(
    z.object({
      format: z.enum(['xlsx', 'docx']),
      /** Absent: every municipality with an open meeting that was not asked about or waits for the answer. */
      municipalityIds: ids.optional(),
      /** Day by which an answer is asked for; absent: after the usual days of the settings. */
      answerBy: date.optional(),
      /** True: the request is recorded with the list, including the date where there is one. */
      ask: z.boolean().default(false),
    }),
  ),
  /** Reads the list that came back; nothing is changed. */
  'coordination.openAnswers': mutation<OpenedAnswers>()(z.object({ fileName: filledLine, content: fileContent })),
  /** Takes over the chosen rows as one step. */
  'coordination.takeAnswers': mutation<TakenAnswers>()(z.object({ importId: id, accept: rowsAccepted })),
};
