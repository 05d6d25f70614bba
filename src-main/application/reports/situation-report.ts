import { formats, formatTitle } from '#domain/formats/index.ts';
import { isScheduled, meetingState } from '#domain/meeting.ts';
import { awaitsMeeting } from '#domain/open-need.ts';
import { missingAfter, type Progress } from '#domain/progress.ts';
import type { FormatCount, ReportMonth, SituationReport } from '#domain/situation-report.ts';
import { countStages } from '#domain/stage-counts.ts';
import type { DeskState } from '../desk-state.ts';
import type { MunicipalitySituation } from '../situations.ts';
import { countsByAmt, countsByArea } from '../views/counts-by-group.ts';
import { progressOfDesk } from '../views/progress-of-desk.ts';
import { sorePoints } from './sore-points.ts';

/** The Lagebericht, computed by the same functions as the first screen. */
export function situationReport(
  desk: DeskState,
  situations: readonly MunicipalitySituation[],
  attribution: string,
): SituationReport {
  const areas = countsByArea(desk, situations);
  return {
    districtName: desk.settings.districtName,
    organisation: desk.settings.sender.organisation,
    today: desk.today,
    total: situations.length,
    awaiting: situations.filter(({ municipality, meetings }) => awaitsMeeting(municipality, meetings)).length,
    counts: countStages(situations.map(({ stage }) => stage)),
    amts: countsByAmt(desk, situations),
    areas,
    formats: formatCounts(desk),
    months: reportMonths(progressOfDesk(desk, situations, areas)),
    sorePoints: sorePoints(desk, situations),
    places: situations.map(({ municipality, stage }) => {
      const { id, name, population, latitude, longitude } = municipality;
      return { id, name, stage, population, latitude, longitude };
    }),
    attribution,
  };
}

/** Every known format, and every other one that occurs. */
function formatCounts({ meetings }: Pick<DeskState, 'meetings'>): readonly FormatCount[] {
  const planned = Map.groupBy(meetings.filter(isScheduled), ({ format }) => format);
  const held = Map.groupBy(
    meetings.filter((meeting) => meetingState(meeting) === 'held'),
    ({ format }) => format,
  );
  const ids = new Set([...formats.map(({ id }) => id), ...planned.keys(), ...held.keys()]);
  return [...ids].map((format) => ({
    format,
    title: formatTitle(format),
    planned: planned.get(format)?.length ?? 0,
    held: held.get(format)?.length ?? 0,
  }));
}

function reportMonths(progress: Progress): readonly ReportMonth[] {
  return progress.months.map(({ month, held, planned }) => ({
    month,
    held: held.length,
    planned: planned.length,
    missing: missingAfter(progress, month).length,
    isForecast: month > progress.currentMonth,
  }));
}
