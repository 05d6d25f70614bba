import { fail, ok } from '#contract/result.ts';
import { meetingsUnder, type Restriction } from '#domain/restriction.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { meetingRow } from '../views/meeting-row.ts';

/** Every restriction with the meetings under it, the newest first. */
export const listRestrictions: UseCase<'restrictions.list'> = async (_input, context) => {
  const desk = await gatherDesk(context.store.read, context);
  return ok(
    desk.restrictions
      .toSorted((one, other) => (one.from > other.from ? -1 : 1))
      .map((restriction) => ({
        restriction,
        meetings: meetingsUnder(restriction, desk).map((meeting) => meetingRow(meeting, desk)),
      })),
  );
};

/** Adds or changes a restriction. No meeting is changed by it: the answer says how many have to be settled. */
export const saveRestriction: UseCase<'restrictions.save'> = ({ id, expectedVersion, ...facts }, context) =>
  context.work(async (unit) => {
    const present = id === undefined ? undefined : await unit.get('restrictions', id);
    const wide = facts.area === 'land' || facts.area === 'district';
    const record: Restriction = {
      ...facts,
      areaIds: wide ? [] : [...new Set(facts.areaIds)],
      id: present?.id ?? context.newId(),
      version: present?.version ?? 1,
    };
    const desk = await gatherDesk(unit, context);
    const known = new Set((facts.area === 'amts' ? desk.amts : desk.municipalities).map((one) => one.id));
    const unknown = record.areaIds.find((areaId) => !known.has(areaId));
    if (unknown)
      return {
        result: fail('not-found', `Zu „${unknown}“ gibt es keinen Eintrag mehr. Bitte laden Sie die Ansicht neu.`),
      };
    if (present) await unit.update('restrictions', record, expectedVersion);
    else await unit.insert('restrictions', record);
    const affected = meetingsUnder(record, desk);
    return {
      result: ok({ restrictionId: record.id, affected: affected.length }),
      title: `Einschränkung „${record.title}“ ${present ? 'geändert' : 'angelegt'}`,
      municipalityIds: [...new Set(affected.flatMap(({ municipalityIds }) => municipalityIds))],
    };
  });

/** Removes a restriction; what was settled under it stays. */
export const removeRestriction: UseCase<'restrictions.remove'> = ({ restrictionId }, context) =>
  context.work(async (unit) => {
    const { title } = await unit.get('restrictions', restrictionId);
    await unit.remove('restrictions', restrictionId);
    return { result: ok({ restrictionId }), title: `Einschränkung „${title}“ entfernt`, municipalityIds: [] };
  });
