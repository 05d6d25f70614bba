/** How a field of a format is entered and checked. */
export type FormatFieldType = 'text' | 'longText' | 'webAddress' | 'phoneNumber' | 'date' | 'time';

/** One fact that a format needs or may carry. Values are text; an empty text means: not known yet. */
export interface FormatField {
  readonly key: string;
  readonly label: string;
  readonly type: FormatFieldType;
  readonly required: boolean;
  /** A sentence shown under the field where a question arises. */
  readonly help?: string;
}

/** Values of a format's fields by key. */
export type FormatDetails = Readonly<Record<string, string>>;

/** A way to hold the meeting. One file each, listed in `formats/index.ts`. */
export interface MeetingFormat {
  readonly id: string;
  /** "Präsenz", "Video", "Telefon" */
  readonly title: string;
  /** Words for a sentence: "als Versammlung vor Ort". */
  readonly phrase: string;
  readonly needsVenue: boolean;
  readonly fields: readonly FormatField[];
}
