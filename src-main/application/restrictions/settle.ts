import type { CheckedInputOf } from '#contract/index.ts';
import { fail, ok } from '#contract/result.ts';
import { formatById, formatTitle } from '#domain/formats/index.ts';
import { germanShortSlot } from '#domain/german-dates.ts';
import { formerSlotsAfter, type Meeting, type ScheduledMeeting, untold, withoutDate } from '#domain/meeting.ts';
import { withReason } from '#domain/move-meeting.ts';
import { meetingName } from '#domain/plan.ts';
import { meetingsUnder, type Restriction } from '#domain/restriction.ts';
import { checkMeeting } from '#domain/rules/index.ts';
import type { UseCase } from '../context.ts';
import { type DeskState, gatherDesk } from '../desk-state.ts';
import { decidePlacement } from '../meetings/place-meeting.ts';

type Decision = CheckedInputOf<'restrictions.settle'>['decisions'][number];

/** Settles meetings under a restriction as one step: all of them, or none when one cannot be settled as asked. */
export const settleRestriction: UseCase<'restrictions.settle'> = ({ restrictionId, decisions }, context) =>
  context.work(async (unit) => {
    const restriction = await unit.get('restrictions', restrictionId);
    const desk = await gatherDesk(unit, context);
    const under = new Map(meetingsUnder(restriction, desk).map((meeting) => [meeting.id, meeting]));
    const settled: Meeting[] = [];
    for (const decision of decisions) {
      const meeting = under.get(decision.meetingId);
      if (!meeting) {
        const message = `Eine der Versammlungen fällt nicht (mehr) unter „${restriction.title}“. Bitte laden Sie die Ansicht neu.`;
        return { result: fail('stale', message) };
      }
      const outcome = settle(meeting, decision, restriction, desk);
      if (typeof outcome === 'string') {
        return { result: fail('invalid-input', `${meetingName(meeting, desk)}: ${outcome} Es wurde nichts geändert.`) };
      }
      settled.push(outcome);
    }
    for (const meeting of settled) await unit.update('meetings', meeting);
    return {
      result: ok({ changed: settled.length }),
      title: `„${restriction.title}“: ${countWords(decisions)}`,
      municipalityIds: [...new Set(settled.flatMap(({ municipalityIds }) => municipalityIds))],
    };
  });

/** The meeting as the decision leaves it, or a German sentence about why it cannot. */
function settle(
  meeting: ScheduledMeeting,
  { step, format = '', slot = '', reason }: Decision,
  restriction: Restriction,
  desk: DeskState,
): Meeting | string {
  const why = reason || restriction.title;
  switch (step) {
    case 'cancel':
      return { ...meeting, cancelledOn: desk.today, cancelReason: why };
    case 'unschedule':
      return withoutDate(meeting, desk.today, why);
    case 'move': {
      const placement = decidePlacement(meeting, slot, meeting.durationMinutes, desk, undefined);
      if (!placement.ok) return placement.refusal.ok ? '' : placement.refusal.error.message;
      const former = formerSlotsAfter(meeting, desk.today, why);
      return { ...placement.meeting, formerSlots: former };
    }
    case 'change-format':
      if (!formatById(format)) return `Das Format „${format}“ gibt es nicht.`;
      if (format === meeting.format) return `Das Format ist schon ${formatTitle(format)}.`;
      // The date was promised for a meeting in person: people have to be told anew, and the Landkreis asked.
      return { ...meeting, ...untold, format, formatReason: why, details: {}, venueId: null, overrides: [] };
    case 'keep':
      return withReason({ meeting, findings: checkMeeting(meeting, desk) }, why, desk);
  }
}

const words: Readonly<Record<Decision['step'], string>> = {
  cancel: 'abgesagt',
  unschedule: 'ohne Termin',
  move: 'verlegt',
  'change-format': 'in anderer Form',
  keep: 'beibehalten',
};

/** "2 abgesagt, 1 verlegt" */
function countWords(decisions: readonly Decision[]): string {
  return [...Map.groupBy(decisions, ({ step }) => step)]
    .map(([step, chosen]) => {
      const [only] = chosen;
      const when = chosen.length === 1 && step === 'move' && only?.slot ? ` auf ${germanShortSlot(only.slot)}` : '';
      return `${chosen.length} ${words[step]}${when}`;
    })
    .join(', ');
}
