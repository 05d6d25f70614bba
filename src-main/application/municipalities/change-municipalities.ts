import { fail, ok } from '#contract/result.ts';
import { germanDate } from '#domain/german-dates.ts';
import {
  type Municipality,
  type NeedDecision,
  noAnnouncementPractice,
  noFollowUp,
  untouchedProcedure,
} from '#domain/municipality.ts';
import type { UseCase, UseCaseContext } from '../context.ts';
import { getMunicipalities, listNames } from './municipality-names.ts';

const needTitles: Readonly<Record<NeedDecision, string>> = {
  unchecked: 'Bedarf zurück auf ungeprüft',
  needed: 'Bedarf festgestellt',
  'not-affected': 'Als nicht betroffen ausgenommen',
  deferred: 'Zurückgestellt',
  refused: 'Ablehnung der Gemeinde vermerkt',
};

/** Records for one or many municipalities whether a meeting is needed. */
export const decideNeed: UseCase<'municipalities.decideNeed'> = ({ municipalityIds, decision, reason }, context) =>
  changeAll(context, municipalityIds, needTitles[decision], (municipality) => ({
    ...municipality,
    needDecision: decision,
    needReason: reason,
    needDecidedOn: context.today,
    // Nothing waits any more where no meeting is needed.
    ...(decision === 'not-affected' ? noFollowUp : {}),
  }));

/** Sets or clears the follow-up date of one or many municipalities. */
export const setFollowUp: UseCase<'municipalities.setFollowUp'> = ({ municipalityIds, on, note }, context) =>
  changeAll(
    context,
    municipalityIds,
    on ? `Wiedervorlage auf den ${germanDate(on)} gesetzt` : 'Wiedervorlage erledigt',
    (municipality) => ({
      ...municipality,
      ...{ followUpOn: on, followUpNote: on ? note : '', followUpFor: '', followUpStage: 0 },
    }),
  );

/** Assigns one or many municipalities to a project area. */
export const assignProjectArea: UseCase<'municipalities.assignProjectArea'> = async (
  { municipalityIds, projectAreaId },
  context,
) => {
  const area = projectAreaId === null ? null : await context.store.read.get('project_areas', projectAreaId);
  const title = area ? `Projektgebiet ${area.name} zugeordnet` : 'Zuordnung zum Projektgebiet aufgehoben';
  return changeAll(context, municipalityIds, title, (municipality) => ({ ...municipality, projectAreaId }));
};

/** Changes typed-in facts of one municipality. */
export const updateMunicipality: UseCase<'municipalities.update'> = (
  { municipalityId, expectedVersion, facts },
  context,
) =>
  context.work(async (unit) => {
    const present = await unit.get('municipalities', municipalityId);
    const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
    const next = { ...present, ...given };
    const saved = await unit.update('municipalities', next, expectedVersion);
    return {
      result: ok({ version: saved.version }),
      title: `Angaben zu ${saved.name} geändert`,
      municipalityIds: [municipalityId],
    };
  });

/** Adds a municipality to the register. */
export const createMunicipality: UseCase<'municipalities.create'> = ({ ags, ...facts }, context) =>
  context.work(async (unit) => {
    if (await unit.find('municipalities', ags)) {
      return { result: fail('invalid-input', `Eine Gemeinde mit dem Schlüssel ${ags} gibt es schon.`) };
    }
    await unit.insert('municipalities', newMunicipality({ id: ags, ...facts }));
    return {
      result: ok({ municipalityId: ags }),
      title: `${facts.name} in das Register aufgenommen`,
      municipalityIds: [ags],
    };
  });

/** A municipality about which nothing is recorded yet. */
export function newMunicipality(
  facts: Pick<Municipality, 'id' | 'name' | 'kind'> & Partial<Municipality>,
): Municipality {
  return {
    amtId: null,
    postcodes: [],
    population: null,
    populationDate: null,
    latitude: null,
    longitude: null,
    areaKm2: null,
    parts: [],
    announcement: noAnnouncementPractice,
    projectAreaId: null,
    eligibleAddresses: null,
    mayorTitle: 'Der Bürgermeister',
    mayorName: '',
    leadTimeDays: null,
    needDecision: 'needed',
    needReason: '',
    needDecidedOn: null,
    ...untouchedProcedure,
    note: '',
    version: 1,
    ...facts,
  };
}

/** One undoable step over many municipalities. */
function changeAll(
  context: UseCaseContext,
  municipalityIds: readonly string[],
  title: string,
  change: (municipality: Municipality) => Municipality,
) {
  return context.work(async (unit) => {
    const municipalities = await getMunicipalities(unit, municipalityIds);
    for (const municipality of municipalities) await unit.update('municipalities', change(municipality));
    return {
      result: ok({ changed: municipalities.length }),
      title: `${title}: ${listNames(municipalities)}`,
      municipalityIds,
    };
  });
}
