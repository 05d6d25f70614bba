import type { FollowUpItem } from '#contract/follow-ups.ts';
import { addDays, dateOf, endOfWeek } from '#domain/calendar-dates.ts';
import { nextStageOf, urgencyOf } from '#domain/follow-up.ts';
import { unanswered } from '#domain/open-question.ts';
import type { DeskState } from '../desk-state.ts';
import type { MunicipalitySituation } from '../situations.ts';

/** Days after a meeting in which a question without a date of its own is to be answered (proposal of the field). */
const daysForAnswers = 14;

/**
 * What is due for a municipality: its follow-up, its meeting of today or this week, a meeting whose result is missing,
 * questions that were left open. A joint meeting comes up once, at the municipality in the lead.
 */
export function dueItemsOf(desk: DeskState, situation: MunicipalitySituation): readonly FollowUpItem[] {
  const { municipality, meetings, nextStep } = situation;
  const amtName = desk.amts.find(({ id }) => id === municipality.amtId)?.name ?? '';
  const base = { municipalityId: municipality.id, municipalityName: municipality.name, amtName };
  const plain = { ...base, waitsFor: '', stage: 0, nextStage: '', by: '' } as const;
  const urgency = (dueOn: string) => ({ dueOn, urgency: urgencyOf(dueOn, desk.today) });
  const items: FollowUpItem[] = [];
  const { followUpOn, followUpFor, followUpStage } = municipality;
  // Whatever stage it is at: a day that somebody has set is never hidden.
  if (followUpOn) {
    items.push({
      ...base,
      ...urgency(followUpOn),
      key: `follow-up ${municipality.id}`,
      kind: 'follow-up',
      text: municipality.followUpNote || nextStep.label,
      waitsFor: followUpFor,
      stage: followUpStage,
      nextStage: nextStageOf(followUpFor, followUpStage),
      by: municipality.followUpBy,
    });
  }
  for (const meeting of meetings.filter(({ municipalityIds }) => municipalityIds[0] === municipality.id)) {
    const { slot, heldOn, result } = meeting;
    if (slot && meeting === situation.openMeeting && dateOf(slot) <= endOfWeek(desk.today)) {
      const isOver = dateOf(slot) < desk.today;
      const about = isOver
        ? ({ kind: 'result', text: 'Durchführung erfassen' } as const)
        : ({ kind: 'meeting', text: 'Einwohnerversammlung' } as const);
      items.push({ ...plain, ...urgency(dateOf(slot)), key: `meeting ${meeting.id}`, ...about });
    }
    for (const { id, text, owner, dueOn } of unanswered(result)) {
      const due = dueOn ?? addDays(heldOn ?? desk.today, daysForAnswers);
      const who = owner ? `${owner}: ` : '';
      items.push({
        ...plain,
        ...urgency(due),
        key: `question ${id}`,
        kind: 'question',
        text: `${who}${text}`,
        by: owner,
      });
    }
  }
  return items;
}
