import type { ImportField, ImportValues } from './fields/field.ts';
import type { HeaderColumn } from './header.ts';

/** A row that could be read. */
export interface ImportRecord {
  readonly line: number;
  readonly values: ImportValues;
}

/** One reason why a row is not taken. */
export interface RefusalReason {
  /** Name of the cell ("C5"); null when the whole row is meant. */
  readonly cell: string | null;
  /** German sentence that names line and cell. */
  readonly message: string;
}

/** A row that is not taken, with everything that is wrong with it. */
export interface RefusedRow {
  readonly line: number;
  /** Name of the municipality as far as it could be read, otherwise empty. */
  readonly name: string;
  readonly reasons: readonly RefusalReason[];
}

/** Why a row was left aside although nothing is wrong with it. */
export type SkipReason = 'title' | 'header' | 'repeated-header' | 'empty' | 'sum' | 'note' | 'duplicate';

/** A row that was left aside. */
export interface SkippedRow {
  readonly line: number;
  readonly reason: SkipReason;
  /** German sentence that names the line. */
  readonly message: string;
}

/** What becomes of the rows of a table: every row is in exactly one of the three lists, each in the order of the file. */
export interface ImportOutcome {
  readonly records: readonly ImportRecord[];
  readonly refused: readonly RefusedRow[];
  readonly skipped: readonly SkippedRow[];
}

/** A column with the field that it fills. */
export interface MappedColumn {
  readonly column: HeaderColumn;
  readonly field: ImportField;
}

/** Name of the municipality that a row is about, or of the Amt where it names none; empty where it says neither. */
export function subjectName({ ags, name, amtName = '' }: ImportValues): string {
  return name ?? (ags === undefined ? amtName : '');
}

/** True for a row of a list of Ämter. */
export function isAboutAmt({ ags, name, amtName }: ImportValues): boolean {
  return ags === undefined && name === undefined && amtName !== undefined;
}
