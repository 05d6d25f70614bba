import { fail, ok } from '#contract/result.ts';
import { germanShortSlot } from '#domain/german-dates.ts';
import { isOpen, withoutDate } from '#domain/meeting.ts';
import { meetingName } from '#domain/plan.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';

/** Takes the date from a meeting: it waits in the tray again, format and venue stay. */
export const unscheduleMeeting: UseCase<'meetings.unschedule'> = ({ meetingId, expectedVersion }, context) =>
  context.work(async (unit) => {
    const meeting = await unit.get('meetings', meetingId);
    if (!isOpen(meeting) || meeting.slot === null) {
      return { result: fail('invalid-input', 'Diese Versammlung hat keinen Termin, der sich zurücknehmen lässt.') };
    }
    const plan = await gatherDesk(unit, context);
    const saved = await unit.update('meetings', withoutDate(meeting, context.today, ''), expectedVersion);
    return {
      result: ok({ version: saved.version }),
      title: `Termin ${meetingName(meeting, plan)} (${germanShortSlot(meeting.slot)}) zurückgenommen`,
      municipalityIds: meeting.municipalityIds,
    };
  });
