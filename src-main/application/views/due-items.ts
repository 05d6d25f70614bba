import type { DueItem } from '#contract/overview.ts';
import { dateOf, endOfWeek } from '#domain/calendar-dates.ts';
import { urgencyOf } from '#domain/follow-up.ts';
import type { DeskState } from '../desk-state.ts';
import type { MunicipalitySituation } from '../situations.ts';

/** What is due for a municipality: its follow-up, its meeting of today or this week, a meeting whose result is missing. */
export function dueItems(
  desk: DeskState,
  { municipality, openMeeting, nextStep, stage }: MunicipalitySituation,
): readonly DueItem[] {
  const item = (kind: DueItem['kind'], dueOn: string, text: string): DueItem => ({
    kind,
    municipalityId: municipality.id,
    municipalityName: municipality.name,
    dueOn,
    urgency: urgencyOf(dueOn, desk.today),
    text,
  });
  const items: DueItem[] = [];
  if (municipality.followUpOn && stage !== 'held' && stage !== 'not-affected') {
    items.push(item('follow-up', municipality.followUpOn, municipality.followUpNote || nextStep.label));
  }
  if (openMeeting?.slot && openMeeting.municipalityIds[0] === municipality.id) {
    const day = dateOf(openMeeting.slot);
    if (day < desk.today) items.push(item('result', day, 'Durchführung erfassen'));
    else if (day <= endOfWeek(desk.today)) items.push(item('meeting', day, 'Einwohnerversammlung'));
  }
  return items;
}
