import type { DateText } from '#domain/calendar-dates.ts';

/** A piece of running content of a letter. A line break inside a text is written as "\n". */
export type Block =
  | { readonly type: 'paragraph'; readonly text: string; readonly bold?: boolean }
  | { readonly type: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  | {
      readonly type: 'table';
      readonly rows: readonly (readonly string[])[];
      readonly headerRow: boolean;
      /** One width for each column, together at most the text width of 165 mm. */
      readonly widthsMm: readonly number[];
    }
  /** A line to tick or to fill in on a reply form. */
  | { readonly type: 'answer'; readonly label: string; readonly style: 'tick' | 'line' };

/** A page that follows the letter, such as a reply form. */
export interface Enclosure {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Who signs: the organisation under the greeting, the name under the space for the signature. Empty text: not known. */
export interface Signature {
  readonly organisation: string;
  /** With "i. A." or "i. V." before it (DIN 5008). */
  readonly name: string;
}

/** A business letter (DIN 5008 Form B) as a value; the renderer turns it into a file. */
export interface Letter {
  readonly language: 'de-DE';
  /** Title in the document properties. */
  readonly title: string;
  /** Author in the document properties: the organisation, never a person. */
  readonly author: string;
  /** Sender in one small line above the address. */
  readonly returnLine: string;
  /** Lines of the letterhead at the top. */
  readonly letterhead: readonly string[];
  /** At most six lines; no empty line. */
  readonly address: readonly string[];
  /** Label and value of the information block; the date is the last one. */
  readonly information: readonly (readonly [string, string])[];
  readonly date: DateText;
  readonly subject: string;
  readonly salutation: string;
  readonly blocks: readonly Block[];
  readonly closing: string;
  readonly signature: Signature;
  readonly enclosureNotes: readonly string[];
  readonly enclosures: readonly Enclosure[];
}
