import { z } from 'zod';
import type { Restriction } from '#domain/restriction.ts';
import { date, expectedVersion, filledLine, id, line, longText, slot } from './fields.ts';
import type { MeetingRow } from './meetings.ts';
import { mutation, query } from './procedure.ts';

/** A restriction with the planned meetings in person that stand under it, by date. */
export interface RestrictionView {
  readonly restriction: Restriction;
  readonly meetings: readonly MeetingRow[];
}

/** What becomes of a meeting under a restriction. */
export type RestrictionStep = 'cancel' | 'unschedule' | 'move' | 'change-format' | 'keep';

const limit = z.number().int().min(1, 'Eine Obergrenze ist mindestens 1.').max(1_000_000).nullable();
const steps = ['cancel', 'unschedule', 'move', 'change-format', 'keep'] as const;

/** Calls about periods in which meetings in person are forbidden or limited. */
export const restrictionsContract = {
  'restrictions.list': query<readonly RestrictionView[]>()(z.object({})),
  'restrictions.save': mutation<{ readonly restrictionId: string; readonly affected: number }>()(
    z
      .object({
        id: id.optional(),
        expectedVersion: expectedVersion.optional(),
        title: filledLine,
        from: date,
        until: date.nullable(),
        area: z.enum(['land', 'district', 'amts', 'municipalities']),
        areaIds: z.array(id).max(11_000).default([]),
        inPersonForbidden: z.boolean(),
        limitInside: limit,
        limitOutside: limit,
        conditions: longText,
        legalSource: line,
      })
      .refine(({ from, until }) => until === null || until >= from, {
        path: ['until'],
        message: 'Die Einschränkung endet, bevor sie beginnt. Bitte prüfen Sie die beiden Tage.',
      })
      .refine(({ area, areaIds }) => area === 'land' || area === 'district' || areaIds.length > 0, {
        path: ['areaIds'],
        message: 'Bitte wählen Sie aus, für welche Ämter oder Gemeinden die Einschränkung gilt.',
      })
      .refine(
        ({ inPersonForbidden, limitInside, limitOutside, conditions }) =>
          inPersonForbidden || limitInside !== null || limitOutside !== null || conditions !== '',
        'Bitte geben Sie an, was eingeschränkt ist: Präsenz untersagt, eine Obergrenze oder Auflagen.',
      ),
  ),
  'restrictions.remove': mutation<{ readonly restrictionId: string }>()(z.object({ restrictionId: id })),
  /** Settles meetings under a restriction, each in its own way, as one step. */
  'restrictions.settle': mutation<{ readonly changed: number }>()(
    z.object({
      restrictionId: id,
      decisions: z
        .array(
          z
            .object({
              meetingId: id,
              step: z.enum(steps),
              /** New format, for `change-format`. */
              format: line.optional(),
              /** New date, for `move`. */
              slot: slot.optional(),
              reason: longText.default(''),
            })
            .refine(
              ({ step, reason }) => step !== 'keep' || reason !== '',
              'Bitte begründen Sie, warum der Termin bleibt.',
            )
            .refine(({ step, format }) => step !== 'change-format' || format, 'Bitte wählen Sie das neue Format.')
            .refine(({ step, slot: target }) => step !== 'move' || target, 'Bitte wählen Sie den neuen Termin.'),
        )
        .min(1, 'Bitte wählen Sie mindestens eine Versammlung aus.')
        .max(5000),
    }),
  ),
};
