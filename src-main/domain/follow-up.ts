import { addDays, type DateText, endOfWeek } from './calendar-dates.ts';
import type { FollowUpFor } from './municipality.ts';

/** When a follow-up is due, seen from today. */
export type FollowUpUrgency = 'overdue' | 'today' | 'this-week' | 'later';

/** How urgent a follow-up on that day is; the week ends on Sunday. */
export function urgencyOf(dueOn: DateText, today: DateText): FollowUpUrgency {
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  return dueOn <= endOfWeek(today) ? 'this-week' : 'later';
}

/** Day on which something that waits comes up again; days are counted by the calendar. */
export function followUpAfter(today: DateText, days: number): DateText {
  return addDays(today, days);
}

/** What is done when no answer came, stage by stage. Silence is never consent, so the last stage repeats. */
const stages: Readonly<Record<Exclude<FollowUpFor, ''>, readonly string[]>> = {
  district: ['Landkreis anrufen', 'Sammelnachfrage mit Liste an den Landkreis', 'Landkreis: Leitung einschalten'],
  municipality: [
    'Gemeinde anrufen',
    'Schriftlich erinnern, Kopie an das Amt',
    'Amt und Landkreis um Vermittlung bitten',
  ],
};

/** What is done next when no answer comes; empty for a reminder that waits for nobody. */
export function nextStageOf(waitsFor: FollowUpFor, stage: number): string {
  if (waitsFor === '') return '';
  return stages[waitsFor][Math.min(stage, stages[waitsFor].length - 1)] ?? '';
}
