import { z } from 'zod';
import type { SituationReport } from '#domain/situation-report.ts';
import { query } from './procedure.ts';

/** Calls that read reports. */
export const reportsContract = {
  /** The Lagebericht for the Landkreis. */
  'reports.situation': query<SituationReport>()(z.object({})),
};
