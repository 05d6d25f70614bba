import { z } from 'zod';
import { date, filledLine, ids, line, longText, reason } from './fields.ts';
import { mutation } from './procedure.ts';

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
  'coordination.withdraw': mutation<{ readonly changed: number }>()(
    z.object({ municipalityIds: ids, on: date, reason }),
  ),
};
