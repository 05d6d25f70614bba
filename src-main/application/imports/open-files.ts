import type { Header } from '../../imports/header.ts';
import type { Mapping } from '../../imports/mapping.ts';
import type { ImportTable } from '../../imports/table.ts';

/** A row that was not taken, for the report. */
export interface UntakenRow {
  readonly line: number;
  readonly reason: string;
}

/** A file that was read and is being brought in. */
export interface OpenFile {
  readonly fileName: string;
  readonly table: ImportTable;
  readonly header: Header;
  readonly mapping: Mapping;
  /** Set once rows were taken over. */
  readonly untaken: readonly UntakenRow[] | null;
}

/** Files between reading and taking over; they live as long as the program runs. */
export interface OpenFiles {
  readonly put: (importId: string, file: OpenFile) => void;
  readonly get: (importId: string) => OpenFile | undefined;
}

/** Large files are not kept for ever: opening further ones lets the oldest go. */
const mostFiles = 3;

/** A registry of open files. */
export function createOpenFiles(): OpenFiles {
  const files = new Map<string, OpenFile>();
  return {
    put(importId, file) {
      files.delete(importId);
      files.set(importId, file);
      const [oldest] = files.keys();
      if (files.size > mostFiles && oldest !== undefined) files.delete(oldest);
    },
    get: (importId) => files.get(importId),
  };
}
