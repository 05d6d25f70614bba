import { fail, ok } from '#contract/result.ts';
import { germanDate } from '#domain/german-dates.ts';
import { openMeetingOf } from '#domain/meeting.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';

/**
 * Records one reply for several municipalities: who agreed to the date and who did not, with the words of the one who
 * spoke. An agreement needs a date; a deviation keeps the date and comes up again.
 */
export const answerForAmt: UseCase<'meetings.answerForAmt'> = ({ answers, on, by }, context) =>
  context.work(async (unit) => {
    const municipalities = await getMunicipalities(
      unit,
      answers.map(({ municipalityId }) => municipalityId),
    );
    const { meetings } = await gatherDesk(unit, context);
    const agreed = new Set(answers.filter(({ agrees }) => agrees).map(({ municipalityId }) => municipalityId));
    const undated = municipalities.filter(({ id }) => agreed.has(id) && !openMeetingOf(id, meetings)?.slot);
    if (undated.length > 0) {
      return {
        result: fail(
          'invalid-input',
          `Ohne Termin gibt es nichts, dem zugestimmt werden kann: ${listNames(undated)}.`,
          {
            municipalityIds: undated.map(({ id }) => id),
          },
        ),
      };
    }
    const done = new Set<string>();
    for (const municipality of municipalities) {
      const answer = answers.find(({ municipalityId }) => municipalityId === municipality.id);
      const meeting = openMeetingOf(municipality.id, meetings);
      const isAgreed = agreed.has(municipality.id);
      const words = [answer?.note, `${by}, ${germanDate(on)}`].filter(Boolean).join(' – ');
      await unit.update('municipalities', {
        ...municipality,
        followUpOn: isAgreed ? null : context.today,
        followUpNote: isAgreed ? '' : `Abweichende Antwort: ${words}`,
        followUpFor: '',
        followUpStage: 0,
      });
      // A joint meeting is agreed once, however many of its municipalities answered.
      if (!isAgreed || !meeting || done.has(meeting.id)) continue;
      done.add(meeting.id);
      await unit.update('meetings', { ...meeting, agreedOn: on, agreedBy: by });
    }
    const others = answers.length - agreed.size;
    const deviating = others > 0 ? ` (${others} abweichend)` : '';
    return {
      result: ok({ changed: answers.length }),
      title: `Antwort von ${by} am ${germanDate(on)} erfasst${deviating}: ${listNames(municipalities)}`,
      municipalityIds: municipalities.map(({ id }) => id),
    };
  });
