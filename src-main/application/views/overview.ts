import type { Overview } from '#contract/overview.ts';
import { dateOf } from '#domain/calendar-dates.ts';
import { isScheduled } from '#domain/meeting.ts';
import { missingSenderFacts } from '#domain/settings.ts';
import { countStages } from '#domain/stage-counts.ts';
import type { DeskState } from '../desk-state.ts';
import { dueItemsOf } from '../follow-ups/due-items.ts';
import type { MunicipalitySituation } from '../situations.ts';
import { comingWeeks } from './coming-weeks.ts';
import { countsByAmt, countsByArea } from './counts-by-group.ts';
import { bySlot, meetingRow } from './meeting-row.ts';
import { progressOfDesk } from './progress-of-desk.ts';

const nextMeetingsShown = 8;

/** The first screen, computed from the situations of all municipalities. */
export function overviewOf(desk: DeskState, situations: readonly MunicipalitySituation[]): Overview {
  const areas = countsByArea(desk, situations);
  const due = situations.flatMap((situation) => dueItemsOf(desk, situation));
  const upcoming = desk.meetings.filter((meeting) => isScheduled(meeting) && dateOf(meeting.slot) >= desk.today);
  return {
    total: situations.length,
    counts: countStages(situations.map(({ stage }) => stage)),
    amts: countsByAmt(desk, situations),
    areas,
    progress: progressOfDesk(desk, situations, areas),
    comingWeeks: comingWeeks(desk),
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
