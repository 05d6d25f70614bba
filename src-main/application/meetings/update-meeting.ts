import { fail } from '#contract/result.ts';
import { isOpen, type Meeting } from '#domain/meeting.ts';
import { isPast } from '#domain/move-meeting.ts';
import { meetingName } from '#domain/plan.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { checkDetails, detailsFor } from './check-details.ts';
import { decidePlacement, placed } from './place-meeting.ts';

/** Changes facts of a meeting; when it has (or gets) a slot, the rules are asked about the whole. */
export const updateMeeting: UseCase<'meetings.update'> = (input, context) =>
  context.work(async (unit) => {
    const { slot, durationMinutes, ...facts } = input.facts;
    const present = await unit.get('meetings', input.meetingId);
    if (!isOpen(present)) {
      return {
        result: fail(
          'invalid-input',
          'Diese Versammlung ist abgeschlossen oder abgesagt und lässt sich nicht mehr ändern.',
        ),
      };
    }
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    const changed: Meeting = { ...present, ...given };
    const fault = checkDetails(changed.format, facts.details ?? {});
    if (fault) return { result: fail('invalid-input', fault) };
    const duration = durationMinutes ?? present.durationMinutes;
    const next = { ...changed, details: detailsFor(changed.format, changed.details), durationMinutes: duration };
    const plan = await gatherDesk(unit, context);
    const title = `Versammlung ${meetingName(present, plan)} geändert`;
    const target = slot ?? present.slot;
    // What is known about a day that is over may still be written down; only moving it is asked about.
    const over = target !== null && slot === undefined && isPast(target, plan);
    if (target === null || over) {
      const saved = await unit.update('meetings', next, input.expectedVersion);
      return { result: placed(saved, []), title, municipalityIds: present.municipalityIds };
    }
    const placement = decidePlacement(next, target, duration, plan, input.overrideReason);
    if (!placement.ok) return { result: placement.refusal };
    const saved = await unit.update('meetings', placement.meeting, input.expectedVersion);
    return { result: placed(saved, placement.findings), title, municipalityIds: present.municipalityIds };
  });
