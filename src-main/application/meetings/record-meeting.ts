import { fail, ok } from '#contract/result.ts';
import { announce } from '#domain/announcement.ts';
import { dateOf } from '#domain/calendar-dates.ts';
import { formatById } from '#domain/formats/index.ts';
import { germanDate } from '#domain/german-dates.ts';
import { noFollowUp } from '#domain/municipality.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';
import { changeMeeting } from './change-meeting.ts';
import { newMeeting } from './new-meeting.ts';

const stepTitles = { agreed: 'Zusage der Gemeinde', announced: 'Bekanntmachung' } as const;

/** Records (or takes back) that the municipality agreed, or that the meeting was announced. */
export const recordStep: UseCase<'meetings.recordStep'> = (input, context) =>
  changeMeeting(context, input, 'open', ({ meeting, name }) => {
    const { step, on } = input;
    if (meeting.slot === null) {
      return { refusal: 'Diese Versammlung hat noch keinen Termin. Bitte legen Sie ihn zuerst fest.' };
    }
    const stranger = input.municipalityIds?.find((id) => !meeting.municipalityIds.includes(id));
    if (stranger !== undefined) return { refusal: 'Eine der Gemeinden gehört nicht zu dieser Versammlung.' };
    const words = on ? `am ${germanDate(on)} erfasst` : 'zurückgenommen';
    return {
      next:
        step === 'agreed'
          ? { ...meeting, agreedOn: on, agreedBy: on ? meeting.agreedBy : '' }
          : announce(meeting, input.municipalityIds ?? meeting.municipalityIds, on),
      title: `${stepTitles[step]} ${words}: ${name}`,
    };
  });

/** Records that a meeting was held; only then is the need met. */
export const recordResult: UseCase<'meetings.recordResult'> = (input, context) =>
  changeMeeting(context, input, 'open', async ({ meeting, name, desk, unit }) => {
    if (input.on > context.today) return { refusal: `Der ${germanDate(input.on)} liegt noch in der Zukunft.` };
    if (meeting.format === 'video' && !meeting.details['withoutInternet']) {
      return {
        refusal:
          'Ein Video erfüllt den Bedarf erst, wenn es einen Weg für Menschen ohne Internet gibt. Bitte tragen Sie ihn in den Angaben ein.',
      };
    }
    const slot =
      meeting.slot && dateOf(meeting.slot) === input.on
        ? meeting.slot
        : `${input.on}T${meeting.slot?.slice(11) ?? desk.settings.defaultStartTime}`;
    for (const municipality of await getMunicipalities(unit, meeting.municipalityIds)) {
      await unit.update('municipalities', { ...municipality, ...noFollowUp });
    }
    return {
      next: { ...meeting, slot, heldOn: input.on, attendance: input.attendance },
      title: `Versammlung ${name} am ${germanDate(input.on)} durchgeführt`,
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
export const cancelMeeting: UseCase<'meetings.cancel'> = (input, context) =>
  changeMeeting(context, input, 'open', ({ meeting, name }) => ({
    next: { ...meeting, cancelledOn: input.on, cancelReason: input.reason },
    title: `Versammlung ${name} abgesagt`,
  }));
