import { z } from 'zod';
import type { Delivery } from './exports.ts';
import { fileContent, filledLine, id, line, rowsAccepted } from './fields.ts';
import { mutation, query } from './procedure.ts';

/** A column of a file with the field it would fill. */
export interface ImportColumn {
  readonly title: string;
  /** "C", as the table program names it. */
  readonly letters: string;
  /** Id of the field; null: left out. */
  readonly field: string | null;
  /** The first values of the column, for recognising it. */
  readonly samples: readonly string[];
}

/** A file that was read and waits for its mapping. */
export interface OpenedImport {
  readonly importId: string;
  readonly fileName: string;
  /** What was read: "Excel-Arbeitsmappe, Blatt „Gemeinden“". */
  readonly description: string;
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  /** Lines of the heading, from 1. */
  readonly headerLines: readonly number[];
  readonly rows: number;
  readonly columns: readonly ImportColumn[];
  /** German sentences that should be read before going on. */
  readonly remarks: readonly string[];
  readonly fields: readonly { readonly id: string; readonly title: string }[];
  /** Names of the mappings that were saved. */
  readonly savedMappings: readonly string[];
  /** Name of the saved mapping that was used; null: guessed from the headings. */
  readonly usedMapping: string | null;
}

/** What would become of one row. */
export type ImportRowState = 'new' | 'changed' | 'unchanged' | 'refused' | 'skipped';

/** One fact that a row would change; texts as people write them, empty where nothing is known. */
export interface ImportChange {
  readonly field: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** A row with what would become of it. */
export interface ImportPreviewRow {
  /** Line in the file, from 1. */
  readonly line: number;
  readonly state: ImportRowState;
  /** AGS; null where it is not known. */
  readonly municipalityId: string | null;
  readonly name: string;
  readonly changes: readonly ImportChange[];
  /** Why a person should look at it: matched by name, unknown Amt. A row with doubts is never taken as safe. */
  readonly doubts: readonly string[];
  /** Why it is refused or skipped. */
  readonly reasons: readonly string[];
}

/** How many rows there are of each state; together they are all rows of the file. */
export type ImportCounts = Readonly<Record<ImportRowState, number>>;

/** Everything that would happen. */
export interface ImportPreview {
  readonly counts: ImportCounts;
  readonly rows: readonly ImportPreviewRow[];
}

/** What has happened. `left` are rows that could have been taken and were not chosen. */
export interface ImportResult {
  readonly counts: ImportCounts;
  readonly left: number;
  /** Rows that stand in the report of what was not taken. */
  readonly reported: number;
}

const mapping = z.array(z.object({ header: z.string().max(1000), field: z.string().max(40).nullable() })).max(200);

/** Calls that bring a file with facts into the register. */
export const importsContract = {
  /** Reads a file and proposes which column fills which field; nothing is changed. */
  'imports.open': mutation<OpenedImport>()(
    z.object({
      fileName: filledLine,
      content: fileContent,
      sheet: line.optional(),
      /** Name of a saved mapping to be used. */
      mappingName: line.optional(),
    }),
  ),
  'imports.preview': query<ImportPreview>()(z.object({ importId: id, mapping })),
  /** Takes over the chosen rows as one step. */
  'imports.commit': mutation<ImportResult>()(
    z.object({
      importId: id,
      mapping,
      accept: rowsAccepted,
      saveMappingAs: line.optional(),
    }),
  ),
  /** Hands out a file with every row that was not taken, and why. */
  'imports.report': mutation<{ readonly fileName: string; readonly delivery: Delivery }>()(z.object({ importId: id })),
};
