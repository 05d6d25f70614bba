import type { Municipality } from './municipality.ts';

/**
 * Steps whose distance from the meeting can be set, with the standard in days (source: proposal of the field, no legal
 * periods). The announcement follows the lead time, the bulletin its editorial deadline.
 */
export const timetableStandards = {
  'district-asked': { title: 'Landkreis angefragt', days: 56, when: 'before' },
  'municipality-asked': { title: 'Gemeinde angeschrieben', days: 42, when: 'before' },
  'district-granted': { title: 'Landkreis hat zugestimmt', days: 28, when: 'before' },
  agreed: { title: 'Termin und Raum zugesagt', days: 28, when: 'before' },
  invited: { title: 'Einladungen erstellt', days: 21, when: 'before' },
  checklist: { title: 'Technik, Unterlagen, Schlüssel geklärt', days: 3, when: 'before' },
  result: { title: 'Ergebnis festgehalten', days: 2, when: 'after' },
  questions: { title: 'Offene Fragen beantwortet', days: 14, when: 'after' },
} as const;

export type TimetableStepId = keyof typeof timetableStandards;

/** Ids of the steps that can be set, in the order of the standard. */
export const timetableStepIds = Object.keys(timetableStandards) as readonly TimetableStepId[];

/** Days of its own for everybody, for an Amt or for one municipality. */
export interface TimetableDays {
  readonly id: string;
  /** Id of a municipality or an Amt; empty: for everybody. */
  readonly subjectId: string;
  /** Days between step and meeting; a step that is absent keeps what counts otherwise. */
  readonly days: Partial<Readonly<Record<TimetableStepId, number>>>;
  readonly version: number;
}

/** Days of a step and who set them. */
export interface StepDays {
  readonly days: number;
  /** "Gemeinde", "Amt", "eigene Vorgabe"; empty: the standard. */
  readonly setFor: string;
}

/** The days that count for a municipality: its own, else those of its Amt, else those for everybody, else the standard. */
export function daysOfStep(
  step: TimetableStepId,
  { id, amtId }: Pick<Municipality, 'id' | 'amtId'>,
  settings: readonly TimetableDays[],
): StepDays {
  const set = (subjectId: string | null) => settings.find((one) => one.subjectId === subjectId)?.days[step];
  const own = set(id);
  if (own !== undefined) return { days: own, setFor: 'Gemeinde' };
  const ofAmt = amtId === null ? undefined : set(amtId);
  if (ofAmt !== undefined) return { days: ofAmt, setFor: 'Amt' };
  const ofAll = set('');
  if (ofAll !== undefined) return { days: ofAll, setFor: 'eigene Vorgabe' };
  return { days: timetableStandards[step].days, setFor: '' };
}

/** "8 Wochen vorher", "3 Tage vorher (Amt)", "am Tag der Versammlung". */
export function distanceWords(step: TimetableStepId, { days, setFor }: StepDays): string {
  const isWeeks = days >= 14 && days % 7 === 0;
  const length = isWeeks ? `${days / 7} Wochen` : `${days} ${days === 1 ? 'Tag' : 'Tage'}`;
  const words =
    days === 0
      ? 'am Tag der Versammlung'
      : `${length} ${timetableStandards[step].when === 'before' ? 'vorher' : 'danach'}`;
  return setFor ? `${words} (${setFor})` : words;
}
