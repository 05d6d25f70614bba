import type { Amt } from '#domain/amt.ts';
import type { DateText } from '#domain/calendar-dates.ts';
import type { Coordination, CoordinationState } from '#domain/coordination.ts';
import type { LetterFactTexts } from '#domain/letter-record.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { ProjectArea } from '#domain/project-area.ts';
import type { Settings } from '#domain/settings.ts';
import type { Venue } from '#domain/venue.ts';
import type { Letter } from './letter.ts';

/** Everything a letter to or about one municipality can draw on. Internal notes and key holders must not be printed. */
export interface LetterSituation {
  readonly municipality: Municipality;
  /** The Amt that administers the municipality, or its own administration. */
  readonly amt: Amt | null;
  readonly meeting: Meeting | undefined;
  /** Names of all municipalities of the meeting, the one in the lead first. */
  readonly meetingMunicipalities: readonly string[];
  readonly venue: Venue | undefined;
  readonly coordination: Coordination | undefined;
  readonly coordinationState: CoordinationState;
  readonly projectArea: ProjectArea | undefined;
  readonly settings: Settings;
}

/** A reason for which a letter is not written; a gate can be passed with a reason given by a person, a missing fact cannot. */
export interface Obstacle {
  readonly text: string;
  readonly overridable: boolean;
}

/** One kind of letter. One file each in `kinds/`, listed in `kinds/index.ts`. */
export interface LetterKind {
  readonly id: string;
  readonly title: string;
  /** One sentence: who gets it and what for. */
  readonly help: string;
  /** Beginning of the file name: "Anschreiben". */
  readonly fileStem: string;
  /** What stands against writing it now; empty when nothing does. */
  readonly obstacles: (situation: LetterSituation) => readonly Obstacle[];
  /** What should be looked at, but does not stop the letter. */
  readonly warnings: (situation: LetterSituation) => readonly string[];
  /**
   * The facts the letter is made from, German name → text as printed, without the date of the letter. Kept with the
   * record: a letter is out of date as soon as one of them reads differently.
   */
  readonly facts: (situation: LetterSituation) => LetterFactTexts;
  /** The letter itself. `date` is the day it is written on, `answerBy` the day by which an answer is asked for. */
  readonly compose: (
    situation: LetterSituation,
    dates: { readonly date: DateText; readonly answerBy: DateText },
  ) => Letter;
}
