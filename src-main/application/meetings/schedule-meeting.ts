import { fail } from '#contract/result.ts';
import { germanShortSlot } from '#domain/german-dates.ts';
import { openMeetingOf, waitingMeetingOf } from '#domain/meeting.ts';
import { municipalityIn } from '#domain/plan.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { newMeeting } from './new-meeting.ts';
import { decidePlacement, placed } from './place-meeting.ts';

const formatOfNewMeetings = 'inPerson';

/** Gives a municipality from the tray a date: its draft gets the slot, or a new meeting in person is made. */
export const scheduleMeeting: UseCase<'meetings.schedule'> = (input, context) =>
  context.work(async (unit) => {
    const plan = await gatherDesk(unit, context);
    const municipality = municipalityIn(plan, input.municipalityId);
    if (!municipality) {
      const message = `Eine Gemeinde mit dem Schlüssel ${input.municipalityId} gibt es im Register nicht.`;
      return { result: fail('not-found', message) };
    }
    const draft = waitingMeetingOf(municipality.id, plan.meetings) ?? openMeetingOf(municipality.id, plan.meetings);
    if (draft?.slot) {
      const message = `${municipality.name} hat schon einen Termin: ${germanShortSlot(draft.slot)}. Bitte verschieben Sie diesen.`;
      return { result: fail('invalid-input', message) };
    }
    const meeting = draft ?? newMeeting(context.newId(), [municipality.id], formatOfNewMeetings, plan.settings);
    const duration = input.durationMinutes ?? meeting.durationMinutes;
    const placement = decidePlacement(meeting, input.slot, duration, plan, input.overrideReason);
    if (!placement.ok) return { result: placement.refusal };
    if (draft) await unit.update('meetings', placement.meeting);
    else await unit.insert('meetings', placement.meeting);
    const saved = await unit.get('meetings', meeting.id);
    return {
      result: placed(saved, placement.findings),
      title: `Termin ${municipality.name} auf ${germanShortSlot(input.slot)} gelegt`,
      municipalityIds: saved.municipalityIds,
    };
  });
