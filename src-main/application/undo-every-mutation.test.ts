import { describe, expect, it } from 'vitest';
import { contract, type InputOf, type ProcedureName } from '#contract/index.ts';
import { csvFile, openFile } from './imports/test-files.ts';
import { expectOk, sampleSender } from './setup/sample-course.ts';
import { balow, goehlen, openTestDesk, picher, redefin, scheduled, type TestDesk } from './test-desk.ts';

/** A desk with something of everything: a planned meeting with its letter, a draft, a team, an area. */
async function busyDesk() {
  const desk = await openTestDesk();
  const { perform } = desk;
  expectOk(await perform('settings.save', { sender: sampleSender }));
  const area = expectOk(await perform('projectAreas.save', { name: 'West', deadline: '2027-06-30' })).id;
  const team = expectOk(await perform('teams.save', { name: 'Team Nord' })).id;
  const venue = expectOk(await perform('venues.save', { municipalityId: picher, name: 'Gemeindehaus' })).id;
  const mayor = { municipalityId: goehlen, role: 'mayor', name: 'Birte Lüders', formOfAddress: 'Frau' } as const;
  const contact = expectOk(await perform('contacts.save', mayor)).id;
  const view = expectOk(
    await perform('views.save', { name: 'Lübz, noch offen', address: 'amt=amt-eldenburg-luebz' }),
  ).id;
  await scheduled(desk, goehlen);
  const file = await openFile(desk, csvFile(['AGS;Gemeinde;Bürgermeister;Anrede', `${redefin};Redefin;Jörg Voß;Herr`]));
  expectOk(await perform('meetings.proposeFormat', { municipalityIds: [picher], format: 'inPerson' }));
  expectOk(await perform('letters.write', { kind: 'municipality-inquiry', municipalityIds: [goehlen] }));
  return { ...desk, area, team, venue, contact, view, file, planned: await desk.meetingOf(goehlen) };
}

type BusyDesk = Awaited<ReturnType<typeof busyDesk>>;

/** One call for each mutation that has an entry in the history. */
type Calls = { readonly [Name in ProcedureName]?: (desk: BusyDesk) => InputOf<Name> };

const ofPlanned = ({ planned }: BusyDesk) => ({ meetingId: planned.id, expectedVersion: planned.version });
const both = [goehlen, picher];
const calls: Calls = {
  'municipalities.create': () => ({
    ags: '13099001',
    name: 'Neudorf',
    kind: 'Gemeinde',
    amtId: 'amt-crivitz',
    postcodes: ['19089'],
    population: 300,
    projectAreaId: null,
    eligibleAddresses: null,
    mayorTitle: 'Die Bürgermeisterin',
    mayorName: 'Müller',
    leadTimeDays: 10,
    note: 'neu',
  }),
  'municipalities.update': () => ({ municipalityId: balow, expectedVersion: 1, facts: { mayorName: 'Lüders' } }),
  'municipalities.decideNeed': () => ({ municipalityIds: both, decision: 'deferred', reason: 'Wahl' }),
  'municipalities.setFollowUp': () => ({ municipalityIds: both, on: '2026-12-01', note: 'Anrufen' }),
  'municipalities.assignProjectArea': ({ area }) => ({ municipalityIds: both, projectAreaId: area }),
  'coordination.ask': () => ({ municipalityIds: both, on: '2026-11-23', includeSlot: true }),
  'coordination.answer': () => ({ municipalityIds: [goehlen], outcome: 'denied', on: '2026-11-23', by: 'Herr Winter' }),
  'coordination.withdraw': () => ({ municipalityIds: [goehlen], on: '2026-11-23', reason: 'Neue Lage' }),
  'meetings.proposeFormat': () => ({ municipalityIds: [...both, redefin], format: 'phone', reason: 'Kein Raum' }),
  'meetings.schedule': () => ({ municipalityId: redefin, slot: '2027-03-17T19:00' }),
  'meetings.move': (desk) => ({ ...ofPlanned(desk), slot: '2027-03-18T19:00' }),
  'meetings.resize': (desk) => ({ ...ofPlanned(desk), durationMinutes: 120 }),
  'meetings.unschedule': ofPlanned,
  'meetings.update': (desk) => ({ ...ofPlanned(desk), facts: { teamId: desk.team, note: 'Beamer' } }),
  'meetings.recordStep': (desk) => ({ ...ofPlanned(desk), step: 'agreed', on: '2026-11-23' }),
  'meetings.recordResult': (desk) => ({ ...ofPlanned(desk), on: '2026-11-20', attendance: 40 }),
  'meetings.recordEarlier': () => ({ municipalityIds: [redefin, balow], on: '2026-10-01', format: 'video' }),
  'meetings.cancel': (desk) => ({ ...ofPlanned(desk), on: '2026-11-23', reason: 'Sturm' }),
  'settings.save': () => ({ defaultStartTime: '18:00', sender: { phone: '0385 1' } }),
  'amts.save': () => ({
    id: 'amt-crivitz',
    name: 'Amt Crivitz',
    kind: 'Amt',
    street: 'Neue Straße 1',
    postcode: '19089',
    city: 'Crivitz',
  }),
  'projectAreas.save': ({ area }) => ({ id: area, name: 'West', deadline: '2027-07-31' }),
  'teams.save': () => ({ name: 'Team Süd' }),
  'teams.remove': ({ team }) => ({ id: team }),
  'venues.save': () => ({ municipalityId: goehlen, name: 'Turnhalle' }),
  'venues.remove': ({ venue }) => ({ id: venue }),
  'contacts.save': () => ({ municipalityId: picher, role: 'mayor', name: 'Jörg Voß', formOfAddress: 'Herr' }),
  'contacts.remove': ({ contact }) => ({ id: contact }),
  'contacts.askAmts': ({ contact }) => ({ contactIds: [contact] }),
  'contacts.markChecked': ({ contact }) => ({ contactIds: [contact], on: '2026-11-23' }),
  'views.save': () => ({ name: 'Noch offen', address: 'stand=missing' }),
  'views.remove': ({ view }) => ({ id: view }),
  'meetings.assignTeam': ({ team }) => ({ municipalityIds: both, teamId: team }),
  'imports.commit': ({ file: { importId, mapping } }) => ({
    importId,
    mapping,
    accept: 'all',
    saveMappingAs: 'Landkreis',
  }),
  'letters.write': () => ({ kind: 'municipality-inquiry', municipalityIds: [goehlen, picher] }),
};

/** Mutations that leave no entry in the history: they concern the program, its files, or the history itself. */
const withoutHistory: readonly ProcedureName[] = [
  'setup.openWorkspace',
  'setup.resetSandbox',
  'backup.create',
  'files.reveal',
  'jobs.cancel',
  'exports.write',
  'exports.register',
  'exports.situationReport',
  'imports.open',
  'imports.report',
  'history.undo',
  'history.redo',
];

const names = Object.keys(contract).filter((name): name is ProcedureName => Object.hasOwn(contract, name));
const everyMutation = names.filter((name) => contract[name].kind === 'mutation');
const undoable = everyMutation.filter((name) => !withoutHistory.includes(name) && name !== 'setup.initialise');

async function run<Name extends ProcedureName>(name: Name, desk: BusyDesk) {
  const input = calls[name];
  if (!input) throw new Error(`no call for ${name}`);
  return desk.perform(name, input(desk));
}

describe('undo', { timeout: 240_000 }, () => {
  it('is tried for every mutation there is', () => {
    expect(Object.keys(calls).sort()).toEqual([...undoable].sort());
  });

  it('takes back every mutation with everything it did, and redo does it again', async () => {
    const desk = await busyDesk();
    const before = desk.tables();
    const filesBefore = withoutWithdrawn(desk);
    for (const name of undoable) {
      expectOk(await run(name, { ...desk, planned: await desk.meetingOf(goehlen) }));
      const after = desk.tables();
      const filesAfter = withoutWithdrawn(desk);
      expect(after, name).not.toEqual(before);
      const { undo } = expectOk(await desk.perform('history.state', {}));
      expect(expectOk(await desk.perform('history.undo', {})).title, name).toBe(undo);
      expect(desk.tables(), name).toEqual(before);
      expect(withoutWithdrawn(desk), name).toEqual(filesBefore);
      expect(expectOk(await desk.perform('history.redo', {})).title, name).toBe(undo);
      expect(desk.tables(), name).toEqual(after);
      expect(withoutWithdrawn(desk), name).toEqual(filesAfter);
      expectOk(await desk.perform('history.undo', {}));
    }
  });

  it('takes back the first start too', async () => {
    const desk = await openTestDesk({ register: 'none' });
    const before = desk.tables();
    expectOk(await desk.perform('setup.initialise', { register: 'ludwigslust-parchim' }));
    const after = desk.tables();
    expectOk(await desk.perform('history.undo', {}));
    expect(desk.tables()).toEqual(before);
    expect(expectOk(await desk.perform('app.info', {})).initialised).toBe(false);
    expectOk(await desk.perform('history.redo', {}));
    expect(desk.tables()).toEqual(after);
  });

  it('leads back through the whole history to an empty desk', async () => {
    const desk = await busyDesk();
    const after = desk.tables();
    let steps = 0;
    while ((await desk.perform('history.undo', {})).ok) steps += 1;
    expect(Object.values(desk.tables()).flat()).toEqual([]);
    for (let step = 0; step < steps; step += 1) expectOk(await desk.perform('history.redo', {}));
    expect(desk.tables()).toEqual(after);
    expect((await desk.perform('history.redo', {})).ok).toBe(false);
  });
});

function withoutWithdrawn(desk: Pick<TestDesk, 'letterFiles'>): readonly string[] {
  return desk.letterFiles().filter((path) => !path.startsWith('Zurückgenommen/'));
}
