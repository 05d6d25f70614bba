import { z } from 'zod';
import { ids, line } from './fields.ts';
import { mutation } from './procedure.ts';

/** Where an exported file has gone: saved on this machine, ready for download, or given up by the user. */
export type Delivery =
  | { readonly kind: 'saved'; readonly path: string; readonly fileId: string }
  | { readonly kind: 'download'; readonly fileId: string }
  | { readonly kind: 'cancelled' };

/** An exported file. */
export interface ExportedFile {
  readonly fileName: string;
  readonly meetings: number;
  readonly delivery: Delivery;
}

/** An exported table of the register. */
export interface ExportedRegister {
  readonly fileName: string;
  readonly municipalities: number;
  readonly delivery: Delivery;
}

/** An exported Lagebericht. */
export interface ExportedReport {
  readonly fileName: string;
  readonly municipalities: number;
  readonly delivery: Delivery;
}

/** Calls that write a plan or the register as a file. */
export const exportsContract = {
  'exports.write': mutation<ExportedFile>()(
    z.object({
      format: line,
      /** The meetings to export; all of them when absent. */
      meetingIds: ids.optional(),
    }),
  ),
  /** Writes the register as a table that can be brought in again; the municipalities named, or all of them. */
  'exports.register': mutation<ExportedRegister>()(
    z.object({ format: z.enum(['csv', 'xlsx', 'json']), municipalityIds: ids.optional() }),
  ),
  /** Writes the Lagebericht for the Landkreis. */
  'exports.situationReport': mutation<ExportedReport>()(z.object({ format: z.enum(['docx', 'xlsx', 'json']) })),
};
