import { type Contact, printedMayor } from '#domain/contact.ts';
import type { Municipality } from '#domain/municipality.ts';
import { type ProjectArea, withDeadline } from '#domain/project-area.ts';
import { searchKey } from '#domain/search-key.ts';
import type { Settings } from '#domain/settings.ts';
import type { ImportValues } from '../../imports/fields/field.ts';
import type { Unit } from '../../storage/unit-of-work.ts';
import { newMeeting } from '../meetings/new-meeting.ts';
import { newMunicipality } from '../municipalities/change-municipalities.ts';
import { meantAmt } from './compare-amt.ts';
import { ownFacts } from './compare-facts.ts';
import type { PlannedRow } from './plan-rows.ts';
import type { RegisterState } from './register-state.ts';
import { type AmtIds, takeAmts } from './take-amts.ts';
import { personOf, savePeople } from './take-persons.ts';

/** What taking rows over needs beside the rows. */
export interface Taking {
  readonly register: RegisterState;
  readonly settings: Pick<Settings, 'defaultDurationMinutes' | 'defaultStartTime'>;
  readonly newId: () => string;
  /** Where the facts come from: the name of the file. */
  readonly source: string;
}

/** Writes the rows into the register: Ämter and areas first, then the municipalities that refer to them. */
export async function takeRows(unit: Unit, rows: readonly PlannedRow[], taking: Taking): Promise<void> {
  const amts = await takeAmts(unit, rows, taking);
  const areas = await settleAreas(unit, rows, taking);
  const mayors: Contact[] = [];
  const fresh = new Map<string, Municipality>();
  const saved = new Map<string, Municipality>();
  for (const row of rows) {
    const id = row.municipalityId;
    if (id === null) continue;
    // A list of past meetings may name a municipality more than once.
    const present = saved.get(id) ?? fresh.get(id) ?? taking.register.byAgs.get(id);
    const { mayorName: _name, mayorTitle: _title, ...base } = present ?? newMunicipality(freshFacts(row));
    const mayor = personOf('mayor', row.values, { municipalityId: id, amtId: undefined }, taking);
    if (mayor) mayors.push(mayor);
    const printed = mayor ? printedMayor(mayor) : { mayorName: _name, mayorTitle: _title };
    const next = { ...base, ...printed, ...factsOf(row.values, base, { amts, areas }, taking) };
    if (!taking.register.byAgs.has(id)) fresh.set(id, next);
    else if (JSON.stringify(next) !== JSON.stringify({ ...base, mayorName: _name, mayorTitle: _title })) {
      saved.set(id, await unit.update('municipalities', next));
    }
  }
  await unit.insert('municipalities', ...fresh.values());
  await savePeople(unit, mayors, taking.register);
  await unit.insert('meetings', ...rows.flatMap((row) => pastMeetingOf(row, taking)));
}

function freshFacts({ municipalityId, name, values }: PlannedRow) {
  return { id: municipalityId ?? '', name, kind: values.kind ?? 'Gemeinde' } as const;
}

interface Named {
  readonly amts: AmtIds;
  readonly areas: ReadonlyMap<string, ProjectArea>;
}

function factsOf(
  values: ImportValues,
  present: Pick<Municipality, 'amtId' | 'projectAreaId' | 'needReason' | 'needDecision' | 'needDecidedOn'>,
  { amts, areas }: Named,
  { register, source }: Taking,
): Partial<Municipality> {
  const own = Object.fromEntries(
    ownFacts.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]])),
  );
  const decided = values.needDecision !== undefined && values.needDecision !== present.needDecision;
  return {
    ...own,
    amtId: amtIdOf(values, present, amts, register),
    projectAreaId:
      values.projectAreaName === undefined
        ? present.projectAreaId
        : (areas.get(searchKey(values.projectAreaName))?.id ?? null),
    ...(decided
      ? { needDecidedOn: register.today, needReason: values.needReason ?? `Laut Import aus „${source}“` }
      : {}),
  };
}

function amtIdOf(
  values: ImportValues,
  present: Pick<Municipality, 'amtId'>,
  amts: AmtIds,
  register: RegisterState,
): string | null {
  if (values.amtName === undefined) return present.amtId;
  const meant = meantAmt(values, present, register);
  return amts.get(meant?.key ?? '') ?? meant?.present?.id ?? null;
}

async function settleAreas(unit: Unit, rows: readonly PlannedRow[], taking: Taking): Promise<Named['areas']> {
  const { register, newId } = taking;
  const areas = new Map(register.areasByName);
  const fresh = new Map<string, ProjectArea>();
  for (const { values, municipalityId } of rows) {
    const own = register.areas.get(register.byAgs.get(municipalityId ?? '')?.projectAreaId ?? '');
    const name = values.projectAreaName ?? (values.deadline === undefined ? undefined : own?.name);
    if (name === undefined) continue;
    const key = searchKey(name);
    const present = areas.get(key);
    const area = present ?? { id: newId(), name, call: '', deadline: null, formerDeadlines: [], version: 1 };
    const next = values.deadline === undefined ? area : withDeadline(area, values.deadline, register.today);
    areas.set(key, next);
    if (!register.areasByName.has(key)) fresh.set(key, next);
    else if (next !== present) areas.set(key, await unit.update('project_areas', next));
  }
  await unit.insert('project_areas', ...fresh.values());
  return areas;
}

function pastMeetingOf({ values, municipalityId, changes }: PlannedRow, { settings, newId }: Taking) {
  const { heldOn, format } = values;
  if (heldOn === undefined || format === undefined || municipalityId === null) return [];
  if (!changes.some(({ field }) => field === 'heldOn')) return [];
  return [
    {
      ...newMeeting(newId(), [municipalityId], format, settings),
      slot: `${heldOn}T${values.heldAt ?? settings.defaultStartTime}`,
      heldOn,
      attendance: values.attendance ?? null,
    },
  ];
}
