import { ok } from '#contract/result.ts';
import type { SituationReport } from '#domain/situation-report.ts';
import type { UseCase, UseCaseContext } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { situationsOf } from '../situations.ts';
import { situationReport } from './situation-report.ts';

/** The Lagebericht as a value. */
export const getSituationReport: UseCase<'reports.situation'> = async (_input, context) =>
  ok(await readSituationReport(context));

/** Gathers the desk and computes the Lagebericht. */
export async function readSituationReport(context: UseCaseContext): Promise<SituationReport> {
  const desk = await gatherDesk(context.store.read, context);
  return situationReport(desk, situationsOf(desk), context.attribution);
}
