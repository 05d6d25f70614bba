import type { CoordinationState } from '#domain/coordination.ts';
import type { FollowUpUrgency } from '#domain/follow-up.ts';
import type { MeetingState } from '#domain/meeting.ts';
import type { NeedDecision } from '#domain/municipality.ts';
import type { Stage } from '#domain/need.ts';
import type { StatusTone } from '../ui/status-badge.tsx';

/** How each stage is coloured. */
export const stageTones: Readonly<Record<Stage, StatusTone>> = {
  unchecked: 'neutral',
  missing: 'attention',
  'in-coordination': 'waiting',
  coordinated: 'active',
  scheduled: 'active',
  held: 'done',
  'held-open': 'waiting',
  closed: 'done',
  deferred: 'neutral',
  refused: 'neutral',
  'not-affected': 'neutral',
};

/** How each state of the coordination is coloured. */
export const coordinationTones: Readonly<Record<CoordinationState, StatusTone>> = {
  'not-begun': 'neutral',
  asked: 'waiting',
  queried: 'attention',
  granted: 'done',
  'granted-with-conditions': 'done',
  denied: 'wrong',
  withdrawn: 'wrong',
  superseded: 'attention',
};

/** German words for the states of a meeting. */
export const meetingStateTitles: Readonly<Record<MeetingState, string>> = {
  draft: 'Entwurf ohne Termin',
  scheduled: 'terminiert',
  agreed: 'zugesagt',
  invited: 'eingeladen',
  announced: 'bekannt gemacht',
  held: 'durchgeführt',
  cancelled: 'abgesagt',
  'fell-through': 'ausgefallen',
};

/** How each state of a meeting is coloured. */
export const meetingStateTones: Readonly<Record<MeetingState, StatusTone>> = {
  draft: 'neutral',
  scheduled: 'active',
  agreed: 'active',
  invited: 'active',
  announced: 'active',
  held: 'done',
  cancelled: 'wrong',
  'fell-through': 'wrong',
};

/** German words for the decisions about the need, as a person takes them. */
export const needDecisionTitles: Readonly<Record<NeedDecision, string>> = {
  needed: 'Versammlung nötig',
  'not-affected': 'nicht betroffen',
  deferred: 'zurückgestellt',
  refused: 'Gemeinde lehnt ab',
  unchecked: 'ungeprüft',
};

/** German words for how urgent something is. */
export const urgencyTitles: Readonly<Record<FollowUpUrgency, string>> = {
  overdue: 'überfällig',
  today: 'heute',
  'this-week': 'diese Woche',
  later: 'später',
};

/** How urgency is coloured. */
export const urgencyTones: Readonly<Record<FollowUpUrgency, StatusTone>> = {
  overdue: 'wrong',
  today: 'attention',
  'this-week': 'active',
  later: 'neutral',
};
