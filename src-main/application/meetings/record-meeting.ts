import { fail, ok } from '#contract/result.ts';
import { dateOf } from '#domain/calendar-dates.ts';
import { formatById } from '#domain/formats/index.ts';
import { germanDate } from '#domain/german-dates.ts';
import { isOpen } from '#domain/meeting.ts';
import { noFollowUp } from '#domain/municipality.ts';
import { meetingName } from '#domain/plan.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';
import { newMeeting } from './new-meeting.ts';

const stepTitles = { agreed: 'Zusage der Gemeinde', announced: 'Bekanntmachung' } as const;
const closed = 'Diese Versammlung ist bereits abgeschlossen oder abgesagt.';

/** Records (or takes back) that the municipality agreed, or that the meeting was announced. */
export const recordStep: UseCase<'meetings.recordStep'> = ({ meetingId, expectedVersion, step, on }, context) =>
  context.work(async (unit) => {
    const meeting = await unit.get('meetings', meetingId);
    if (!isOpen(meeting)) return { result: fail('invalid-input', closed) };
    if (meeting.slot === null) {
      return {
        result: fail('invalid-input', 'Diese Versammlung hat noch keinen Termin. Bitte legen Sie ihn zuerst fest.'),
      };
    }
    const plan = await gatherDesk(unit, context);
    const next = step === 'agreed' ? { ...meeting, agreedOn: on } : { ...meeting, announcedOn: on };
    const saved = await unit.update('meetings', next, expectedVersion);
    const words = on ? `am ${germanDate(on)} erfasst` : 'zurückgenommen';
    return {
      result: ok({ version: saved.version }),
      title: `${stepTitles[step]} ${words}: ${meetingName(meeting, plan)}`,
      municipalityIds: meeting.municipalityIds,
    };
  });

/** Records that a meeting was held; only then is the need met. */
export const recordResult: UseCase<'meetings.recordResult'> = (input, context) =>
  context.work(async (unit) => {
    const meeting = await unit.get('meetings', input.meetingId);
    if (!isOpen(meeting)) return { result: fail('invalid-input', closed) };
    if (input.on > context.today) {
      return { result: fail('invalid-input', `Der ${germanDate(input.on)} liegt noch in der Zukunft.`) };
    }
    if (meeting.format === 'video' && !meeting.details['withoutInternet']) {
      const message =
        'Ein Video erfüllt den Bedarf erst, wenn es einen Weg für Menschen ohne Internet gibt. Bitte tragen Sie ihn in den Angaben ein.';
      return { result: fail('invalid-input', message) };
    }
    const plan = await gatherDesk(unit, context);
    const slot =
      meeting.slot && dateOf(meeting.slot) === input.on
        ? meeting.slot
        : `${input.on}T${meeting.slot?.slice(11) ?? plan.settings.defaultStartTime}`;
    const saved = await unit.update(
      'meetings',
      { ...meeting, slot, heldOn: input.on, attendance: input.attendance },
      input.expectedVersion,
    );
    for (const municipality of await getMunicipalities(unit, meeting.municipalityIds)) {
      await unit.update('municipalities', {
        ...municipality,
        ...noFollowUp,
      });
    }
    return {
      result: ok({ version: saved.version }),
      title: `Versammlung ${meetingName(meeting, plan)} am ${germanDate(input.on)} durchgeführt`,
      municipalityIds: meeting.municipalityIds,
    };
  });

/** Records meetings of the past, so that only what is really missing remains. */
export const recordEarlier: UseCase<'meetings.recordEarlier'> = (input, context) =>
  context.work(async (unit) => {
    if (!formatById(input.format)) {
      return { result: fail('invalid-input', `Das Format „${input.format}“ gibt es nicht.`) };
    }
    if (input.on > context.today) {
      const message = `Der ${germanDate(input.on)} liegt noch in der Zukunft. Bitte planen Sie den Termin im Kalender.`;
      return { result: fail('invalid-input', message) };
    }
    const municipalities = await getMunicipalities(unit, input.municipalityIds);
    const { settings } = await gatherDesk(unit, context);
    for (const { id } of municipalities) {
      await unit.insert('meetings', {
        ...newMeeting(context.newId(), [id], input.format, settings),
        slot: `${input.on}T${settings.defaultStartTime}`,
        heldOn: input.on,
        attendance: input.attendance,
      });
    }
    return {
      result: ok({ changed: municipalities.length }),
      title: `Versammlung vom ${germanDate(input.on)} nachgetragen: ${listNames(municipalities)}`,
      municipalityIds: input.municipalityIds,
    };
  });

/** Cancels a meeting with a reason; the need stands open again. */
export const cancelMeeting: UseCase<'meetings.cancel'> = ({ meetingId, expectedVersion, on, reason }, context) =>
  context.work(async (unit) => {
    const meeting = await unit.get('meetings', meetingId);
    if (!isOpen(meeting)) return { result: fail('invalid-input', closed) };
    const plan = await gatherDesk(unit, context);
    const next = { ...meeting, cancelledOn: on, cancelReason: reason };
    const saved = await unit.update('meetings', next, expectedVersion);
    return {
      result: ok({ version: saved.version }),
      title: `Versammlung ${meetingName(meeting, plan)} abgesagt`,
      municipalityIds: meeting.municipalityIds,
    };
  });
