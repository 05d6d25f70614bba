import { fail, ok, type Result } from '#contract/result.ts';
import { type Coordination, coordinationState, latestCoordination } from '#domain/coordination.ts';
import { followUpAfter } from '#domain/follow-up.ts';
import { germanDate } from '#domain/german-dates.ts';
import { openMeetingOf } from '#domain/meeting.ts';
import type { FollowUpFor, Municipality } from '#domain/municipality.ts';
import type { UseCase, UseCaseContext } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';

/** Records a query of the Landkreis: the request stays open, and now it waits for us. */
export const inquire: UseCase<'coordination.inquire'> = ({ municipalityIds, on, text }, context) =>
  changeRequests(context, municipalityIds, ['asked'], {
    refusal: 'Eine Rückfrage gibt es nur zu einer offenen Anfrage',
    title: `Rückfrage des Landkreises vom ${germanDate(on)} erfasst`,
    isEarly: (request) => on < request.askedOn,
    change: (request) => ({
      ...request,
      inquiries: [...request.inquiries, { askedOn: on, text, answeredOn: null, answer: '' }],
    }),
    followUp: () => ({ followUpOn: on, followUpNote: 'Rückfrage des Landkreises beantworten', followUpFor: '' }),
  });

/** Records our answer to the open query; the answer of the Landkreis is waited for again. */
export const answerInquiry: UseCase<'coordination.answerInquiry'> = ({ municipalityIds, on, answer }, context) =>
  changeRequests(context, municipalityIds, ['queried'], {
    refusal: 'Es gibt keine offene Rückfrage',
    title: `Rückfrage des Landkreises am ${germanDate(on)} beantwortet`,
    isEarly: (request) => request.inquiries.some((inquiry) => inquiry.answeredOn === null && on < inquiry.askedOn),
    change: (request) => ({
      ...request,
      inquiries: request.inquiries.map((inquiry) =>
        inquiry.answeredOn === null ? { ...inquiry, answeredOn: on, answer } : inquiry,
      ),
    }),
    followUp: (days) => ({
      followUpOn: followUpAfter(on, days),
      followUpNote: 'Antwort des Landkreises',
      followUpFor: 'district',
    }),
  });

interface RequestStep {
  readonly refusal: string;
  readonly title: string;
  /** True when the step would lie before what it answers. */
  readonly isEarly: (request: Coordination) => boolean;
  readonly change: (request: Coordination) => Coordination;
  readonly followUp: (districtFollowUpDays: number) => {
    readonly followUpOn: string;
    readonly followUpNote: string;
    readonly followUpFor: FollowUpFor;
  };
}

/** One undoable step on the latest request of each municipality, all of which stand in one of the states. */
function changeRequests(
  context: UseCaseContext,
  municipalityIds: readonly string[],
  states: readonly string[],
  step: RequestStep,
): Promise<Result<{ readonly changed: number }>> {
  return context.work(async (unit) => {
    const municipalities = await getMunicipalities(unit, municipalityIds);
    const { meetings, coordinations, settings } = await gatherDesk(unit, context);
    const requests: (readonly [Municipality, Coordination])[] = [];
    for (const municipality of municipalities) {
      const request = latestCoordination(municipality.id, coordinations);
      const state = coordinationState(request, openMeetingOf(municipality.id, meetings));
      if (!request || !states.includes(state)) {
        return { result: fail('invalid-input', `${step.refusal}: ${municipality.name}.`) };
      }
      if (step.isEarly(request)) {
        const message = `${municipality.name}: Der Tag liegt vor der Anfrage oder Rückfrage, um die es geht.`;
        return { result: fail('invalid-input', message) };
      }
      requests.push([municipality, request]);
    }
    for (const [municipality, request] of requests) {
      await unit.update('coordinations', step.change(request));
      const followUp = step.followUp(settings.districtFollowUpDays);
      await unit.update('municipalities', { ...municipality, ...followUp, followUpStage: 0 });
    }
    return {
      result: ok({ changed: requests.length }),
      title: `${step.title}: ${listNames(municipalities)}`,
      municipalityIds,
    };
  });
}
