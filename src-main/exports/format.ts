import type { Publication } from './publication.ts';

/** How a file is written, beside what stands in it. */
export interface ExportOptions {
  /**
   * Name of the calendar when the whole plan is handed out; null for single meetings and selections, which are to be
   * added to a calendar that is already there. Outlook opens a file with a name as a new calendar.
   */
  readonly calendarName: string | null;
}

/** A kind of file in which a plan leaves the house. One file each in `formats/`, listed in `formats/index.ts`. */
export interface ExportFormat {
  readonly id: string;
  /** German name for the choice of formats. */
  readonly title: string;
  /** Ending of the file name without a dot. */
  readonly extension: string;
  /** Media type with its character set. */
  readonly mediaType: string;
  /** The whole file. The same publications and options give the same bytes on every machine. */
  readonly render: (publications: readonly Publication[], options: ExportOptions) => Uint8Array;
}
