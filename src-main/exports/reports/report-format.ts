import type { SituationReport } from '#domain/situation-report.ts';

/** A kind of file for the Lagebericht. One file each in this folder, listed in `index.ts`. */
export interface ReportFormat {
  readonly id: 'docx' | 'xlsx' | 'json';
  /** German name for the choice of formats. */
  readonly title: string;
  /** Ending of the file name without a dot. */
  readonly extension: string;
  readonly render: (report: SituationReport) => Promise<Uint8Array>;
}
