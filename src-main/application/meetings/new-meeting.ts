import type { Meeting } from '#domain/meeting.ts';
import type { Settings } from '#domain/settings.ts';

/** A draft for one or several municipalities, without date. */
export function newMeeting(
  id: string,
  municipalityIds: readonly string[],
  format: string,
  settings: Pick<Settings, 'defaultDurationMinutes'>,
): Meeting {
  return {
    id,
    municipalityIds,
    format,
    formatReason: '',
    details: {},
    slot: null,
    durationMinutes: settings.defaultDurationMinutes,
    alternativeSlots: [],
    venueId: null,
    teamId: null,
    agreedOn: null,
    invitedOn: null,
    announcedOn: null,
    heldOn: null,
    attendance: null,
    cancelledOn: null,
    cancelReason: '',
    overrides: [],
    note: '',
    version: 1,
  };
}
