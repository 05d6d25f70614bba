import type { Meeting } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import { sampleDetails, sampleSender } from '../src-main/application/setup/sample-course.ts';
import type { TestDesk } from './fixtures.ts';

/** Real municipalities of the register with umlauts, long names and a name that looks like another. */
export const places = {
  goehlen: { id: '13076046', name: 'Göhlen' },
  luebtheen: { id: '13076088', name: 'Lübtheen' },
  grossLaasch: { id: '13076058', name: 'Groß Laasch' },
  karstaedt: { id: '13076069', name: 'Karstädt' },
  patow: { id: '13076110', name: 'Pätow-Steegen' },
  woebbelin: { id: '13076156', name: 'Wöbbelin' },
} as const;

type Call = TestDesk['call'];

/** The whole plan as it stands now. */
export async function planOf({ call }: { readonly call: Call }): Promise<Plan> {
  return (await call('planning.get', {})).plan;
}

/** A complete sender, so that letters need no reason. */
export async function enterSender({ call }: { readonly call: Call }): Promise<void> {
  await call('settings.save', { sender: sampleSender });
}

/** Proposes a format with its facts and records the consent of the Landkreis. */
export async function agreeWithDistrict(
  { call }: { readonly call: Call },
  municipalityIds: readonly string[],
  format = 'inPerson',
): Promise<void> {
  const ids = [...municipalityIds];
  const { today } = await call('app.info', {});
  await call('municipalities.decideNeed', { municipalityIds: ids, decision: 'needed' });
  await call('meetings.proposeFormat', { municipalityIds: ids, format, details: sampleDetails[format] ?? {} });
  await call('coordination.ask', { municipalityIds: ids, on: today });
  await call('coordination.answer', { municipalityIds: ids, outcome: 'granted', on: today, by: 'Fachdienst 15' });
}

/** Puts a municipality on a date and gives its meeting a room. */
export async function scheduleWithRoom(
  { call }: { readonly call: Call },
  place: { readonly id: string; readonly name: string },
  slot: string,
): Promise<Meeting> {
  const room = {
    name: `Dorfgemeinschaftshaus ${place.name}`,
    street: 'Dorfstraße 12',
    postcode: '19288',
    city: place.name,
  };
  const { id: venueId } = await call('venues.save', {
    municipalityId: place.id,
    ...room,
    seats: 80,
    keyHolder: 'Frau Schlüssel',
  });
  const { meeting } = await call('meetings.schedule', { municipalityId: place.id, slot });
  const facts = { venueId, note: 'Interne Notiz: nur für uns' };
  return (await call('meetings.update', { meetingId: meeting.id, expectedVersion: meeting.version, facts })).meeting;
}

/** The open meeting as it stands now. */
export async function meetingNow({ call }: { readonly call: Call }, meetingId: string): Promise<Meeting> {
  return (await call('meetings.get', { meetingId })).meeting;
}
