import { fail, ok } from '#contract/result.ts';
import { withAnnouncements } from '#domain/announcement.ts';
import { isOpen, openMeetingOf } from '#domain/meeting.ts';
import { municipalityIn } from '#domain/plan.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';
import { changeMeeting } from './change-meeting.ts';
import { newMeeting } from './new-meeting.ts';

/** Takes further municipalities into a meeting; drafts of their own without a date are given up for it. */
export const joinMeeting: UseCase<'meetings.join'> = (input, context) =>
  changeMeeting(context, input, 'open', async ({ meeting, name, desk, unit }) => {
    const joining = await getMunicipalities(
      unit,
      input.municipalityIds.filter((id) => !meeting.municipalityIds.includes(id)),
    );
    if (joining.length === 0) return { refusal: `Diese Gemeinden gehören schon zu der Versammlung ${name}.` };
    const own = joining.flatMap(({ id }) => openMeetingOf(id, desk.meetings) ?? []);
    const dated = joining.find(({ id }) => openMeetingOf(id, desk.meetings)?.slot);
    if (dated) return { refusal: `${dated.name} hat schon einen eigenen Termin. Bitte nehmen Sie ihn zuerst zurück.` };
    for (const draft of own) {
      const left = draft.municipalityIds.filter((id) => !input.municipalityIds.includes(id));
      if (left.length > 0) {
        await unit.update('meetings', withAnnouncements({ ...draft, municipalityIds: left }, draft.announcements));
      } else await unit.remove('meetings', draft.id);
    }
    const municipalityIds = [...meeting.municipalityIds, ...joining.map(({ id }) => id)];
    return {
      next: withAnnouncements({ ...meeting, municipalityIds }, meeting.announcements),
      title: `Gemeinsame Versammlung: ${listNames(joining)} bei ${name}`,
      municipalityIds,
    };
  });

/** Takes one municipality out of a joint meeting, which stays for the others; the one in the lead hands it on. */
export const leaveMeeting: UseCase<'meetings.leave'> = (input, context) =>
  changeMeeting(context, input, 'open', ({ meeting, desk }) => {
    const name = municipalityIn(desk, input.municipalityId)?.name ?? input.municipalityId;
    const left = meeting.municipalityIds.filter((id) => id !== input.municipalityId);
    if (left.length === meeting.municipalityIds.length)
      return { refusal: `${name} gehört nicht zu dieser Versammlung.` };
    if (left.length === 0) return { refusal: `${name} ist allein; bitte sagen Sie die Versammlung ab.` };
    return {
      next: withAnnouncements({ ...meeting, municipalityIds: left }, meeting.announcements),
      title: `${name} aus der gemeinsamen Versammlung genommen`,
      municipalityIds: meeting.municipalityIds,
    };
  });

/** Puts another municipality of a joint meeting in the lead. */
export const takeLead: UseCase<'meetings.lead'> = (input, context) =>
  changeMeeting(context, input, 'open', ({ meeting, desk }) => {
    const name = municipalityIn(desk, input.municipalityId)?.name ?? input.municipalityId;
    if (!meeting.municipalityIds.includes(input.municipalityId)) {
      return { refusal: `${name} gehört nicht zu dieser Versammlung.` };
    }
    const others = meeting.municipalityIds.filter((id) => id !== input.municipalityId);
    return {
      next: { ...meeting, municipalityIds: [input.municipalityId, ...others] },
      title: `${name} ist federführend`,
    };
  });

/** Adds a meeting for some Ortsteile, or a second one because not everybody found room. */
export const addMeeting: UseCase<'meetings.add'> = (input, context) =>
  context.work(async (unit) => {
    const [municipality] = await getMunicipalities(unit, [input.municipalityId]);
    if (!municipality) return { result: fail('not-found', 'Diese Gemeinde gibt es im Register nicht.') };
    const desk = await gatherDesk(unit, context);
    const unknown = input.partNames.find((name) => !municipality.parts.some((part) => part.name === name));
    if (unknown)
      return { result: fail('invalid-input', `Einen Ortsteil „${unknown}“ hat ${municipality.name} nicht.`) };
    const other = input.additionalTo === null ? null : await unit.get('meetings', input.additionalTo);
    if (other && !other.municipalityIds.includes(municipality.id)) {
      return {
        result: fail('invalid-input', `Die Versammlung, zu der diese kommt, gehört nicht zu ${municipality.name}.`),
      };
    }
    const present = openMeetingOf(municipality.id, desk.meetings) ?? other;
    const format = input.format ?? present?.format ?? 'inPerson';
    // The first meeting of a municipality with several Ortsteile takes up its draft.
    const isFirst = present && isOpen(present) && present.partNames.length === 0 && other === null;
    if (isFirst && input.partNames.length > 0 && present.municipalityIds.length === 1) {
      await unit.update('meetings', { ...present, partNames: input.partNames });
    } else {
      const draft = newMeeting(context.newId(), [municipality.id], format, desk.settings);
      await unit.insert('meetings', { ...draft, partNames: input.partNames, additionalTo: input.additionalTo });
    }
    const what = other ? 'Zusatztermin' : `Eigener Termin für ${input.partNames.join(', ') || 'weitere Einwohner'}`;
    return {
      result: ok({ changed: 1 }),
      title: `${what} vorgesehen: ${municipality.name}`,
      municipalityIds: [municipality.id],
    };
  });
