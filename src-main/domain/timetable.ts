import { addDays, type DateText, dateOf } from './calendar-dates.ts';
import { type CoordinationState, isGranted } from './coordination.ts';
import type { ScheduledMeeting } from './meeting.ts';
import type { Municipality } from './municipality.ts';
import { unanswered } from './open-question.ts';
import type { Settings } from './settings.ts';

/** Whether a step of the timetable is done, was left undone past its day, or is still ahead. */
export type TimetableState = 'done' | 'late' | 'ahead';

/** One step on the way to a meeting with the day by which it should be done. */
export interface TimetableStep {
  readonly id: string;
  readonly title: string;
  /** Null: the day cannot be computed from what is known. */
  readonly dueOn: DateText | null;
  readonly state: TimetableState;
  /** What the day rests on: "10. des Vormonats", "Vorlauf 14 Tage". */
  readonly source: string;
}

/** Everything that the timetable of a meeting hangs on. */
export interface TimetableSituation {
  readonly today: DateText;
  readonly meeting: ScheduledMeeting;
  readonly municipality: Municipality;
  readonly coordination: CoordinationState;
  readonly settings: Pick<Settings, 'defaultLeadTimeDays'>;
}

/** Days before the meeting (after it where negative; source: proposal of the field, no legal periods). */
const daysBefore = {
  districtAsked: 56,
  municipalityAsked: 42,
  agreed: 28,
  invitationsPrinted: 21,
  checklist: 3,
  result: -2,
  questions: -14,
} as const;

/** The steps of a meeting counted back from its day, in the order of their days. */
export function timetableOf(situation: TimetableSituation): readonly TimetableStep[] {
  const { meeting, municipality, coordination, settings, today } = situation;
  const day = dateOf(meeting.slot);
  const lead = municipality.leadTimeDays ?? settings.defaultLeadTimeDays;
  const own = municipality.leadTimeDays === null ? 'Vorgabe' : 'der Gemeinde';
  const isAsked = coordination !== 'not-begun' && coordination !== 'superseded';
  const editorial = editorialDeadlineBefore(municipality.announcement.editorialDeadline, addDays(day, -lead));
  const isHeld = meeting.heldOn !== null;
  const steps: readonly (readonly [
    id: string,
    title: string,
    dueOn: DateText | null,
    done: boolean,
    source: string,
  ])[] = [
    ['district-asked', 'Landkreis angefragt', addDays(day, -daysBefore.districtAsked), isAsked, '8 Wochen vorher'],
    [
      'municipality-asked',
      'Gemeinde angeschrieben',
      addDays(day, -daysBefore.municipalityAsked),
      Boolean(meeting.agreedOn),
      '6 Wochen vorher',
    ],
    [
      'district-granted',
      'Landkreis hat zugestimmt',
      addDays(day, -daysBefore.agreed),
      isGranted(coordination),
      '4 Wochen vorher',
    ],
    [
      'agreed',
      'Termin und Raum zugesagt',
      addDays(day, -daysBefore.agreed),
      Boolean(meeting.agreedOn),
      '4 Wochen vorher',
    ],
    ...(municipality.announcement.editorialDeadline
      ? ([
          [
            'editorial',
            'Redaktionsschluss',
            editorial,
            Boolean(meeting.announcedOn),
            municipality.announcement.editorialDeadline,
          ],
        ] as const)
      : []),
    [
      'invited',
      'Einladungen erstellt',
      addDays(day, -daysBefore.invitationsPrinted),
      Boolean(meeting.invitedOn),
      '3 Wochen vorher',
    ],
    [
      'announced',
      'Bekannt gemacht, Post bei den Haushalten',
      addDays(day, -lead),
      Boolean(meeting.announcedOn),
      `Vorlauf ${lead} Tage (${own})`,
    ],
    [
      'checklist',
      'Technik, Unterlagen, Schlüssel geklärt',
      addDays(day, -daysBefore.checklist),
      isHeld,
      '3 Tage vorher',
    ],
    ['held', 'Versammlung', day, isHeld, ''],
    [
      'result',
      'Ergebnis festgehalten',
      addDays(day, -daysBefore.result),
      isHeld && meeting.result.note !== '',
      '2 Tage danach',
    ],
    [
      'questions',
      'Offene Fragen beantwortet',
      addDays(day, -daysBefore.questions),
      isHeld && unanswered(meeting.result).length === 0,
      '2 Wochen danach',
    ],
  ];
  return steps
    .map(([id, title, dueOn, done, source]): TimetableStep => {
      const isLate = !done && dueOn !== null && dueOn < today;
      return { id, title, dueOn, source, state: done ? 'done' : isLate ? 'late' : 'ahead' };
    })
    .toSorted((one, other) =>
      (one.dueOn ?? day) < (other.dueOn ?? day) ? -1 : Number((one.dueOn ?? day) > (other.dueOn ?? day)),
    );
}

/**
 * The last editorial deadline by which a text appears before the day: "10. des Vormonats" and "jeden 10." are read, any
 * other wording answers null and is shown as it is.
 */
export function editorialDeadlineBefore(practice: string, day: DateText): DateText | null {
  const [, number, isMonthBefore] =
    /^(?:am |jeden |zum )?(\d{1,2})\.(?:\s*(des vormonats))?/i.exec(practice.trim()) ?? [];
  if (!number || Number(number) < 1 || Number(number) > 28) return null;
  const inMonth = `${day.slice(0, 8)}${number.padStart(2, '0')}`;
  if (!isMonthBefore && inMonth <= day) return inMonth;
  // The day before the first of a month lies in the month before.
  return `${addDays(`${day.slice(0, 8)}01`, -1).slice(0, 8)}${number.padStart(2, '0')}`;
}
