import type { DateText } from '#domain/calendar-dates.ts';
import type { Proposal } from '#domain/coordination-list.ts';
import { germanDate } from '#domain/german-dates.ts';
import { type Municipality, noFollowUp } from '#domain/municipality.ts';
import type { Unit } from '../../storage/unit-of-work.ts';

/** Records that the Landkreis was asked for the proposal, and lets the municipality come up again for the answer. */
export async function saveRequest(
  unit: Unit,
  municipality: Municipality,
  { format, slot }: Proposal,
  { id, on, followUpOn }: { readonly id: string; readonly on: DateText; readonly followUpOn: DateText },
): Promise<void> {
  await unit.insert('coordinations', {
    id,
    municipalityId: municipality.id,
    format,
    slot,
    askedOn: on,
    outcome: null,
    answeredOn: null,
    answeredBy: '',
    reference: '',
    conditions: '',
    withdrawnOn: null,
    withdrawReason: '',
    inquiries: [],
    version: 1,
  });
  await unit.update('municipalities', {
    ...municipality,
    ...{ followUpOn, followUpNote: 'Antwort des Landkreises', followUpFor: 'district', followUpStage: 0 },
  });
}

/** The answer is there: the municipality need not come up again for it. */
export async function endFollowUp(unit: Unit, municipality: Municipality): Promise<void> {
  await unit.update('municipalities', { ...municipality, ...noFollowUp });
}

/** German sentence about an answer that is older than its request. */
export function tooEarly(name: string, askedOn: DateText): string {
  return `Die Antwort zu ${name} kann nicht vor der Anfrage vom ${germanDate(askedOn)} liegen.`;
}
