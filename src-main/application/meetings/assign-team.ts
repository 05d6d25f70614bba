import { fail, ok } from '#contract/result.ts';
import { openMeetingOf } from '#domain/meeting.ts';
import { isPast } from '#domain/move-meeting.ts';
import type { UseCase } from '../context.ts';
import { gatherDesk } from '../desk-state.ts';
import { getMunicipalities, listNames } from '../municipalities/municipality-names.ts';
import { decidePlacement } from './place-meeting.ts';

/** Gives the open meetings of many municipalities to one team, or to none; refused as a whole where a rule is broken. */
export const assignTeam: UseCase<'meetings.assignTeam'> = ({ municipalityIds, teamId, overrideReason }, context) =>
  context.work(async (unit) => {
    const municipalities = await getMunicipalities(unit, municipalityIds);
    const team = teamId === null ? null : await unit.get('teams', teamId);
    let plan = await gatherDesk(unit, context);
    const meetings = new Map(
      municipalities.map((municipality) => [municipality, openMeetingOf(municipality.id, plan.meetings)]),
    );
    const without = municipalities.filter((municipality) => !meetings.get(municipality));
    if (without.length > 0) {
      return { result: fail('invalid-input', `Bitte schlagen Sie zuerst ein Format vor: ${listNames(without)}.`) };
    }
    for (const id of new Set([...meetings.values()].map((meeting) => meeting?.id))) {
      const meeting = plan.meetings.find((one) => one.id === id);
      if (!meeting) continue;
      let next = { ...meeting, teamId };
      if (meeting.slot !== null && !isPast(meeting.slot, plan)) {
        const placement = decidePlacement(next, meeting.slot, meeting.durationMinutes, plan, overrideReason);
        if (!placement.ok) return { result: placement.refusal };
        next = placement.meeting;
      }
      await unit.update('meetings', next);
      // The next meeting is checked against the plan with this one in the hands of the team.
      plan = { ...plan, meetings: plan.meetings.map((one) => (one.id === next.id ? next : one)) };
    }
    return {
      result: ok({ changed: municipalities.length }),
      title: `${team ? `${team.name} zugeordnet` : 'Zuordnung zum Team aufgehoben'}: ${listNames(municipalities)}`,
      municipalityIds,
    };
  });
