import { docx } from './docx.ts';
import { json } from './json.ts';
import type { ReportFormat } from './report-format.ts';
import { xlsx } from './xlsx.ts';

/** Every kind of file for the Lagebericht, in the order in which they are offered. */
export const reportFormats: readonly ReportFormat[] = [docx, xlsx, json];

/** The format with this id. */
export function reportFormatById(id: ReportFormat['id']): ReportFormat {
  return reportFormats.find((format) => format.id === id) ?? docx;
}
