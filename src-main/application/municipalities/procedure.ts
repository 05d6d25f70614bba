import { fail, ok } from '#contract/result.ts';
import { adviseFormat } from '#domain/format-advice.ts';
import { germanDate } from '#domain/german-dates.ts';
import { isOpen } from '#domain/meeting.ts';
import { noFollowUp } from '#domain/municipality.ts';
import { metStages } from '#domain/need.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { situationOfMunicipality } from '../situations.ts';
import { getMunicipalities, listNames } from './municipality-names.ts';

/** Closes cases: the need is met, every question answered, the Landkreis informed. Null opens them again. */
export const closeMunicipalities: UseCase<'municipalities.close'> = ({ municipalityIds, on }, context) =>
  context.work(async (unit) => {
    const municipalities = await getMunicipalities(unit, municipalityIds);
    const desk = await gatherDesk(unit, context);
    const open = municipalities.filter(({ id }) => {
      const stage = situationOfMunicipality(desk, id)?.stage;
      return on !== null && (stage === undefined || !metStages.has(stage) || stage === 'held-open');
    });
    if (open.length > 0) {
      const message = `Noch nicht abzuschließen: ${listNames(open)}. Die Versammlung muss stattgefunden haben und jede Frage beantwortet sein.`;
      return { result: fail('invalid-input', message, { municipalityIds: open.map(({ id }) => id) }) };
    }
    for (const municipality of municipalities) {
      const calm = on === null ? {} : noFollowUp;
      await unit.update('municipalities', { ...municipality, ...calm, closedOn: on });
    }
    const words = on === null ? 'Wieder geöffnet' : `Am ${germanDate(on)} abgeschlossen`;
    return {
      result: ok({ changed: municipalities.length }),
      title: `${words}: ${listNames(municipalities)}`,
      municipalityIds,
    };
  });

/** Notes that residents have asked for a meeting, which then has to be held. */
export const notePetition: UseCase<'municipalities.petition'> = ({ municipalityIds, on }, context) =>
  context.work(async (unit) => {
    const municipalities = await getMunicipalities(unit, municipalityIds);
    if (on !== null && on > context.today) {
      return { result: fail('invalid-input', `Der ${germanDate(on)} liegt noch in der Zukunft.`) };
    }
    for (const municipality of municipalities) {
      // A meeting that has to be held is needed, whatever was decided before.
      const need = on === null ? {} : { needDecision: 'needed' as const, needDecidedOn: context.today, needReason: '' };
      await unit.update('municipalities', { ...municipality, ...need, petitionedOn: on });
    }
    const words =
      on === null ? 'Antrag der Einwohner zurückgenommen' : `Antrag der Einwohner vom ${germanDate(on)} vermerkt`;
    return {
      result: ok({ changed: municipalities.length }),
      title: `${words}: ${listNames(municipalities)}`,
      municipalityIds,
    };
  });

/**
 * Records that a municipality was merged into another one. Its open meetings go over to the successor; everything else
 * stays with it and readable.
 */
export const succeedMunicipality: UseCase<'municipalities.succeed'> = (input, context) =>
  context.work(async (unit) => {
    const { municipalityId, successorId, on } = input;
    if (municipalityId === successorId) {
      return { result: fail('invalid-input', 'Eine Gemeinde kann nicht in sich selbst aufgehen.') };
    }
    const [former, successor] = await getMunicipalities(unit, [municipalityId, successorId]);
    if (!former || !successor) return { result: fail('not-found', 'Diese Gemeinde gibt es im Register nicht.') };
    if (successor.successorId !== null) {
      return { result: fail('invalid-input', `${successor.name} ist selbst in einer anderen Gemeinde aufgegangen.`) };
    }
    const { meetings } = await gatherDesk(unit, context);
    for (const meeting of meetings.filter((one) => isOpen(one) && one.municipalityIds.includes(former.id))) {
      const ids = meeting.municipalityIds.map((id) => (id === former.id ? successor.id : id));
      await unit.update('meetings', { ...meeting, municipalityIds: [...new Set(ids)] });
    }
    await unit.update('municipalities', {
      ...former,
      successorId: successor.id,
      needDecision: 'not-affected',
      needReason: `Am ${germanDate(on)} in ${successor.name} aufgegangen`,
      needDecidedOn: context.today,
      ...noFollowUp,
    });
    return {
      result: ok({ changed: 2 }),
      title: `${former.name} ist am ${germanDate(on)} in ${successor.name} aufgegangen`,
      municipalityIds: [former.id, successor.id],
    };
  });

/** What speaks for and against each format; nothing is decided. */
export const adviseFormatFor: UseCase<'municipalities.adviseFormat'> = async ({ municipalityId }, context) => {
  const municipality = await context.store.read.get('municipalities', municipalityId);
  const desk = await gatherDesk(context.store.read, context);
  const { today, settings, restrictions } = desk;
  return ok(
    adviseFormat({
      ...{ today, municipality, settings, restrictions },
      venues: desk.venues.filter((venue) => venue.municipalityId === municipalityId),
      projectArea: desk.projectAreas.find(({ id }) => id === municipality.projectAreaId),
    }),
  );
};
