import { germanShortSlot } from '#domain/german-dates.ts';
import { meetingName } from '#domain/plan.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { decidePlacement, placed } from './place-meeting.ts';

/** Moves a meeting to another slot. */
export const moveMeetingTo: UseCase<'meetings.move'> = (input, context) =>
  context.work(async (unit) => {
    const meeting = await unit.get('meetings', input.meetingId);
    const plan = await gatherDesk(unit, context);
    const placement = decidePlacement(meeting, input.slot, meeting.durationMinutes, plan, input.overrideReason);
    if (!placement.ok) return { result: placement.refusal };
    const saved = await unit.update('meetings', placement.meeting, input.expectedVersion);
    const from = meeting.slot ? `von ${germanShortSlot(meeting.slot)} ` : '';
    return {
      result: placed(saved, placement.findings),
      title: `Termin ${meetingName(meeting, plan)} ${from}auf ${germanShortSlot(input.slot)} ${meeting.slot ? 'verschoben' : 'gelegt'}`,
      municipalityIds: meeting.municipalityIds,
    };
  });
