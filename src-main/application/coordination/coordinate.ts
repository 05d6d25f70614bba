import { fail, ok } from '#contract/result.ts';
import { coordinationState, latestCoordination } from '#domain/coordination.ts';
import { followUpAfter } from '#domain/follow-up.ts';
import { formatTitle } from '#domain/formats/index.ts';
import { germanDate } from '#domain/german-dates.ts';
import { openMeetingOf } from '#domain/meeting.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';

/** Answered: nothing comes up again. */
const nothingWaits = { followUpOn: null, followUpNote: '', followUpFor: '', followUpStage: 0 } as const;

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
    const missing = municipalities.filter(({ id }) => !openMeetingOf(id, meetings));
    if (missing.length > 0) {
      return {
        result: fail('invalid-input', `Bitte schlagen Sie zuerst ein Format vor: ${listNames(missing)}.`, {
          municipalityIds: missing.map(({ id }) => id),
        }),
      };
    }
    const formats = new Set<string>();
    for (const municipality of municipalities) {
      const meeting = openMeetingOf(municipality.id, meetings);
      if (!meeting) continue;
      formats.add(formatTitle(meeting.format));
      await unit.insert('coordinations', {
        id: context.newId(),
        municipalityId: municipality.id,
        format: meeting.format,
        slot: includeSlot ? meeting.slot : null,
        askedOn: on,
        outcome: null,
        answeredOn: null,
        answeredBy: '',
        reference: '',
        conditions: '',
        withdrawnOn: null,
        withdrawReason: '',
        inquiries: [],
        version: 1,
      });
      const followUpOn = followUpAfter(on, settings.districtFollowUpDays);
      const waiting = {
        followUpOn,
        followUpNote: 'Antwort des Landkreises',
        followUpFor: 'district',
        followUpStage: 0,
      } as const;
      await unit.update('municipalities', { ...municipality, ...waiting });
    }
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
    const unasked = requests.filter(({ municipality, request }) => {
      const state = coordinationState(request, openMeetingOf(municipality.id, meetings));
      return state === 'not-begun' || state === 'superseded' || state === 'withdrawn';
    });
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
      return {
        result: fail(
          'invalid-input',
          `Die Antwort zu ${early.municipality.name} kann nicht vor der Anfrage vom ${germanDate(early.request?.askedOn ?? '')} liegen.`,
        ),
      };
    }
    for (const { municipality, request } of requests) {
      if (!request) continue;
      await unit.update('coordinations', {
        ...request,
        outcome: input.outcome,
        answeredOn: input.on,
        answeredBy: input.by,
        reference: input.reference,
        // With a denial it holds the grounds.
        conditions: input.outcome === 'granted' ? '' : input.conditions,
      });
      await unit.update('municipalities', { ...municipality, ...nothingWaits });
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
