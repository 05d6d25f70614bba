import { fail, ok, type Result } from '#contract/result.ts';
import { type Meeting, openMeetingOf } from '#domain/meeting.ts';
import type { Municipality } from '#domain/municipality.ts';
import { listNames } from '../municipalities/municipality-names.ts';

/** A municipality with the open meeting about which the Landkreis is asked. */
export interface ProposedMunicipality {
  readonly municipality: Municipality;
  readonly meeting: Meeting;
}

/** What the Landkreis can be asked about; refused when a municipality has no open meeting, naming those without one. */
export function proposalsFor(
  municipalities: readonly Municipality[],
  meetings: readonly Meeting[],
): Result<readonly ProposedMunicipality[]> {
  const missing = municipalities.filter(({ id }) => !openMeetingOf(id, meetings));
  if (missing.length > 0) {
    return fail('invalid-input', `Bitte schlagen Sie zuerst ein Format vor: ${listNames(missing)}.`, {
      municipalityIds: missing.map(({ id }) => id),
    });
  }
  return ok(
    municipalities.flatMap((municipality) => {
      const meeting = openMeetingOf(municipality.id, meetings);
      return meeting ? [{ municipality, meeting }] : [];
    }),
  );
}
