import { fail, ok } from '#contract/result.ts';
import { canBeAnswered, coordinationState, latestCoordination, withAnswer } from '#domain/coordination.ts';
import { followUpAfter } from '#domain/follow-up.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { germanDate } from '#domain/german-dates.ts';
import { openMeetingOf } from '#domain/meeting.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';
import { proposalsFor } from './proposals.ts';
import { endFollowUp, saveRequest, tooEarly } from './save-coordination.ts';

const answerTitles = {
  granted: 'Zustimmung des Landkreises erfasst',
  'granted-with-conditions': 'Zustimmung des Landkreises mit Auflagen erfasst',
  denied: 'Ablehnung des Landkreises erfasst',
} as const;

/** Records that the Landkreis was asked for the present format (and date), and sets the follow-up. */
export const askDistrict: UseCase<'coordination.ask'> = ({ municipalityIds, on, includeSlot }, context) =>
  context.work(async (unit) => {
    const municipalities = await getMunicipalities(unit, municipalityIds);
    const { meetings, settings } = await gatherDesk(unit, context);
    const found = proposalsFor(municipalities, meetings);
    if (!found.ok) return { result: found };
    const followUpOn = followUpAfter(on, settings.districtFollowUpDays);
    for (const { municipality, meeting } of found.value) {
      const proposal = { format: meeting.format, slot: includeSlot ? meeting.slot : null };
      await saveRequest(unit, municipality, proposal, { id: context.newId(), on, followUpOn });
    }
    const formats = new Set(found.value.map(({ meeting }) => formatTitle(meeting.format)));
    return {
      result: ok({ changed: municipalities.length }),
      title: `Landkreis am ${germanDate(on)} um Abstimmung gebeten (${[...formats].join(', ')}): ${listNames(municipalities)}`,
      municipalityIds,
    };
  });

/** Records the answer of the Landkreis to the open request of each municipality. */
export const recordAnswer: UseCase<'coordination.answer'> = (input, context) =>
  context.work(async (unit) => {
    const municipalities = await getMunicipalities(unit, input.municipalityIds);
    const { meetings, coordinations } = await gatherDesk(unit, context);
    const requests = municipalities.map((municipality) => ({
      municipality,
      request: latestCoordination(municipality.id, coordinations),
    }));
    const unasked = requests.filter(
      ({ municipality, request }) =>
        !canBeAnswered(coordinationState(request, openMeetingOf(municipality.id, meetings))),
    );
    if (unasked.length > 0) {
      const names = listNames(unasked.map(({ municipality }) => municipality));
      return {
        result: fail(
          'invalid-input',
          `Für das jetzige Format gibt es keine Anfrage an den Landkreis: ${names}. Bitte erfassen Sie zuerst die Anfrage.`,
        ),
      };
    }
    const early = requests.find(({ request }) => request && input.on < request.askedOn);
    if (early) {
      return { result: fail('invalid-input', tooEarly(early.municipality.name, early.request?.askedOn ?? '')) };
    }
    for (const { municipality, request } of requests) {
      if (!request) continue;
      await unit.update('coordinations', withAnswer(request, input));
      await endFollowUp(unit, municipality);
    }
    return {
      result: ok({ changed: requests.length }),
      title: `${answerTitles[input.outcome]} (${input.by}, ${germanDate(input.on)}): ${listNames(municipalities)}`,
      municipalityIds: input.municipalityIds,
    };
  });

/** Records that the Landkreis has withdrawn its consent, or that the request was taken back. */
export const withdraw: UseCase<'coordination.withdraw'> = ({ municipalityIds, on, reason }, context) =>
  context.work(async (unit) => {
    const municipalities = await getMunicipalities(unit, municipalityIds);
    const coordinations = await unit.all('coordinations');
    const requests = municipalities.flatMap(({ id }) => latestCoordination(id, coordinations) ?? []);
    if (requests.length < municipalities.length) {
      return { result: fail('invalid-input', 'Es gibt keine Abstimmung, die widerrufen werden könnte.') };
    }
    for (const request of requests) {
      await unit.update('coordinations', { ...request, withdrawnOn: on, withdrawReason: reason });
    }
    return {
      result: ok({ changed: requests.length }),
      title: `Abstimmung am ${germanDate(on)} widerrufen: ${listNames(municipalities)}`,
      municipalityIds,
    };
  });
