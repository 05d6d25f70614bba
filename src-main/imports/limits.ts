const megabyte = 1024 * 1024;

/** How much of a file is read at most; what goes beyond is refused as a whole, never cut off. */
export interface ReadLimits {
  /** Size of the file in bytes. */
  readonly fileBytes: number;
  /** Size in bytes of everything that is packed in an archive. */
  readonly unpackedBytes: number;
  /** How many times larger than packed a single entry may become; counts from one megabyte on. */
  readonly packingRatio: number;
  readonly archiveEntries: number;
  /** Rows that hold anything. */
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold anything, over all rows. */
  readonly cells: number;
  /** Characters in one cell; the number is the limit of Excel. */
  readonly cellLength: number;
}

/** Far above any register (Germany has about 10,750 Gemeinden), far below what would stop a small computer. */
export const defaultLimits: ReadLimits = {
  fileBytes: 50 * megabyte,
  unpackedBytes: 200 * megabyte,
  packingRatio: 200,
  archiveEntries: 2_000,
  rows: 100_000,
  columns: 200,
  cells: 3_000_000,
  cellLength: 32_767,
};

/** `50 MB`, for sentences. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / megabyte)} MB`;
}
