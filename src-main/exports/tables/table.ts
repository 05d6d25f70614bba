/** What a cell of an exported table holds; days as `YYYY-MM-DD`. */
export type TableCell = string | number | { readonly day: string } | null;

/** A table on its way out of the house. */
export interface Table {
  /** Name of the sheet in a workbook. */
  readonly title: string;
  readonly headings: readonly string[];
  /** As wide as the headings. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** A kind of file for tables. One file each in this folder, listed in `index.ts`. */
export interface TableFormat {
  readonly id: 'csv' | 'xlsx' | 'json';
  /** German name for the choice of formats. */
  readonly title: string;
  /** Ending of the file name without a dot. */
  readonly extension: string;
  readonly render: (table: Table) => Promise<Uint8Array>;
}
