import type { DateText, Slot } from './calendar-dates.ts';
import { type Coordination, type CoordinationState, coordinationState, isGranted } from './coordination.ts';
import { formatTitle } from './formats/index.ts';
import { germanShortSlot } from './german-dates.ts';

/** The version of a meeting that the Landkreis is asked about. */
export interface Proposal {
  /** Id of the format. */
  readonly format: string;
  readonly slot: Slot | null;
}

/** One municipality on the list that goes to the Landkreis. */
export interface ListedMunicipality extends Proposal {
  readonly municipalityId: string;
  readonly name: string;
  readonly amtName: string;
  readonly projectAreaName: string;
  /** End of the order phase (Planungsphase). */
  readonly deadline: DateText | null;
  /** Venue with its address; empty when there is none. */
  readonly place: string;
  /** Why this format was proposed. */
  readonly reason: string;
}

/** Headings of the list: what is proposed, then what the Landkreis fills in. The list comes back under the same ones. */
export const listHeadings = {
  ags: 'AGS',
  name: 'Gemeinde',
  amtName: 'Amt',
  projectAreaName: 'Projektgebiet',
  deadline: 'Ende der Planungsphase',
  format: 'Vorgeschlagenes Format',
  slot: 'Termin',
  place: 'Ort',
  reason: 'Begründung',
  answerBy: 'Antwort erbeten bis',
  outcome: 'Antwort (erteilt / erteilt mit Auflagen / versagt)',
  conditions: 'Auflagen oder Gründe',
  otherDate: 'Anderer Termin',
  by: 'Name oder Stelle',
  reference: 'Aktenzeichen',
  on: 'Datum der Antwort',
} as const;

/** True for a municipality that the list asks about unless others are chosen: a format is proposed, no answer is there. */
export function isDueForList(row: {
  readonly coordination: CoordinationState;
  readonly meetingId: string | null;
}): boolean {
  return row.meetingId !== null && (row.coordination === 'not-begun' || row.coordination === 'asked');
}

/** True when a list about the proposal is a new request: it was not asked for in just this version, or was refused. */
export function isNewRequest(latest: Coordination | undefined, proposal: Proposal): boolean {
  const state = coordinationState(latest, proposal);
  if (isGranted(state)) return false;
  return state !== 'asked' || latest?.slot !== proposal.slot;
}

/** The requests that an answer to the proposal can belong to: same format, and the same date where one was asked for. */
export function requestsFor(proposal: Proposal, requests: readonly Coordination[]): readonly Coordination[] {
  return requests.filter(({ format, slot }) => format === proposal.format && (slot === null || slot === proposal.slot));
}

/** "Präsenz, Do., 18.03.2027, 19:00 Uhr", "Video ohne Termin" */
export function proposalInWords({ format, slot }: Proposal): string {
  return slot === null ? `${formatTitle(format)} ohne Termin` : `${formatTitle(format)}, ${germanShortSlot(slot)}`;
}
