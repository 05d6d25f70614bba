import type { DateText } from '#domain/calendar-dates.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { LetterSituation } from '../kind.ts';

/** Situation of an invitation in which there is a meeting. */
export type InvitationSituation = LetterSituation & { readonly meeting: Meeting };

/** Label and text of one line of the table in the invitation; an empty text leaves the line out. */
export type InvitationFact = readonly [label: string, text: string];

/** What an invitation says differently for one format. One file each, listed in `invitation.ts`. */
export interface InvitationVariant {
  readonly formatId: string;
  /** Continues "in der Gemeinde Göhlen soll das Glasfasernetz … werden." */
  readonly introduction: string;
  /** When and where, or by which way: the facts between the subject and the people who are invited. */
  readonly facts: (situation: InvitationSituation) => readonly InvitationFact[];
  /** What residents have to observe, besides the conditions of the Landkreis. */
  readonly hints: (situation: InvitationSituation) => readonly string[];
  readonly agenda: readonly string[];
  /** What should be looked at in the facts of this format. */
  readonly warnings: (situation: InvitationSituation) => readonly string[];
}

/** Days on which the letter is written and by which an answer is due. */
export interface LetterDates {
  readonly date: DateText;
  readonly answerBy: DateText;
}
