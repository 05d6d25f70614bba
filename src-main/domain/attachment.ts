import type { DateText } from './calendar-dates.ts';

/** A file that belongs to a coordination: the reply of the Landkreis as it came in. */
export interface Attachment {
  readonly id: string;
  readonly coordinationId: string;
  /** Name under which it was added. */
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content as hexadecimal text; the file is kept under this name. */
  readonly sha256: string;
  readonly addedOn: DateText;
  readonly version: number;
}

/** Largest file that can be added, in bytes: a scanned reply, not a video. */
export const largestAttachment = 25_000_000;
