import { fail, ok } from '#contract/result.ts';
import { withDeadline } from '#domain/project-area.ts';
import type { UseCase } from '../context.ts';

/** Adds or changes an Amt; its address reaches every letter of its municipalities. */
export const saveAmt: UseCase<'amts.save'> = ({ id, expectedVersion, ...facts }, context) =>
  context.work(async (unit) => {
    const present = id === undefined ? undefined : await unit.get('amts', id);
    const record = { ...facts, id: present?.id ?? context.newId(), version: present?.version ?? 1 };
    if (present) await unit.update('amts', record, expectedVersion);
    else await unit.insert('amts', record);
    return { result: ok({ id: record.id }), title: `${record.name} gespeichert`, municipalityIds: [] };
  });

/** Adds or changes a project area; a replaced deadline is kept. */
export const saveProjectArea: UseCase<'projectAreas.save'> = ({ id, expectedVersion, ...facts }, context) =>
  context.work(async (unit) => {
    const present = id === undefined ? undefined : await unit.get('project_areas', id);
    if (!present) {
      const record = { ...facts, id: context.newId(), formerDeadlines: [], version: 1 };
      await unit.insert('project_areas', record);
      return { result: ok({ id: record.id }), title: `Projektgebiet ${record.name} angelegt`, municipalityIds: [] };
    }
    const record = withDeadline({ ...present, name: facts.name, call: facts.call }, facts.deadline, context.today);
    await unit.update('project_areas', record, expectedVersion);
    return { result: ok({ id: record.id }), title: `Projektgebiet ${record.name} geändert`, municipalityIds: [] };
  });

/** Adds or renames a team. */
export const saveTeam: UseCase<'teams.save'> = ({ id, expectedVersion, name }, context) =>
  context.work(async (unit) => {
    const present = id === undefined ? undefined : await unit.get('teams', id);
    const record = { name, id: present?.id ?? context.newId(), version: present?.version ?? 1 };
    if (present) await unit.update('teams', record, expectedVersion);
    else await unit.insert('teams', record);
    return { result: ok({ id: record.id }), title: `${name} gespeichert`, municipalityIds: [] };
  });

/** Removes a team that no meeting refers to. */
export const removeTeam: UseCase<'teams.remove'> = ({ id }, context) =>
  context.work(async (unit) => {
    const team = await unit.get('teams', id);
    if ((await unit.all('meetings')).some((meeting) => meeting.teamId === id)) {
      return {
        result: fail('invalid-input', `${team.name} ist noch eingeplant. Bitte ordnen Sie die Termine zuerst um.`),
      };
    }
    await unit.remove('teams', id);
    return { result: ok({ id }), title: `${team.name} entfernt`, municipalityIds: [] };
  });

/** Adds or changes a venue. */
export const saveVenue: UseCase<'venues.save'> = ({ id, expectedVersion, ...facts }, context) =>
  context.work(async (unit) => {
    await unit.get('municipalities', facts.municipalityId);
    const present = id === undefined ? undefined : await unit.get('venues', id);
    const record = { ...facts, id: present?.id ?? context.newId(), version: present?.version ?? 1 };
    if (present) await unit.update('venues', record, expectedVersion);
    else await unit.insert('venues', record);
    return {
      result: ok({ id: record.id }),
      title: `Raum ${record.name} gespeichert`,
      municipalityIds: [facts.municipalityId],
    };
  });

/** Removes a venue that no meeting refers to. */
export const removeVenue: UseCase<'venues.remove'> = ({ id }, context) =>
  context.work(async (unit) => {
    const venue = await unit.get('venues', id);
    if ((await unit.all('meetings')).some((meeting) => meeting.venueId === id)) {
      return {
        result: fail('invalid-input', `${venue.name} ist noch belegt. Bitte ändern Sie die Versammlungen zuerst.`),
      };
    }
    await unit.remove('venues', id);
    return { result: ok({ id }), title: `Raum ${venue.name} entfernt`, municipalityIds: [venue.municipalityId] };
  });
