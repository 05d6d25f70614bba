import type { DateText } from './calendar-dates.ts';

/** Something that was asked at a meeting and could not be answered there. */
export interface OpenQuestion {
  readonly id: string;
  readonly text: string;
  /** Who has to answer: "WEMACOM", "Landkreis", "Gemeinde". */
  readonly owner: string;
  readonly dueOn: DateText | null;
  readonly answeredOn: DateText | null;
  readonly answer: string;
}

/** What is written down after a meeting. */
export interface MeetingResult {
  readonly note: string;
  readonly questions: readonly OpenQuestion[];
}

/** Nothing was written down yet. */
export const noResult: MeetingResult = { note: '', questions: [] };

/** The questions that nobody has answered. */
export function unanswered({ questions }: MeetingResult): readonly OpenQuestion[] {
  return questions.filter(({ answeredOn }) => answeredOn === null);
}
