import type { DueItem, Overview, StageCounts } from '#contract/overview.ts';
import { dateOf, endOfWeek } from '#domain/calendar-dates.ts';
import { urgencyOf } from '#domain/follow-up.ts';
import { isScheduled } from '#domain/meeting.ts';
import { type Stage, stages } from '#domain/need.ts';
import { missingSenderFacts } from '#domain/settings.ts';
import type { DeskState } from '../desk-state.ts';
import type { MunicipalitySituation } from '../situations.ts';
import { bySlot, meetingRow } from './meeting-row.ts';

const nextMeetingsShown = 8;
const collator = new Intl.Collator('de');

/** The first screen, computed from the situations of all municipalities. */
export function overviewOf(desk: DeskState, situations: readonly MunicipalitySituation[]): Overview {
  const byAmt = Map.groupBy(situations, ({ municipality }) => municipality.amtId ?? '');
  const due = situations.flatMap((situation) => dueItems(desk, situation));
  const upcoming = desk.meetings.filter((meeting) => isScheduled(meeting) && dateOf(meeting.slot) >= desk.today);
  return {
    total: situations.length,
    counts: countStages(situations),
    amts: desk.amts
      .flatMap((amt) => {
        const own = byAmt.get(amt.id) ?? [];
        return own.length > 0 ? [{ amtId: amt.id, name: amt.name, total: own.length, counts: countStages(own) }] : [];
      })
      .sort((one, other) => collator.compare(one.name, other.name)),
    due: due.filter((item) => item.urgency !== 'later').sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1)),
    dueLater: due.filter((item) => item.urgency === 'later').length,
    nextMeetings: upcoming
      .map((meeting) => ({ meeting }))
      .sort(bySlot)
      .slice(0, nextMeetingsShown)
      .map(({ meeting }) => meetingRow(meeting, desk)),
    lettersOutOfDate: situations.filter(({ letters }) => letters.some((letter) => letter.outOfDate.length > 0)).length,
    senderMissing: missingSenderFacts(desk.settings.sender),
  };
}

/** What is due for a municipality: its follow-up, its meeting of today or this week, a meeting whose result is missing. */
function dueItems(desk: DeskState, { municipality, openMeeting, nextStep, stage }: MunicipalitySituation): DueItem[] {
  const item = (dueOn: string, text: string): DueItem => ({
    municipalityId: municipality.id,
    municipalityName: municipality.name,
    dueOn,
    urgency: urgencyOf(dueOn, desk.today),
    text,
  });
  const items: DueItem[] = [];
  if (municipality.followUpOn && stage !== 'held' && stage !== 'not-affected') {
    items.push(item(municipality.followUpOn, municipality.followUpNote || nextStep.label));
  }
  if (openMeeting?.slot && openMeeting.municipalityIds[0] === municipality.id) {
    const day = dateOf(openMeeting.slot);
    if (day < desk.today) items.push(item(day, 'Durchführung erfassen'));
    else if (day <= endOfWeek(desk.today)) items.push(item(day, 'Einwohnerversammlung'));
  }
  return items;
}

function countStages(situations: readonly MunicipalitySituation[]): StageCounts {
  const counts = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>;
  for (const { stage } of situations) counts[stage] += 1;
  return counts;
}
