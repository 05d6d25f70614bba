/** A way to look at the table that was given a name: "Lübz, noch offen". */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  /** Filter, order, grouping and columns as the address of the screen holds them, without "?". */
  readonly address: string;
  readonly version: number;
}
