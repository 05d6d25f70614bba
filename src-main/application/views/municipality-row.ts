import type { MunicipalityRow } from '#contract/municipalities.ts';
import { isScheduled, type Meeting, meetingState } from '#domain/meeting.ts';
import { checkMeeting } from '#domain/rules/index.ts';
import { matchesSearch, searchText } from '#domain/search-key.ts';
import type { DeskState } from '../desk-state.ts';
import type { MunicipalitySituation } from '../situations.ts';

/** One line of the table for each situation. */
export function municipalityRows(
  desk: DeskState,
  situations: readonly MunicipalitySituation[],
): readonly MunicipalityRow[] {
  const amts = new Map(desk.amts.map((amt) => [amt.id, amt]));
  const teams = new Map(desk.teams.map((team) => [team.id, team.name]));
  const venues = new Map(desk.venues.map((venue) => [venue.id, venue.name]));
  const areas = new Map(desk.projectAreas.map((area) => [area.id, area]));
  return situations.map(({ municipality, meetings, openMeeting, stage, nextStep, coordination, letters }) => {
    const held = lastHeld(meetings);
    const area = areas.get(municipality.projectAreaId ?? '');
    const findings = openMeeting && isScheduled(openMeeting) ? checkMeeting(openMeeting, desk) : [];
    const { id, name, kind, amtId, postcodes, population, eligibleAddresses, followUpOn, version } = municipality;
    const { latitude, longitude } = municipality;
    return {
      id,
      name,
      kind,
      amtId,
      amtName: amts.get(amtId ?? '')?.name ?? '',
      postcodes,
      population,
      eligibleAddresses,
      latitude,
      longitude,
      projectAreaName: area?.name ?? '',
      deadline: area?.deadline ?? null,
      stage,
      nextStep,
      coordination,
      format: (openMeeting ?? held)?.format ?? null,
      meetingId: openMeeting?.id ?? null,
      slot: openMeeting?.slot ?? null,
      teamName: teams.get(openMeeting?.teamId ?? '') ?? '',
      venueName: venues.get(openMeeting?.venueId ?? '') ?? '',
      heldOn: held?.heldOn ?? null,
      letters,
      followUpOn,
      violations: findings.filter((finding) => finding.severity === 'violation').length,
      warnings: findings.filter((finding) => finding.severity === 'warning').length,
      version,
    };
  });
}

function lastHeld(meetings: readonly Meeting[]): Meeting | undefined {
  return meetings
    .filter((meeting) => meetingState(meeting) === 'held')
    .toSorted((one, other) => ((one.heldOn ?? '') > (other.heldOn ?? '') ? -1 : 1))[0];
}

/** True when the search words are found in name, key, Amt, project area or postcodes. */
export function matchesRow(row: MunicipalityRow, search: string): boolean {
  return matchesSearch(searchText([row.name, row.id, row.amtName, row.projectAreaName, ...row.postcodes]), search);
}
