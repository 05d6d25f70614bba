import { z } from 'zod';
import { date, id, ids, line, longText } from './fields.ts';
import { mutation, query } from './procedure.ts';

/** What stands against writing a letter to one municipality, found before anything is written. */
export interface LetterCheck {
  readonly municipalityId: string;
  readonly municipalityName: string;
  /** Reasons for which the letter is refused; those marked as gates can be overridden with a reason. */
  readonly obstacles: readonly { readonly text: string; readonly overridable: boolean }[];
  /** What should be looked at, but does not stop the letter. */
  readonly warnings: readonly string[];
  /** A letter of this kind that was written before, and what has changed since. */
  readonly existing: { readonly writtenOn: string; readonly outOfDate: readonly string[] } | null;
}

/** A letter that was written. */
export interface WrittenLetter {
  readonly letterId: string;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly fileName: string;
  readonly path: string;
  readonly warnings: readonly string[];
}

/** Outcome of a batch: all of it or, when cancelled, none of it. */
export interface LetterBatch {
  readonly cancelled: boolean;
  readonly folder: string;
  readonly written: readonly WrittenLetter[];
}

/** A letter in the list of all letters. */
export interface LetterRow {
  readonly letterId: string;
  readonly kind: string;
  readonly kindTitle: string;
  /** Null for a letter to an Amt. */
  readonly municipalityId: string | null;
  /** Whom it was written to or about: a municipality or an Amt. */
  readonly subjectName: string;
  readonly writtenOn: string;
  readonly fileName: string;
  readonly outOfDate: readonly string[];
  readonly overrideReason: string;
}

/** Calls about letters. */
export const lettersContract = {
  'letters.list': query<readonly LetterRow[]>()(z.object({})),
  'letters.check': query<readonly LetterCheck[]>()(z.object({ kind: line, municipalityIds: ids })),
  'letters.write': mutation<LetterBatch>()(
    z.object({
      kind: line,
      municipalityIds: ids,
      overrideReason: longText.optional(),
      /** Names the batch in progress events and for cancelling. */
      jobId: id.optional(),
    }),
  ),
  /** What became of letters: sent, answered, or come back as undeliverable; null takes the note back. */
  'letters.record': mutation<{ readonly changed: number }>()(
    z.object({
      letterIds: ids,
      step: z.enum(['sent', 'answered', 'returned']),
      on: date.nullable(),
      /** How it went out. */
      by: line.default(''),
    }),
  ),
  'jobs.cancel': mutation<{ readonly cancelled: boolean }>()(z.object({ jobId: id })),
};
