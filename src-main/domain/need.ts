import { type CoordinationState, isGranted } from './coordination.ts';
import { isOpen, type Meeting, meetingState } from './meeting.ts';
import type { Municipality } from './municipality.ts';

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
  | 'held';

/** German words for the stages, in the order of the way. */
export const stageTitles: Readonly<Record<Stage, string>> = {
  unchecked: 'ungeprüft',
  missing: 'fehlt',
  'in-coordination': 'in Abstimmung',
  coordinated: 'abgestimmt',
  scheduled: 'terminiert',
  held: 'durchgeführt',
  deferred: 'zurückgestellt',
  refused: 'Gemeinde lehnt ab',
  'not-affected': 'nicht betroffen',
};

/** Every stage in the order of the way. */
export const stages = Object.keys(stageTitles) as readonly Stage[];

/**
 * Stage of a municipality. A held meeting counts before everything that was decided; after that the decision
 * about the need, then the open meeting, then the coordination.
 */
export function stageOf(
  municipality: Pick<Municipality, 'id' | 'needDecision'>,
  meetings: readonly Meeting[],
  coordination: CoordinationState,
): Stage {
  const own = meetings.filter((meeting) => meeting.municipalityIds.includes(municipality.id));
  const planned = own.filter(isOpen).some((meeting) => meeting.slot !== null);
  if (!planned && own.some((meeting) => meetingState(meeting) === 'held')) return 'held';
  if (municipality.needDecision !== 'needed') return municipality.needDecision;
  if (planned) return 'scheduled';
  if (isGranted(coordination)) return 'coordinated';
  return coordination === 'asked' ? 'in-coordination' : 'missing';
}
