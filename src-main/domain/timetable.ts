import { announcedIn } from './announcement.ts';
import { addDays, type DateText, dateOf } from './calendar-dates.ts';
import { type CoordinationState, isGranted } from './coordination.ts';
import type { ScheduledMeeting } from './meeting.ts';
import type { Municipality } from './municipality.ts';
import { unanswered } from './open-question.ts';
import type { Settings } from './settings.ts';
import {
  daysOfStep,
  distanceWords,
  type TimetableDays,
  type TimetableStepId,
  timetableStandards,
} from './timetable-days.ts';

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
  /** Days that were set in place of the standards. */
  readonly timetables: readonly TimetableDays[];
}

type Step = readonly [id: string, title: string, dueOn: DateText | null, done: boolean, source: string];

/** The steps of a meeting counted back from its day, in the order of their days. */
export function timetableOf(situation: TimetableSituation): readonly TimetableStep[] {
  const { meeting, municipality, coordination, settings, today, timetables } = situation;
  const day = dateOf(meeting.slot);
  const lead = municipality.leadTimeDays ?? settings.defaultLeadTimeDays;
  const own = municipality.leadTimeDays === null ? 'Vorgabe' : 'der Gemeinde';
  const isAsked = coordination !== 'not-begun' && coordination !== 'superseded';
  const editorial = editorialDeadlineBefore(municipality.announcement.editorialDeadline, addDays(day, -lead));
  const isHeld = meeting.heldOn !== null;
  const isKnown = announcedIn(meeting, municipality.id) !== null;
  const step = (id: TimetableStepId, done: boolean): Step => {
    const distance = daysOfStep(id, municipality, timetables);
    const { title, when } = timetableStandards[id];
    const dueOn = addDays(day, when === 'before' ? -distance.days : distance.days);
    return [id, title, dueOn, done, distanceWords(id, distance)];
  };
  const { editorialDeadline } = municipality.announcement;
  const steps: readonly Step[] = [
    step('district-asked', isAsked),
    step('municipality-asked', Boolean(meeting.agreedOn)),
    step('district-granted', isGranted(coordination)),
    step('agreed', Boolean(meeting.agreedOn)),
    ...(editorialDeadline
      ? [['editorial', 'Redaktionsschluss', editorial, isKnown, editorialDeadline] satisfies Step]
      : []),
    step('invited', Boolean(meeting.invitedOn)),
    [
      'announced',
      'Bekannt gemacht, Post bei den Haushalten',
      addDays(day, -lead),
      isKnown,
      `Vorlauf ${lead} Tage (${own})`,
    ],
    step('checklist', isHeld),
    ['held', 'Versammlung', day, isHeld, ''],
    step('result', isHeld && meeting.result.note !== ''),
    step('questions', isHeld && unanswered(meeting.result).length === 0),
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
