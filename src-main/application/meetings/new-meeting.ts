import { type Meeting, untouchedMeeting } from '#domain/meeting.ts';
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
    ...untouchedMeeting,
  };
}
