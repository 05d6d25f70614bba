import type { ReportFormat } from './report-format.ts';

/** The Lagebericht as it was computed, for scripts. */
export const json: ReportFormat = {
  id: 'json',
  title: 'JSON für Skripte',
  extension: 'json',
  render: async (report) => new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`),
};
