import { fail } from '#contract/result.ts';
import { meetingName } from '#domain/plan.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { decidePlacement, placed } from './place-meeting.ts';

/** Changes how long a meeting lasts. */
export const resizeMeeting: UseCase<'meetings.resize'> = (input, context) =>
  context.work(async (unit) => {
    const meeting = await unit.get('meetings', input.meetingId);
    if (meeting.slot === null) {
      return {
        result: fail('invalid-input', 'Diese Versammlung hat noch keinen Termin. Bitte legen Sie ihn zuerst fest.'),
      };
    }
    const plan = await gatherDesk(unit, context);
    const placement = decidePlacement(meeting, meeting.slot, input.durationMinutes, plan, input.overrideReason);
    if (!placement.ok) return { result: placement.refusal };
    const saved = await unit.update('meetings', placement.meeting, input.expectedVersion);
    return {
      result: placed(saved, placement.findings),
      title: `Dauer der Versammlung ${meetingName(meeting, plan)} auf ${input.durationMinutes} Minuten geändert`,
      municipalityIds: meeting.municipalityIds,
    };
  });
