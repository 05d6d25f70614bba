import type { Overview, StageCounts } from '#contract/overview.ts';
import { dateOf } from '#domain/calendar-dates.ts';
import { isScheduled } from '#domain/meeting.ts';
import { type Stage, stages } from '#domain/need.ts';
import { missingSenderFacts } from '#domain/settings.ts';
import type { DeskState } from '../desk-state.ts';
import { dueItemsOf } from '../follow-ups/due-items.ts';
import type { MunicipalitySituation } from '../situations.ts';
import { bySlot, meetingRow } from './meeting-row.ts';

const nextMeetingsShown = 8;
const collator = new Intl.Collator('de');

/** The first screen, computed from the situations of all municipalities. */
export function overviewOf(desk: DeskState, situations: readonly MunicipalitySituation[]): Overview {
  const byAmt = Map.groupBy(situations, ({ municipality }) => municipality.amtId ?? '');
  const due = situations.flatMap((situation) => dueItemsOf(desk, situation));
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

function countStages(situations: readonly MunicipalitySituation[]): StageCounts {
  const counts = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>;
  for (const { stage } of situations) counts[stage] += 1;
  return counts;
}
