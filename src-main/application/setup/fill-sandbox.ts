import { addDays, type DateText } from '#domain/calendar-dates.ts';
import { openMeetingOf } from '#domain/meeting.ts';
import type { Call } from '../api.ts';
import { addRooms, coordinate, expectOk, placeAll, sampleSender } from './sample-course.ts';

/** How many municipalities of the register go how far in the sample data. */
const held = 18;
const planned = 24;
const coordinated = 14;
const asked = 16;
const leadDays = 24;

/** Fills an empty sandbox with a plan in full swing, by the same calls that a person makes. Does nothing when it is filled. */
export async function fillSandbox(call: Call, today: DateText): Promise<void> {
  if (expectOk(await call('app.info', {})).initialised) return;
  expectOk(await call('setup.initialise', { register: 'ludwigslust-parchim' }));
  expectOk(await call('settings.save', { sender: sampleSender }));
  const { plan } = expectOk(await call('planning.get', {}));
  // Every third municipality in turn, so that each Amt shows every stage.
  const order = [0, 1, 2].flatMap((rest) => plan.municipalities.filter((_one, index) => index % 3 === rest));
  const ids = order.map(({ id }) => id);
  const take = (from: number, count: number) => ids.slice(from, from + count);

  const area = { name: 'Projektgebiet West', call: '2. Call', deadline: addDays(today, 150) };
  const { id: areaId } = expectOk(await call('projectAreas.save', area));
  expectOk(await call('municipalities.assignProjectArea', { municipalityIds: take(0, 60), projectAreaId: areaId }));
  const teams = [
    expectOk(await call('teams.save', { name: 'Team Nord' })).id,
    expectOk(await call('teams.save', { name: 'Team Süd' })).id,
  ];

  for (const [index, municipalityId] of take(0, held).entries()) {
    const on = addDays(today, -20 - index * 3);
    const earlier = { municipalityIds: [municipalityId], on, format: 'inPerson', attendance: 20 + ((index * 7) % 60) };
    expectOk(await call('meetings.recordEarlier', earlier));
  }
  const withDate = take(held, planned);
  const venues = await addRooms(call, order.slice(held, held + planned));
  const rooms = new Map(withDate.map((id, index) => [id, venues[index] ?? '']));
  await coordinate(call, withDate.slice(0, planned - 5), 'inPerson', today);
  await coordinate(call, withDate.slice(planned - 5, planned - 2), 'video', today);
  await coordinate(call, withDate.slice(planned - 2), 'phone', today);
  await placeAll(call, withDate, teams, rooms, leadDays);
  await coordinate(call, take(held + planned, coordinated), 'inPerson', today);
  const waiting = take(held + planned + coordinated, asked);
  expectOk(await call('meetings.proposeFormat', { municipalityIds: [...waiting], format: 'inPerson' }));
  expectOk(await call('coordination.ask', { municipalityIds: [...waiting], on: addDays(today, -5) }));
  await agreeAndWrite(call, withDate.slice(0, 8), today);
}

/** The first ones have their letter, half of them have agreed. */
async function agreeAndWrite(call: Call, municipalityIds: readonly string[], today: DateText): Promise<void> {
  expectOk(await call('letters.write', { kind: 'municipality-inquiry', municipalityIds: [...municipalityIds] }));
  const { plan } = expectOk(await call('planning.get', {}));
  for (const id of municipalityIds.slice(0, municipalityIds.length / 2)) {
    const meeting = openMeetingOf(id, plan.meetings);
    if (!meeting) continue;
    const step = { meetingId: meeting.id, expectedVersion: meeting.version, step: 'agreed', on: today } as const;
    expectOk(await call('meetings.recordStep', step));
  }
}
