import type { DateText } from '#domain/calendar-dates.ts';
import { dateOfMeeting, isScheduled } from '#domain/meeting.ts';
import { awaitsMeeting, lastHeldOn } from '#domain/open-need.ts';
import { type Progress, type ProgressSource, progressOf } from '#domain/progress.ts';
import type { AreaCounts } from '#domain/stage-counts.ts';
import type { DeskState } from '../desk-state.ts';
import type { MunicipalitySituation } from '../situations.ts';

/** How the municipalities got and are to get their meetings, up to the last deadline that somebody still waits for. */
export function progressOfDesk(
  { today }: Pick<DeskState, 'today'>,
  situations: readonly MunicipalitySituation[],
  areas: readonly AreaCounts[],
): Progress {
  const deadlines = areas.flatMap(({ deadline, awaiting }) =>
    deadline !== null && deadline >= today && awaiting > 0 ? [deadline] : [],
  );
  return progressOf(situations.flatMap(sourceOf), { today, deadlines });
}

/** A municipality that neither needs a meeting nor had one is no part of the progress. */
function sourceOf({ municipality, meetings }: MunicipalitySituation): readonly ProgressSource[] {
  const awaiting = awaitsMeeting(municipality, meetings);
  const doneOn = awaiting ? null : lastHeldOn(meetings);
  if (!awaiting && doneOn === null) return [];
  return [{ id: municipality.id, doneOn, plannedOn: lastPlannedOn(meetings) }];
}

/** Where several meetings are planned, the municipality is done after the last one. */
function lastPlannedOn(meetings: MunicipalitySituation['meetings']): DateText | null {
  return meetings.filter(isScheduled).map(dateOfMeeting).toSorted().at(-1) ?? null;
}
