import { coordinationState, coordinationTitles, isGranted, latestCoordination } from '../coordination.ts';
import { formatTitle } from '../formats/index.ts';
import { municipalityIn } from '../plan.ts';
import { type Rule, violation, warning } from './rule.ts';

/** The form of every meeting is agreed with the Landkreis; without its consent a date is provisional, against it it is wrong. */
export const coordinationMissing: Rule = {
  id: 'coordination-missing',
  title: 'Abstimmung mit dem Landkreis',
  source: 'Vereinbarung mit dem Landkreis: Form jeder Einwohnerversammlung in Abstimmung',
  check(meeting, plan) {
    return meeting.municipalityIds.flatMap((id) => {
      const state = coordinationState(latestCoordination(id, plan.coordinations), meeting);
      if (isGranted(state)) return [];
      const name = municipalityIn(plan, id)?.name ?? id;
      const words = `${name}: Das Format ${formatTitle(meeting.format)} ist nicht abgestimmt (${coordinationTitles[state]}).`;
      return [state === 'denied' || state === 'withdrawn' ? violation(words) : warning(words)];
    });
  },
};
