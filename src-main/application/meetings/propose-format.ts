import { fail, ok } from '#contract/result.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { openMeetingOf } from '#domain/meeting.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';
import { checkDetails, detailsFor } from './check-details.ts';
import { newMeeting } from './new-meeting.ts';

/** Proposes a format for one or many municipalities: their open meeting gets it, or a draft without date is made. */
export const proposeFormat: UseCase<'meetings.proposeFormat'> = (input, context) =>
  context.work(async (unit) => {
    const { municipalityIds, format, reason, details, venueId } = input;
    const fault = checkDetails(format, details);
    if (fault) return { result: fail('invalid-input', fault) };
    const municipalities = await getMunicipalities(unit, municipalityIds);
    if (venueId) await unit.get('venues', venueId);
    const desk = await gatherDesk(unit, context);
    const changed = new Set<string>();
    for (const municipality of municipalities) {
      const present = openMeetingOf(municipality.id, desk.meetings);
      // A joint meeting is changed once, however many of its municipalities were chosen.
      if (present && changed.has(present.id)) continue;
      const draft = present ?? newMeeting(context.newId(), [municipality.id], format, desk.settings);
      changed.add(draft.id);
      const kept = draft.format === format ? draft.details : {};
      const next = {
        ...draft,
        format,
        formatReason: reason,
        details: detailsFor(format, { ...kept, ...details }),
        venueId: venueId === undefined ? draft.venueId : venueId,
      };
      if (present) await unit.update('meetings', next);
      else await unit.insert('meetings', next);
    }
    return {
      result: ok({ changed: municipalities.length }),
      title: `Format ${formatTitle(format)} vorgeschlagen: ${listNames(municipalities)}`,
      municipalityIds,
    };
  });
