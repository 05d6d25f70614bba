import type { Failure, Result } from '#contract/result.ts';
import { addDays, type DateText, weekdayOf } from '#domain/calendar-dates.ts';
import type { FormatDetails } from '#domain/formats/format.ts';
import { type Meeting, openMeetingOf } from '#domain/meeting.ts';
import { moveMeeting } from '#domain/move-meeting.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { Plan } from '#domain/plan.ts';
import type { Sender } from '#domain/settings.ts';
import type { Call } from '../api.ts';

/** A sender for sample data and the demonstration; the address is invented. */
export const sampleSender: Sender = {
  organisation: 'Breitband Musterland GmbH',
  street: 'Beispielring 40',
  postcode: '19053',
  city: 'Schwerin',
  contactName: 'Antje Brüggemann',
  phone: '0385 1234-567',
  email: 'versammlungen@musterland.example',
  signaturePrefix: 'i. A.',
  signatoryName: 'Antje Brüggemann',
};

/** Details of each format as they are entered for sample data. */
export const sampleDetails: Readonly<Record<string, FormatDetails>> = {
  inPerson: { doorsOpen: '18:30' },
  video: {
    address: 'https://www.musterland.example/video',
    availableUntil: '2027-12-31',
    questions: 'versammlungen@musterland.example',
    withoutInternet: 'Telefonsprechstunde unter 0385 1234-567, werktags 9 bis 16 Uhr',
  },
  phone: { number: '0385 1234-567', hours: 'am genannten Tag 16 bis 20 Uhr', pin: '4711' },
};

/** A step of the sample course that the API refused; the message is the German sentence of the refusal. */
export class CourseError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** The value of a result; throws a `CourseError` for a refusal. */
export function expectOk<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new CourseError(result.error);
  return result.value;
}

/** Gives each municipality a room of its own and answers the room ids in the same order. */
export async function addRooms(call: Call, municipalities: readonly Municipality[]): Promise<readonly string[]> {
  const rooms: string[] = [];
  for (const { id, name, postcodes } of municipalities) {
    const facts = { municipalityId: id, name: `Dorfgemeinschaftshaus ${name}`, street: 'Dorfstraße 12' };
    const room = await call('venues.save', { ...facts, postcode: postcodes[0] ?? '', city: name, seats: 80 });
    rooms.push(expectOk(room).id);
  }
  return rooms;
}

/** Proposes a format, asks the Landkreis and records its consent, for all municipalities at once. */
export async function coordinate(
  call: Call,
  municipalityIds: readonly string[],
  format: string,
  today: DateText,
): Promise<void> {
  const ids = [...municipalityIds];
  const details = sampleDetails[format] ?? {};
  expectOk(await call('meetings.proposeFormat', { municipalityIds: ids, format, details }));
  expectOk(await call('coordination.ask', { municipalityIds: ids, on: addDays(today, -12) }));
  expectOk(
    await call('coordination.answer', {
      municipalityIds: ids,
      outcome: 'granted',
      on: addDays(today, -4),
      by: 'Breitbandkoordination',
      reference: '60-2/BB',
    }),
  );
}

/**
 * The first evening from Monday to Thursday, starting `leadDays` after today, on which the rules say nothing at all
 * about the open meeting of the municipality; null when there is none within a year.
 */
export function freeEvening(plan: Plan, municipalityId: string, teamId: string, leadDays: number): string | null {
  const meeting = openMeetingOf(municipalityId, plan.meetings);
  if (!meeting) return null;
  const lastWorkday = 4;
  for (let day = leadDays; day < leadDays + 365; day += 1) {
    const date = addDays(plan.today, day);
    if (weekdayOf(date) > lastWorkday) continue;
    const slot = `${date}T${plan.settings.defaultStartTime}`;
    const { findings } = moveMeeting({ ...meeting, teamId }, slot, meeting.durationMinutes, plan);
    if (findings.length === 0) return slot;
  }
  return null;
}

/** Puts the open meeting of each municipality on a free evening of the teams in turn; answers those left without. */
export async function placeAll(
  call: Call,
  municipalityIds: readonly string[],
  teamIds: readonly string[],
  rooms: ReadonlyMap<string, string>,
  leadDays: number,
): Promise<readonly string[]> {
  const left: string[] = [];
  let { plan } = expectOk(await call('planning.get', {}));
  for (const [index, municipalityId] of municipalityIds.entries()) {
    const meeting = openMeetingOf(municipalityId, plan.meetings);
    if (!meeting) continue;
    const teamId = teamIds[index % teamIds.length] ?? '';
    const facts = { teamId, venueId: rooms.get(municipalityId) ?? null };
    const slot = freeEvening(withMeeting(plan, { ...meeting, ...facts }), municipalityId, teamId, leadDays);
    if (slot === null) {
      left.push(municipalityId);
      continue;
    }
    const change = { meetingId: meeting.id, expectedVersion: meeting.version, facts: { ...facts, slot } };
    plan = withMeeting(plan, expectOk(await call('meetings.update', change)).meeting);
  }
  return left;
}

/** The plan with the meeting in the place of its former state; spares reading everything again after each step. */
function withMeeting(plan: Plan, meeting: Meeting): Plan {
  return { ...plan, meetings: plan.meetings.map((one) => (one.id === meeting.id ? meeting : one)) };
}
