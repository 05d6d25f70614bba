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
  const requests = { municipalityIds: [goehlen], on: '2026-11-20' };
  expectOk(await perform('coordination.ask', requests));
  const coordination = (await desk.detail(goehlen)).coordinations[0]?.id ?? '';
  const scan = { coordinationId: coordination, fileName: 'Antwort.pdf', content: 'JVBERg==' };
  const attachment = expectOk(await perform('coordination.attach', scan)).attachmentId;
  const restriction = expectOk(await perform('restrictions.save', lockdown)).restrictionId;
  expectOk(
    await perform('municipalities.setFollowUp', { municipalityIds: [picher], on: '2026-12-01', note: 'Anrufen' }),
  );
  expectOk(await perform('meetings.recordEarlier', { municipalityIds: [balow], on: '2026-06-17', format: 'inPerson' }));
  const letter = (await desk.detail(goehlen)).letters[0]?.id ?? '';
  const past = (await desk.detail(balow)).meetings[0]?.meeting;
  if (!past) throw new Error('no meeting of the past');
  expectOk(await perform('meetings.proposeFormat', { municipalityIds: [krenzlin], format: 'inPerson' }));
  const { id: meetingId, version } = await desk.meetingOf(krenzlin);
  expectOk(await perform('meetings.join', { meetingId, expectedVersion: version, municipalityIds: [bresegard] }));
  expectOk(await perform('meetings.schedule', { municipalityId: krenzlin, slot: '2026-11-23T19:00' }));
  const asked = { municipalityIds: [krenzlin], on: '2026-11-20' };
  expectOk(await perform('coordination.ask', asked));
  expectOk(await perform('coordination.inquire', { ...asked, text: 'Warum gemeinsam?' }));
  const joint = await jointOf(desk);
  const list = ['AGS', 'Gemeinde', 'Vorgeschlagenes Format', 'Termin', 'Antwort', 'Auflagen oder Gründe'];
  const answer = [goehlen, 'Göhlen', 'Präsenz', '16.03.2027, 19:00 Uhr', 'versagt', 'Saal zu klein'];
  const answers = expectOk(
    await perform(
      'coordination.openAnswers',
      csvFile([
        [...list, 'Anderer Termin', 'Name oder Stelle', 'Aktenzeichen', 'Datum der Antwort'].join(';'),
        [...answer, '25.03.2027', 'Frau Sommer', '60/2', '23.11.2026'].join(';'),
      ]),
    ),
  );
  const around = { joint, coordination, attachment, restriction, letter, past };
  return {
    ...desk,
    ...around,
    area,
    team,
    venue,
    contact,
    view,
    file,
    answers,
    planned: await desk.meetingOf(goehlen),
  };
}

/** Two municipalities with a joint meeting, about which the Landkreis has a query. */
const krenzlin = '13076001';
const bresegard = '13076018';

/** A restriction under which the planned meeting stands. */
const lockdown = {
  title: 'Verordnung',
  from: '2027-03-01',
  until: null,
  area: 'land',
  inPersonForbidden: false,
  limitInside: null,
  limitOutside: null,
  conditions: 'Abstand 1,5 m',
  legalSource: '',
} as const;

async function jointOf(desk: Pick<TestDesk, 'meetingOf'>) {
  const { id: meetingId, version: expectedVersion } = await desk.meetingOf(krenzlin);
  return { meetingId, expectedVersion };
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
  'coordination.inquire': () => ({ municipalityIds: [goehlen], on: '2026-11-23', text: 'Wie viele Plätze?' }),
  'coordination.answerInquiry': () => ({ municipalityIds: [krenzlin], on: '2026-11-23', answer: 'Ein Saal.' }),
  'coordination.attach': ({ coordination }) => ({
    coordinationId: coordination,
    fileName: 'Mail.eml',
    content: 'TWFpbA==',
  }),
  'coordination.detach': ({ attachment }) => ({ attachmentId: attachment }),
  'restrictions.save': () => ({ ...lockdown, title: 'Zweite Verordnung' }),
  'restrictions.remove': ({ restriction }) => ({ restrictionId: restriction }),
  'restrictions.settle': ({ restriction, planned }) => ({
    restrictionId: restriction,
    decisions: [{ meetingId: planned.id, step: 'cancel' }],
  }),
  'followUps.done': () => ({ municipalityIds: [picher] }),
  'followUps.postpone': () => ({ municipalityIds: [picher], on: '2026-12-24' }),
  'followUps.escalate': () => ({ municipalityIds: [goehlen] }),
  'followUps.handOver': () => ({ municipalityIds: both, by: 'Frau Kruse' }),
  'municipalities.close': () => ({ municipalityIds: [balow], on: '2026-11-23' }),
  'municipalities.petition': () => ({ municipalityIds: both, on: '2026-11-20' }),
  'municipalities.succeed': () => ({ municipalityId: goehlen, successorId: picher, on: '2027-01-01' }),
  'letters.record': ({ letter }) => ({ letterIds: [letter], step: 'returned', on: '2026-11-23' }),
  'coordination.withdraw': () => ({ municipalityIds: [goehlen], on: '2026-11-23', reason: 'Neue Lage' }),
  'coordination.writeList': () => ({ format: 'xlsx', municipalityIds: both, ask: true }),
  'coordination.takeAnswers': ({ answers: { importId } }) => ({ importId, accept: 'all' }),
  'meetings.proposeFormat': () => ({ municipalityIds: [...both, redefin], format: 'phone', reason: 'Kein Raum' }),
  'meetings.schedule': () => ({ municipalityId: redefin, slot: '2027-03-17T19:00' }),
  'meetings.move': (desk) => ({ ...ofPlanned(desk), slot: '2027-03-18T19:00' }),
  'meetings.resize': (desk) => ({ ...ofPlanned(desk), durationMinutes: 120 }),
  'meetings.unschedule': ofPlanned,
  'meetings.update': (desk) => ({ ...ofPlanned(desk), facts: { teamId: desk.team, note: 'Beamer' } }),
  'meetings.recordStep': (desk) => ({ ...ofPlanned(desk), step: 'agreed', on: '2026-11-23' }),
  'meetings.recordResult': (desk) => ({ ...ofPlanned(desk), on: '2026-11-20', attendance: 40 }),
  'meetings.recordEarlier': () => ({ municipalityIds: [redefin, balow], on: '2026-10-01', format: 'video' }),
  'meetings.fallThrough': ({ joint }) => ({ ...joint, on: '2026-11-23', reason: 'Referent krank' }),
  'meetings.loseVenue': (desk) => ({ ...ofPlanned(desk), reason: 'Wasserschaden' }),
  'meetings.recordAfterwards': ({ past }) => ({
    ...{ meetingId: past.id, expectedVersion: past.version, note: 'Ruhig' },
    questions: [{ id: '', text: 'Wann?', owner: 'WEMACOM', dueOn: null, answeredOn: null, answer: '' }],
  }),
  'meetings.join': (desk) => ({ ...ofPlanned(desk), municipalityIds: [picher, redefin] }),
  'meetings.leave': ({ joint }) => ({ ...joint, municipalityId: bresegard }),
  'meetings.lead': ({ joint }) => ({ ...joint, municipalityId: bresegard }),
  'meetings.add': () => ({ municipalityId: goehlen, partNames: [] }),
  'meetings.answerForAmt': () => ({
    ...{ on: '2026-11-23', by: 'Frau Röper' },
    answers: [
      { municipalityId: goehlen, agrees: true },
      { municipalityId: picher, agrees: false, note: 'April' },
    ],
  }),
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
  'timetables.save': () => ({ for: 'municipality' as const, subjectId: goehlen, days: { agreed: 35 } }),
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
  'coordination.openAnswers',
  'exports.write',
  'exports.register',
  'exports.situationReport',
  'coordination.handOutAttachment',
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
      expectOk(await run(name, { ...desk, joint: await jointOf(desk), planned: await desk.meetingOf(goehlen) }));
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
