import type { DateText } from './calendar-dates.ts';

/** What a letter was made from: fact → text as it was printed. */
export type LetterFactTexts = Readonly<Record<string, string>>;

/** A letter that was written as a file. */
export interface LetterRecord {
  readonly id: string;
  readonly kind: string;
  readonly municipalityId: string;
  readonly meetingId: string | null;
  readonly writtenOn: DateText;
  /** Folder below the letters folder and file name, separated by "/". */
  readonly path: string;
  /** SHA-256 of the file as it was written, as hexadecimal text. */
  readonly sha256: string;
  readonly facts: LetterFactTexts;
  /** Reason given where the letter was written although a gate was closed. */
  readonly overrideReason: string;
  readonly sentOn: DateText | null;
  /** How it went out: "Post", "E-Mail"; empty: not said. */
  readonly sentBy: string;
  readonly answeredOn: DateText | null;
  /** Day on which it came back as undeliverable. */
  readonly returnedOn: DateText | null;
  readonly version: number;
}

/** Names of the facts that differ between the letter as written and the facts as they are now. */
export function changedFacts(written: LetterFactTexts, present: LetterFactTexts): readonly string[] {
  const names = new Set([...Object.keys(written), ...Object.keys(present)]);
  return [...names].filter((name) => (written[name] ?? '') !== (present[name] ?? ''));
}

/** A letter seen from today: written and still true, or out of date with the facts that changed. */
export interface LetterStatus {
  readonly letterId: string;
  readonly kind: string;
  readonly municipalityId: string;
  readonly writtenOn: DateText;
  readonly outOfDate: readonly string[];
}
