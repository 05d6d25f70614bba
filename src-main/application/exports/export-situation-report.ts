import { ok } from '#contract/result.ts';
import { reportFormatById } from '../../exports/reports/index.ts';
import type { UseCase } from '../context.ts';
import { readSituationReport } from '../reports/read-report.ts';

/** Hands out the Lagebericht for the Landkreis. */
export const exportSituationReport: UseCase<'exports.situationReport'> = async ({ format: formatId }, context) => {
  const report = await readSituationReport(context);
  const format = reportFormatById(formatId);
  const fileName = `Lagebericht_${context.today}.${format.extension}`;
  const delivery = await context.files.deliver(fileName, await format.render(report));
  if (delivery.kind === 'saved') context.rememberFile(delivery.fileId, delivery.path);
  return ok({ fileName, municipalities: report.total, delivery });
};
