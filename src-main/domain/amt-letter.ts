import type { DateText } from './calendar-dates.ts';

/** A letter to an Amt that asks whether contacts are still right, written as a file. */
export interface AmtLetter {
  readonly id: string;
  readonly kind: string;
  readonly amtId: string;
  /** The contacts that the letter asks about. */
  readonly contactIds: readonly string[];
  readonly writtenOn: DateText;
  /** Folder below the letters folder and file name, separated by "/". */
  readonly path: string;
  /** SHA-256 of the file as it was written, as hexadecimal text. */
  readonly sha256: string;
  readonly version: number;
}

/** For each contact the latest day on which its Amt was asked about it. */
export function askedDays(letters: readonly AmtLetter[]): ReadonlyMap<string, DateText> {
  const days = new Map<string, DateText>();
  for (const { contactIds, writtenOn } of letters) {
    for (const id of contactIds) if ((days.get(id) ?? '') < writtenOn) days.set(id, writtenOn);
  }
  return days;
}
