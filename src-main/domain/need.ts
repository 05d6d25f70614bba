import { type CoordinationState, isGranted } from './coordination.ts';
import { isOpen, type Meeting, meetingState } from './meeting.ts';
import type { Municipality } from './municipality.ts';
import { unanswered } from './open-question.ts';

/** Where a municipality stands on the way to its meeting; derived, never typed in. */
export type Stage =
  | 'unchecked'
  | 'not-affected'
  | 'deferred'
  | 'refused'
  | 'missing'
  | 'in-coordination'
  | 'coordinated'
  | 'scheduled'
  | 'held'
  | 'held-open'
  | 'closed';

/** German words for the stages, in the order of the way. */
export const stageTitles: Readonly<Record<Stage, string>> = {
  unchecked: 'ungeprüft',
  missing: 'fehlt',
  'in-coordination': 'in Abstimmung',
  coordinated: 'abgestimmt',
  scheduled: 'terminiert',
  held: 'durchgeführt',
  'held-open': 'offene Punkte',
  closed: 'abgeschlossen',
  deferred: 'zurückgestellt',
  refused: 'Gemeinde lehnt ab',
  'not-affected': 'nicht betroffen',
};

/** Every stage in the order of the way. */
export const stages = Object.keys(stageTitles) as readonly Stage[];

/** Stages at which the need is met. */
export const metStages: ReadonlySet<Stage> = new Set(['held', 'held-open', 'closed']);

/**
 * Stage of a municipality. What was held counts before everything that was decided; after that the decision
 * about the need, then the open meeting, then the coordination. The need is met when everybody has had a meeting:
 * no further one is planned, and every Ortsteil marked as needing its own has had it.
 */
export function stageOf(
  municipality: Pick<Municipality, 'id' | 'needDecision' | 'parts' | 'closedOn'>,
  meetings: readonly Meeting[],
  coordination: CoordinationState,
): Stage {
  const own = meetings.filter((meeting) => meeting.municipalityIds.includes(municipality.id));
  if (isNeedMet(municipality, own)) {
    if (own.some((meeting) => isHeld(meeting) && unanswered(meeting.result).length > 0)) return 'held-open';
    return municipality.closedOn === null ? 'held' : 'closed';
  }
  if (municipality.needDecision !== 'needed') return municipality.needDecision;
  const open = own.filter(isOpen);
  if (open.some(({ slot }) => slot !== null)) return 'scheduled';
  // What was agreed about a meeting that was cancelled or fell through has no meeting to hold for.
  if (open.length === 0) return 'missing';
  if (isGranted(coordination)) return 'coordinated';
  return coordination === 'asked' || coordination === 'queried' ? 'in-coordination' : 'missing';
}

/** True when everybody has had a meeting: no further one is planned, and no Ortsteil lacks its own. */
export function isNeedMet(municipality: Pick<Municipality, 'parts'>, ownMeetings: readonly Meeting[]): boolean {
  const isWaiting = ownMeetings.some((one) => isOpen(one) && (one.slot !== null || one.additionalTo !== null));
  const held = ownMeetings.filter(isHeld);
  return !isWaiting && held.length > 0 && uncoveredParts(municipality, held).length === 0;
}

function isHeld(meeting: Meeting): boolean {
  return meetingState(meeting) === 'held';
}

/** Ortsteile marked as needing a meeting of their own that none of these meetings was for. */
function uncoveredParts(
  { parts }: Pick<Municipality, 'parts'>,
  meetings: readonly Pick<Meeting, 'partNames'>[],
): readonly string[] {
  const covered = new Set(meetings.flatMap(({ partNames }) => partNames));
  return parts.filter(({ name, needsOwnMeeting }) => needsOwnMeeting && !covered.has(name)).map(({ name }) => name);
}
