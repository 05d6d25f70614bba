import { coordinationState, latestCoordination } from '../coordination.ts';
import { municipalityIn } from '../plan.ts';
import { type Rule, warning } from './rule.ts';

/** Consent with conditions reminds of them as long as the meeting is ahead. */
export const conditions: Rule = {
  id: 'conditions',
  title: 'Auflagen des Landkreises',
  source: 'Antwort des Landkreises: erteilt mit Auflagen',
  check(meeting, plan) {
    return meeting.municipalityIds.flatMap((id) => {
      const coordination = latestCoordination(id, plan.coordinations);
      if (coordinationState(coordination, meeting) !== 'granted-with-conditions') return [];
      return [warning(`Auflagen für ${municipalityIn(plan, id)?.name ?? id}: ${coordination?.conditions ?? ''}`)];
    });
  },
};
