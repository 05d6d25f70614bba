import { fail, ok, type Result } from '#contract/result.ts';
import { isDueForList, type ListedMunicipality } from '#domain/coordination-list.ts';
import type { Municipality } from '#domain/municipality.ts';
import { venueAddress } from '#domain/venue.ts';
import type { DeskState } from '../desk-state.ts';
import { situationsOf } from '../situations.ts';
import { type ProposedMunicipality, proposalsFor } from './proposals.ts';

const collator = new Intl.Collator('de');

/** The municipalities chosen with their proposals, or all that wait for the Landkreis; by name. */
export function chosenForList(
  desk: DeskState,
  municipalityIds: readonly string[] | undefined,
): Result<readonly ProposedMunicipality[]> {
  const chosen = municipalityIds ? namedIn(desk, municipalityIds) : ok(dueIn(desk));
  if (!chosen.ok) return chosen;
  if (chosen.value.length === 0) {
    return fail(
      'invalid-input',
      'Es wartet keine Gemeinde auf den Landkreis. Bitte schlagen Sie zuerst Formate vor oder wählen Sie Gemeinden aus.',
    );
  }
  const byName = chosen.value.toSorted((one, other) => collator.compare(one.name, other.name));
  return proposalsFor(byName, desk.meetings);
}

function namedIn({ municipalities }: DeskState, ids: readonly string[]): Result<readonly Municipality[]> {
  const wanted = new Set(ids);
  const found = municipalities.filter(({ id }) => wanted.has(id));
  const missing = ids.find((id) => !found.some((one) => one.id === id));
  if (missing === undefined) return ok(found);
  return fail('not-found', `Eine Gemeinde mit dem Schlüssel ${missing} gibt es nicht.`);
}

function dueIn(desk: DeskState): readonly Municipality[] {
  return situationsOf(desk)
    .filter(({ coordination, openMeeting }) => isDueForList({ coordination, meetingId: openMeeting?.id ?? null }))
    .map(({ municipality }) => municipality);
}

/** What the list says about each municipality. Internal notes and key holders stay in the house. */
export function listRows(
  { amts, projectAreas, venues }: Pick<DeskState, 'amts' | 'projectAreas' | 'venues'>,
  proposed: readonly ProposedMunicipality[],
): readonly ListedMunicipality[] {
  return proposed.map(({ municipality, meeting }) => {
    const area = projectAreas.find(({ id }) => id === municipality.projectAreaId);
    const venue = venues.find(({ id }) => id === meeting.venueId);
    return {
      municipalityId: municipality.id,
      name: municipality.name,
      amtName: amts.find(({ id }) => id === municipality.amtId)?.name ?? '',
      projectAreaName: area?.name ?? '',
      deadline: area?.deadline ?? null,
      format: meeting.format,
      slot: meeting.slot,
      place: venue ? venueAddress(venue) : '',
      reason: meeting.formatReason,
    };
  });
}
