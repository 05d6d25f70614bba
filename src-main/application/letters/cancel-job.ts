import { ok } from '#contract/result.ts';
import type { UseCase } from '../context.ts';

/** Stops a running batch; what it has prepared is discarded. */
export const cancelJob: UseCase<'jobs.cancel'> = async ({ jobId }, { jobs }) => ok({ cancelled: jobs.cancel(jobId) });
