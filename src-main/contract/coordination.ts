import { z } from 'zod';
import { largestAttachment } from '#domain/attachment.ts';
import type { Delivery } from './exports.ts';
import { date, filledLine, id, ids, line, longText, reason } from './fields.ts';
import { mutation } from './procedure.ts';

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
};
