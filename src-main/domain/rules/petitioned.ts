import { gathersPeople } from '../formats/index.ts';
import { germanDate } from '../german-dates.ts';
import { municipalityIn } from '../plan.ts';
import { type Rule, warning } from './rule.ts';

/** A meeting that residents have asked for has to be held; whether a video can stand in for it is an open question. */
export const petitioned: Rule = {
  id: 'petitioned',
  title: 'Versammlung auf Antrag der Einwohner',
  source: '§ 16 Abs. 1 KV M-V in Verbindung mit § 18',
  check(meeting, plan) {
    if (gathersPeople(meeting.format)) return [];
    return meeting.municipalityIds.flatMap((id) => {
      const municipality = municipalityIn(plan, id);
      if (!municipality?.petitionedOn) return [];
      const day = germanDate(municipality.petitionedOn);
      const words = `${municipality.name}: Die Versammlung wurde am ${day} beantragt (§ 16 KV M-V). Bitte klären Sie vorher, ob diese Form genügt.`;
      return [warning(words)];
    });
  },
};
