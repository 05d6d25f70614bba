import type { DateText } from './calendar-dates.ts';
import type { Coordination } from './coordination.ts';
import type { HolidayCalendar } from './holidays.ts';
import type { Meeting } from './meeting.ts';
import type { Municipality } from './municipality.ts';
import type { ProjectArea } from './project-area.ts';
import type { Restriction } from './restriction.ts';
import type { Settings } from './settings.ts';
import type { Team } from './team.ts';
import type { Venue } from './venue.ts';

/** Everything the rules need to know. A plain value: it crosses the process border and is read while the mouse hovers. */
export interface Plan {
  readonly today: DateText;
  readonly meetings: readonly Meeting[];
  readonly municipalities: readonly Municipality[];
  readonly projectAreas: readonly ProjectArea[];
  readonly venues: readonly Venue[];
  readonly teams: readonly Team[];
  readonly coordinations: readonly Coordination[];
  readonly restrictions: readonly Restriction[];
  readonly holidays: HolidayCalendar;
  readonly settings: Settings;
}

/** The municipality with this id; undefined when it is not in the plan. */
export function municipalityIn(plan: Plan, id: string): Municipality | undefined {
  return plan.municipalities.find((municipality) => municipality.id === id);
}

/** "Göhlen" or "Göhlen, Picher": the names of a meeting's municipalities, the one in the lead first. */
export function meetingName(meeting: Pick<Meeting, 'municipalityIds'>, plan: Pick<Plan, 'municipalities'>): string {
  return meeting.municipalityIds
    .map((id) => plan.municipalities.find((municipality) => municipality.id === id)?.name ?? id)
    .join(', ');
}
