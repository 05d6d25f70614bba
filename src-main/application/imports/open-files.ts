import type { AnswerRow } from '#contract/coordination.ts';
import type { ListedAnswer } from '../../imports/answers/read-answers.ts';
import type { Header } from '../../imports/header.ts';
import type { Mapping } from '../../imports/mapping.ts';
import type { ImportTable } from '../../imports/table.ts';
import type { PlannedRow } from './plan-rows.ts';
import type { RegisterState } from './register-state.ts';

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
  /** What its rows would do, as it was computed last. */
  readonly planned?: PlannedFile;
}

/** What the rows of a file would do, and of which register and mapping that holds. */
export interface PlannedFile {
  /** Newest change, day and mapping at that time. */
  readonly key: string;
  readonly rows: readonly PlannedRow[];
  readonly register: RegisterState;
}

/** A list of the Landkreis that was read, with what its rows were shown to do. */
export interface OpenAnswers {
  readonly fileName: string;
  readonly answers: readonly ListedAnswer[];
  readonly shown: readonly AnswerRow[];
}

/** Files between reading and taking over; they live as long as the program runs. */
export interface OpenFiles<File = OpenFile> {
  readonly put: (importId: string, file: File) => void;
  readonly get: (importId: string) => File | undefined;
}

/** Large files are not kept for ever: opening further ones lets the oldest go. */
const mostFiles = 3;

/** A registry of open files. */
export function createOpenFiles<File = OpenFile>(): OpenFiles<File> {
  const files = new Map<string, File>();
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
