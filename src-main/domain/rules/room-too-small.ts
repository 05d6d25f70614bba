import { coordinationState, latestCoordination } from '../coordination.ts';
import { gathersPeople } from '../formats/index.ts';
import { municipalityIn } from '../plan.ts';
import { expectedVisitors, isOnePerHousehold } from '../visitors.ts';
import { type Rule, warning } from './rule.ts';

/** More people than the room has seats are turned away at the door, as in Grevesmühlen in February 2019. */
export const roomTooSmall: Rule = {
  id: 'room-too-small',
  title: 'Raum zu klein',
  source: 'Erfahrung: überfüllte Versammlung mit Zweittermin (2019); Schätzung mit einstellbarer Beteiligung',
  check(meeting, plan) {
    const venue = plan.venues.find(({ id }) => id === meeting.venueId);
    if (!gathersPeople(meeting.format) || !venue || venue.seats === null) return [];
    const seats = Math.max(venue.seats, venue.seatsOutside ?? 0);
    const municipalities = meeting.municipalityIds.flatMap((id) => municipalityIn(plan, id) ?? []);
    const coordinations = meeting.municipalityIds.map((id) => latestCoordination(id, plan.coordinations));
    const stated = coordinations.flatMap((one) =>
      one && coordinationState(one, meeting) === 'granted-with-conditions' ? [one.conditions] : [],
    );
    const { count, sum, isApproximate } = expectedVisitors(municipalities, plan.settings, isOnePerHousehold(stated));
    // The population alone says too little to speak of a room that is too small.
    if (count === null || isApproximate || count <= seats) return [];
    return [warning(`${venue.name} hat ${seats} Plätze, zu erwarten sind ${count} (${sum}).`)];
  },
};
