import type { ReadResult } from './faults.ts';
import type { ReadLimits } from './limits.ts';
import type { ImportTable } from './table.ts';

/** How a file is read. */
export interface ReadOptions {
  readonly limits: ReadLimits;
  /** Name of the sheet to be read; without it the first visible one that holds anything. Text files have none. */
  readonly sheet?: string;
}

/** A kind of file that can be imported. One file each in `formats/`, listed in `formats/index.ts`. */
export interface ImportFormat {
  readonly id: string;
  /** German name for people. */
  readonly title: string;
  /** Usual endings of the file name without a dot, for the dialog that chooses a file; never used for recognising. */
  readonly extensions: readonly string[];
  /** True when the content of the file, not its name, is of this kind. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array, options: ReadOptions) => ReadResult<ImportTable>;
}
