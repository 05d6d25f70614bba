/**
 * What a cell holds. A text file holds text only; a workbook knows numbers, dates and times, and shows an error where
 * a formula has no result.
 */
export type CellKind = 'empty' | 'text' | 'number' | 'date' | 'time' | 'boolean' | 'formula-error';

/** One cell with what it means, not how it looks. */
export interface ImportCell {
  readonly kind: CellKind;
  /**
   * text: trimmed at both ends. number: decimal digits with a point, never with an exponent ("13076046", "53.3174").
   * date: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` when a time of day belongs to it; wall time, no time zone is ever applied.
   * time: `HH:mm`. boolean: "WAHR" or "FALSCH". formula-error: as Excel shows it in German ("#NV").
   */
  readonly text: string;
  /** The cell is part of a merged area and repeats its first cell, which stands further up or further to the left. */
  readonly spread?: 'down' | 'across';
}

/** One row that holds anything. */
export interface ImportRow {
  /** As the table program or the text editor counts it, from 1; the first line of a row with several lines. */
  readonly line: number;
  /** From the first column on; a row may be shorter than others. */
  readonly cells: readonly ImportCell[];
}

/** The rows of a file, whatever its format. Rows without any content are left out; line numbers stay as they are. */
export interface ImportTable {
  /** Id of the format that was read. */
  readonly format: string;
  /** What was read, for people: "Excel-Arbeitsmappe, Blatt „Gemeinden“". */
  readonly description: string;
  /** Name of the sheet; null in a text file. */
  readonly sheet: string | null;
  /** Names of all visible sheets, for choosing another one. */
  readonly sheets: readonly string[];
  readonly rows: readonly ImportRow[];
  /** What people should know before they import, as German sentences. */
  readonly notes: readonly string[];
}

/** The cell without content. */
export const emptyCell: ImportCell = { kind: 'empty', text: '' };

/** The cell of a row in a column (from 0); the empty cell where the row ends before it. */
export function cellAt(row: ImportRow, column: number): ImportCell {
  return row.cells[column] ?? emptyCell;
}

/** True when the cell itself holds something: not empty and not the repetition of a merged cell to its left. */
export function isFilled(cell: ImportCell): boolean {
  return cell.kind !== 'empty' && cell.spread !== 'across';
}
