import type { DateText, Slot } from './calendar-dates.ts';
import type { Meeting } from './meeting.ts';

/** How the Landkreis answered. Silence is never consent, so there is no answer by lapse of time. */
export type CoordinationOutcome = 'granted' | 'granted-with-conditions' | 'denied';

/** A query of the Landkreis about a request, with our answer. */
export interface Inquiry {
  readonly askedOn: DateText;
  readonly text: string;
  readonly answeredOn: DateText | null;
  readonly answer: string;
}

/** One request to the Landkreis for one municipality and one version of format and date. */
export interface Coordination {
  readonly id: string;
  readonly municipalityId: string;
  /** The format that was asked for. */
  readonly format: string;
  /** The date that was asked for; null when only the format was. */
  readonly slot: Slot | null;
  readonly askedOn: DateText;
  readonly outcome: CoordinationOutcome | null;
  readonly answeredOn: DateText | null;
  /** Person or office that answered. */
  readonly answeredBy: string;
  /** File reference of the Landkreis. */
  readonly reference: string;
  /** Conditions of a consent, the grounds of a denial, or what was wished instead while there is no outcome. */
  readonly conditions: string;
  readonly withdrawnOn: DateText | null;
  readonly withdrawReason: string;
  /** Queries of the Landkreis, the oldest first. */
  readonly inquiries: readonly Inquiry[];
  readonly version: number;
}

/** What the Landkreis answered, who and when. Without an outcome: a wish only, which decides nothing. */
export interface CoordinationAnswer {
  readonly outcome: CoordinationOutcome | null;
  /** Day of the answer; null where a wish bears none. */
  readonly on: DateText | null;
  readonly by: string;
  readonly reference: string;
  readonly conditions: string;
}

/** Chain of a coordination, derived from what was recorded and from the format and date as they are now. */
export type CoordinationState = 'not-begun' | 'asked' | 'queried' | CoordinationOutcome | 'withdrawn' | 'superseded';

/** German words for the states of a coordination. */
export const coordinationTitles: Readonly<Record<CoordinationState, string>> = {
  'not-begun': 'nicht begonnen',
  asked: 'angefragt',
  queried: 'Rückfrage offen',
  granted: 'erteilt',
  'granted-with-conditions': 'erteilt mit Auflagen',
  denied: 'versagt',
  withdrawn: 'widerrufen',
  superseded: 'überholt',
};

/** The latest request for the municipality; ids are made in ascending order, so the later id wins on the same day. */
export function latestCoordination(
  municipalityId: string,
  coordinations: readonly Coordination[],
): Coordination | undefined {
  return coordinations
    .filter((coordination) => coordination.municipalityId === municipalityId)
    .reduce<Coordination | undefined>(
      (latest, next) => (latest && `${latest.askedOn}|${latest.id}` > `${next.askedOn}|${next.id}` ? latest : next),
      undefined,
    );
}

/**
 * State of a request against the meeting it belongs to. It is superseded as soon as the format differs from the one
 * asked for, or the date where a date was asked for. A denial or withdrawal of another version does not bind the new one.
 */
export function coordinationState(
  coordination: Coordination | undefined,
  meeting: Pick<Meeting, 'format' | 'slot'> | undefined,
): CoordinationState {
  if (!coordination) return 'not-begun';
  const otherFormat = meeting !== undefined && meeting.format !== coordination.format;
  const otherDate = meeting !== undefined && coordination.slot !== null && meeting.slot !== coordination.slot;
  if (otherFormat || otherDate) return 'superseded';
  if (coordination.withdrawnOn) return 'withdrawn';
  if (coordination.outcome) return coordination.outcome;
  return coordination.inquiries.some(({ answeredOn }) => answeredOn === null) ? 'queried' : 'asked';
}

/** True when the Landkreis has agreed, with or without conditions. */
export function isGranted(state: CoordinationState): boolean {
  return state === 'granted' || state === 'granted-with-conditions';
}

/** True while an answer to the request can be recorded, also in place of an earlier one. */
export function canBeAnswered(state: CoordinationState): boolean {
  return state === 'asked' || state === 'denied' || isGranted(state);
}

/** The request with its answer; a consent without conditions keeps none. */
export function withAnswer(
  request: Coordination,
  { outcome, on, by, reference, conditions }: CoordinationAnswer,
): Coordination {
  return {
    ...request,
    outcome,
    answeredOn: on,
    answeredBy: by,
    reference,
    conditions: outcome === 'granted' ? '' : conditions,
  };
}
