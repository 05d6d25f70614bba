import type { FollowUpItem } from '#contract/follow-ups.ts';
import { fail, ok, type Result } from '#contract/result.ts';
import { followUpAfter, nextStageOf } from '#domain/follow-up.ts';
import { germanDate } from '#domain/german-dates.ts';
import { morningNotice } from '#domain/morning-notice.ts';
import { type Municipality, noFollowUp } from '#domain/municipality.ts';
import type { Settings } from '#domain/settings.ts';
import type { UseCase, UseCaseContext } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';
import { situationsOf } from '../situations.ts';
import { dueItemsOf } from './due-items.ts';

/** Everything that comes up again, the most urgent first. */
export const listFollowUps: UseCase<'followUps.list'> = async (_input, context) => {
  const desk = await gatherDesk(context.store.read, context);
  return ok(
    situationsOf(desk)
      .flatMap((situation) => dueItemsOf(desk, situation))
      .toSorted(byDay),
  );
};

/** The notice of this morning. The sample data are nobody's work of the day. */
export const giveMorningNotice: UseCase<'followUps.morningNotice'> = async ({ hour, lastGivenOn }, context) => {
  if (context.workspace === 'sandbox') return ok({ today: context.today, notice: null });
  const desk = await gatherDesk(context.store.read, context);
  const { today, settings } = desk;
  const due = situationsOf(desk).flatMap((situation) => dueItemsOf(desk, situation));
  return ok({ today, notice: morningNotice({ today, hour, lastGivenOn, wished: settings.morningNotice, due }) });
};

/** Done: the follow-ups of these municipalities are taken off the list. */
export const finishFollowUps: UseCase<'followUps.done'> = ({ municipalityIds }, context) =>
  changeFollowUps(context, municipalityIds, 'Wiedervorlage erledigt', () => ({
    ...noFollowUp,
  }));

/** Puts follow-ups off to another day. */
export const postponeFollowUps: UseCase<'followUps.postpone'> = async ({ municipalityIds, on }, context) =>
  on < context.today
    ? fail('invalid-input', `Der ${germanDate(on)} ist schon vorbei. Bitte wählen Sie einen Tag ab heute.`)
    : changeFollowUps(context, municipalityIds, `Wiedervorlage auf den ${germanDate(on)} verschoben`, () => ({
        followUpOn: on,
      }));

/** No answer came: the next stage is noted and comes up after the usual time. */
export const escalateFollowUps: UseCase<'followUps.escalate'> = ({ municipalityIds }, context) =>
  changeFollowUps(context, municipalityIds, 'Ohne Antwort: nächste Stufe', (municipality, settings) => {
    const { followUpFor, followUpStage } = municipality;
    const done = nextStageOf(followUpFor, followUpStage);
    if (done === '') return null;
    const days = followUpFor === 'district' ? settings.districtFollowUpDays : settings.municipalityFollowUpDays;
    return {
      followUpOn: followUpAfter(context.today, days),
      followUpNote: `${done} (${germanDate(context.today)})`,
      followUpStage: followUpStage + 1,
    };
  });

/** Hands follow-ups to a colleague; an empty name takes them back. */
export const handOverFollowUps: UseCase<'followUps.handOver'> = ({ municipalityIds, by }, context) =>
  changeFollowUps(
    context,
    municipalityIds,
    by ? `Wiedervorlage an ${by} übergeben` : 'Wiedervorlage übernommen',
    () => ({
      followUpBy: by,
    }),
  );

function changeFollowUps(
  context: UseCaseContext,
  municipalityIds: readonly string[],
  title: string,
  change: (municipality: Municipality, settings: Settings) => Partial<Municipality> | null,
): Promise<Result<{ readonly changed: number }>> {
  return context.work(async (unit) => {
    const municipalities = await getMunicipalities(unit, municipalityIds);
    const { settings } = await gatherDesk(unit, context);
    const without = municipalities.filter(({ followUpOn }) => followUpOn === null);
    if (without.length > 0) {
      return { result: fail('invalid-input', `Es gibt keine Wiedervorlage: ${listNames(without)}.`) };
    }
    for (const municipality of municipalities) {
      const facts = change(municipality, settings);
      if (facts === null) {
        const message = `${municipality.name}: Diese Wiedervorlage wartet auf niemanden. Bitte erledigen oder verschieben Sie sie.`;
        return { result: fail('invalid-input', message) };
      }
      await unit.update('municipalities', { ...municipality, ...facts });
    }
    return {
      result: ok({ changed: municipalities.length }),
      title: `${title}: ${listNames(municipalities)}`,
      municipalityIds,
    };
  });
}

function byDay(one: FollowUpItem, other: FollowUpItem): number {
  return one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn);
}
