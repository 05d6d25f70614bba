import { z } from 'zod';
import { type TimetableDays, timetableStepIds } from '#domain/timetable-days.ts';
import { id } from './fields.ts';
import { mutation, query } from './procedure.ts';

const days = z
  .int('Bitte geben Sie ganze Tage an.')
  .min(0, 'Bitte geben Sie 0 bis 365 Tage an.')
  .max(365, 'Bitte geben Sie 0 bis 365 Tage an.');

/** Calls about the days of the timetable. */
export const timetablesContract = {
  /** Every setting: for everybody, for an Amt, for a municipality. */
  'timetables.list': query<readonly TimetableDays[]>()(z.object({})),
  /** Sets the days of some steps in place of what was set there before; none at all removes the setting. */
  'timetables.save': mutation<{ readonly changed: number }>()(
    z.object({
      for: z.enum(['everybody', 'amt', 'municipality']),
      /** Id of the Amt or the municipality; not needed for everybody. */
      subjectId: id.optional(),
      days: z.partialRecord(z.enum(timetableStepIds), days),
    }),
  ),
};
