import type { TrayItem } from '#contract/meetings.ts';
import { ok } from '#contract/result.ts';
import { isScheduled, waitingMeetingOf } from '#domain/meeting.ts';
import type { UseCase } from '../context.ts';
import { type DeskState, gatherDesk, planOf } from '../desk-state.ts';
import { type MunicipalitySituation, situationsOf } from '../situations.ts';
import { bySlot, meetingRow } from '../views/meeting-row.ts';

const collator = new Intl.Collator('de');
const waitingStages = new Set(['missing', 'in-coordination', 'coordinated', 'unchecked']);

/** The plan for the calendar with the tray of municipalities that wait for a date. */
export const getPlanning: UseCase<'planning.get'> = async (_input, context) => {
  const desk = await gatherDesk(context.store.read, context);
  return ok({ plan: planOf(desk), tray: trayOf(desk, situationsOf(desk)) });
};

/** Every planned meeting with what the rules say, by date. */
export const checkPlan: UseCase<'planning.check'> = async (_input, context) => {
  const desk = await gatherDesk(context.store.read, context);
  return ok(
    desk.meetings
      .filter(isScheduled)
      .map((meeting) => meetingRow(meeting, desk))
      .sort(bySlot),
  );
};

/** One meeting with what the rules say. */
export const getMeeting: UseCase<'meetings.get'> = async ({ meetingId }, context) => {
  const meeting = await context.store.read.get('meetings', meetingId);
  return ok(meetingRow(meeting, await gatherDesk(context.store.read, context)));
};

/** The situation with the meeting that waits for a date; a further one may wait although another has its date. */
function waitingIn(situation: MunicipalitySituation): readonly MunicipalitySituation[] {
  if (waitingStages.has(situation.stage)) return [situation];
  const waiting = situation.stage === 'scheduled' && waitingMeetingOf(situation.municipality.id, situation.meetings);
  return waiting ? [{ ...situation, openMeeting: waiting }] : [];
}

/** Municipalities that still need a date; derived, so nothing can be left behind in the tray. */
function trayOf(desk: DeskState, situations: readonly MunicipalitySituation[]): readonly TrayItem[] {
  const amts = new Map(desk.amts.map((amt) => [amt.id, amt.name]));
  const areas = new Map(desk.projectAreas.map((area) => [area.id, area.deadline]));
  return situations
    .flatMap((situation) => waitingIn(situation))
    .map(({ municipality, openMeeting, coordination }) => ({
      municipalityId: municipality.id,
      name: municipality.name,
      amtName: amts.get(municipality.amtId ?? '') ?? '',
      meetingId: openMeeting?.id ?? null,
      format: openMeeting?.format ?? null,
      deadline: areas.get(municipality.projectAreaId ?? '') ?? null,
      coordination,
    }))
    .toSorted((one, other) => collator.compare(one.name, other.name));
}
