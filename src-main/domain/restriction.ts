import type { DateText } from './calendar-dates.ts';
import { dateOf } from './calendar-dates.ts';
import { gathersPeople } from './formats/index.ts';
import { isScheduled, type Meeting, type ScheduledMeeting } from './meeting.ts';
import type { Municipality } from './municipality.ts';
import type { Plan } from './plan.ts';

/** Where a restriction holds; the whole Land and the whole Landkreis concern every municipality of the register. */
export type RestrictionArea = 'land' | 'district' | 'amts' | 'municipalities';

/** A period in which meetings in person are forbidden or limited, as in the spring of 2020. */
export interface Restriction {
  readonly id: string;
  readonly title: string;
  readonly from: DateText;
  /** Last day; null: open. */
  readonly until: DateText | null;
  readonly area: RestrictionArea;
  /** Ids of the Ämter or municipalities; empty for Land and Landkreis. */
  readonly areaIds: readonly string[];
  readonly inPersonForbidden: boolean;
  /** Most persons in a room and in the open; null: no limit. */
  readonly limitInside: number | null;
  readonly limitOutside: number | null;
  /** "Eine Person je Haushalt, Abstand 1,5 m" */
  readonly conditions: string;
  readonly legalSource: string;
  readonly version: number;
}

/** German words for the areas. */
export const restrictionAreas: Readonly<Record<RestrictionArea, string>> = {
  land: 'Land',
  district: 'Landkreis',
  amts: 'einzelne Ämter',
  municipalities: 'einzelne Gemeinden',
};

/** True on every day from the first to the last one. */
export function isInForce({ from, until }: Pick<Restriction, 'from' | 'until'>, day: DateText): boolean {
  return from <= day && (until === null || day <= until);
}

/** True when the restriction holds in the municipality. */
export function holdsIn(
  { area, areaIds }: Pick<Restriction, 'area' | 'areaIds'>,
  { id, amtId }: Pick<Municipality, 'id' | 'amtId'>,
): boolean {
  if (area === 'amts') return amtId !== null && areaIds.includes(amtId);
  return area !== 'municipalities' || areaIds.includes(id);
}

/** The restrictions under which a meeting in person stands on its day. */
export function restrictionsOn(
  meeting: ScheduledMeeting,
  plan: Pick<Plan, 'municipalities' | 'restrictions'>,
): readonly Restriction[] {
  const inForce = plan.restrictions.filter((restriction) => isInForce(restriction, dateOf(meeting.slot)));
  if (!gathersPeople(meeting.format) || inForce.length === 0) return [];
  const own = plan.municipalities.filter(({ id }) => meeting.municipalityIds.includes(id));
  return inForce.filter((restriction) => own.some((municipality) => holdsIn(restriction, municipality)));
}

/** The planned meetings in person that stand under the restriction, by date. Meetings that are over are not concerned. */
export function meetingsUnder(
  restriction: Restriction,
  { meetings, municipalities, today }: Pick<Plan, 'meetings' | 'municipalities' | 'today'>,
): readonly ScheduledMeeting[] {
  const concerned = new Set(municipalities.filter((one) => holdsIn(restriction, one)).map(({ id }) => id));
  const isUnder = (meeting: Meeting): meeting is ScheduledMeeting =>
    isScheduled(meeting) &&
    gathersPeople(meeting.format) &&
    dateOf(meeting.slot) >= today &&
    isInForce(restriction, dateOf(meeting.slot)) &&
    meeting.municipalityIds.some((id) => concerned.has(id));
  return meetings.filter(isUnder).toSorted((one, other) => (one.slot < other.slot ? -1 : 1));
}
