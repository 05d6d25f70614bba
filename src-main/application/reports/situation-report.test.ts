import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { missingAfter } from '#domain/progress.ts';
import type { SorePoint } from '#domain/situation-report.ts';
import { fillSandbox } from '../setup/fill-sandbox.ts';
import { expectOk } from '../setup/sample-course.ts';
import { openTestDesk, type TestDesk } from '../test-desk.ts';

const slow = 300_000;

/** The sample data months later, when nothing was done in between. */
async function neglectedDesk(): Promise<TestDesk> {
  const desk = await openTestDesk({ register: 'none' });
  await fillSandbox(desk.perform, '2026-11-23');
  const { plan } = expectOk(await desk.perform('planning.get', {}));
  const [meeting] = plan.meetings.filter(({ slot, heldOn, agreedOn }) => slot && !heldOn && agreedOn);
  if (!meeting) throw new Error('no meeting');
  const move = { meetingId: meeting.id, expectedVersion: meeting.version, slot: '2027-05-01T19:00' };
  expectOk(await desk.perform('meetings.move', { ...move, overrideReason: 'Wunsch der Gemeinde' }));
  desk.goTo('2027-04-10');
  return desk;
}

const ofKind = (points: readonly SorePoint[], kind: SorePoint['kind']) => points.filter((one) => one.kind === kind);

it(
  'The Lagebericht says the same numbers as the overview and the table, and names what hurts',
  async () => {
    const { perform } = await neglectedDesk();
    const report = expectOk(await perform('reports.situation', {}));
    const overview = expectOk(await perform('overview.get', {}));
    const rows = expectOk(await perform('municipalities.list', {}));
    const { total, counts, amts, areas } = overview;
    expect(report).toMatchObject({ total, counts, amts, areas, today: '2027-04-10' });
    for (const groups of [amts, areas]) expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(total);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(total);
    expect(areas.map(({ name, daysLeft }) => [name, daysLeft])).toEqual([
      ['Projektgebiet West', 12],
      ['ohne Projektgebiet', null],
    ]);

    expect(report.months).toEqual(
      overview.progress.months.map(({ month, held, planned }) => ({
        month,
        held: held.length,
        planned: planned.length,
        missing: missingAfter(overview.progress, month).length,
        isForecast: month > '2027-04',
      })),
    );
    const present = report.months.find(({ month }) => month === '2027-04');
    expect([present?.missing, report.awaiting]).toEqual([total - counts.held, total - counts.held]);
    expect(report.formats.map(({ format, planned, held }) => [format, planned, held])).toEqual([
      ['inPerson', 19, 18],
      ['video', 3, 0],
      ['phone', 2, 0],
    ]);

    const { sorePoints } = report;
    const overdue = overview.due.filter(({ urgency }) => urgency === 'overdue');
    expect(ofKind(sorePoints, 'overdue')).toHaveLength(overdue.length);
    expect(overdue.length).toBeGreaterThan(20);
    expect(ofKind(sorePoints, 'letter-out-of-date')).toHaveLength(overview.lettersOutOfDate);
    const broken = rows.filter(({ violations }) => violations > 0);
    expect(ofKind(sorePoints, 'violation').map(({ municipalityName }) => municipalityName)).toEqual(
      broken.map(({ name }) => name),
    );
    expect(ofKind(sorePoints, 'violation')[0]?.text).toContain('Gesetzlicher Feiertag, Frist der Planungsphase');
    const silent = rows.filter(({ stage }) => stage === 'in-coordination');
    expect(ofKind(sorePoints, 'district-silent')).toHaveLength(silent.length);
    const near = rows.filter(({ deadline, slot, heldOn }) => deadline && !slot && !heldOn);
    expect(ofKind(sorePoints, 'deadline-near')).toHaveLength(near.length);
    expect(near.length).toBeGreaterThan(0);
    expect(ofKind(sorePoints, 'deadline-near')[0]?.text).toBe(
      'Projektgebiet West: Frist 22.04.2027, noch 12 Tage; kein Termin',
    );
  },
  slow,
);

const marker = 'Geheimwort';

/** Writes the marker into every field that stays in the house, of a municipality for which everything hurts. */
async function markedDesk(): Promise<TestDesk> {
  const desk = await openTestDesk();
  const { perform } = desk;
  const municipalityId = '13076046';
  const municipalityIds = [municipalityId];
  const area = expectOk(await perform('projectAreas.save', { name: 'West', deadline: '2026-11-30' })).id;
  expectOk(await perform('municipalities.assignProjectArea', { municipalityIds, projectAreaId: area }));
  const own = { owner: municipalityId, name: marker, phone: marker, email: marker, source: marker, note: marker };
  const { owner: _owner, ...person } = own;
  expectOk(await perform('contacts.save', { municipalityId, role: 'mayor', isPrivate: true, ...person }));
  const room = { municipalityId, name: 'Dorfhaus', keyHolder: marker, rent: marker, note: marker };
  const venueId = expectOk(await perform('venues.save', room)).id;
  const teamId = expectOk(await perform('teams.save', { name: marker })).id;
  const details = { technology: marker, hints: marker };
  expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson', reason: marker, details }));
  expectOk(await perform('coordination.ask', { municipalityIds, on: '2026-11-01' }));
  const answer = { municipalityIds, on: '2026-11-02', by: marker, reference: marker, conditions: marker };
  expectOk(await perform('coordination.answer', { ...answer, outcome: 'granted-with-conditions' }));
  const meeting = await desk.meetingOf(municipalityId);
  const facts = { slot: '2026-12-25T19:00', venueId, teamId, note: marker };
  const change = { meetingId: meeting.id, expectedVersion: meeting.version, facts, overrideReason: marker };
  expectOk(await perform('meetings.update', change));
  const write = { kind: 'municipality-inquiry', municipalityIds, overrideReason: marker };
  expectOk(await perform('letters.write', write));
  expectOk(await perform('settings.save', { sender: { contactName: marker, phone: marker, email: marker } }));
  expectOk(await perform('municipalities.setFollowUp', { municipalityIds, on: '2026-11-20', note: marker }));
  const { version } = (await desk.detail(municipalityId)).municipality;
  const announcement = { form: marker, bulletin: marker, editorialDeadline: marker, boards: marker };
  const inside = { note: marker, mayorName: marker, mayorTitle: marker, announcement };
  expectOk(await perform('municipalities.update', { municipalityId, expectedVersion: version, facts: inside }));
  const refused = { municipalityIds: ['13076111'], decision: 'refused' as const, reason: marker };
  expectOk(await perform('municipalities.decideNeed', refused));
  const asked = { municipalityIds: ['13076119'], on: '2026-11-01' };
  expectOk(await perform('meetings.proposeFormat', { municipalityIds: asked.municipalityIds, format: 'phone' }));
  expectOk(await perform('coordination.ask', asked));
  return desk;
}

/** Everything that is in a file, the parts of an archive unpacked. */
function textOf(path: string): string {
  const content = readFileSync(path);
  if (content.subarray(0, 2).toString('latin1') !== 'PK') return content.toString('utf8');
  return Object.values(unzipSync(content))
    .map((part) => strFromU8(part))
    .join('\n');
}

it(
  'The Lagebericht carries no internal note and no private contact in any format',
  async () => {
    const { perform } = await markedDesk();
    const report = expectOk(await perform('reports.situation', {}));
    const named = ofKind(report.sorePoints, 'overdue').map(({ municipalityName }) => municipalityName);
    expect(named).toEqual(['Redefin', 'Göhlen']);
    expect(new Set(report.sorePoints.map(({ kind }) => kind))).toEqual(
      new Set(['overdue', 'district-silent', 'violation', 'letter-out-of-date']),
    );
    expect(JSON.stringify(report)).not.toContain(marker);
    for (const format of ['docx', 'xlsx', 'json'] as const) {
      const { fileName, delivery } = expectOk(await perform('exports.situationReport', { format }));
      expect(fileName).toBe(`Lagebericht_2026-11-23.${format}`);
      if (delivery.kind !== 'saved') throw new Error('not saved');
      const text = textOf(delivery.path);
      expect(text).toContain('Göhlen');
      expect(text).not.toContain(marker);
      expect(expectOk(await perform('files.reveal', { fileId: delivery.fileId })).path).toBe(delivery.path);
    }
  },
  slow,
);

it(
  'The Lagebericht of an empty register has no figures and says so',
  async () => {
    const { perform } = await openTestDesk({ register: 'empty' });
    const report = expectOk(await perform('reports.situation', {}));
    expect(report).toMatchObject({ total: 0, awaiting: 0, amts: [], areas: [], sorePoints: [], places: [] });
    for (const format of ['docx', 'xlsx', 'json'] as const) {
      const { municipalities, delivery } = expectOk(await perform('exports.situationReport', { format }));
      expect(municipalities).toBe(0);
      if (delivery.kind !== 'saved') throw new Error('not saved');
      const text = textOf(delivery.path);
      expect(text).not.toMatch(/NaN|Infinity|undefined/);
      if (format !== 'json') expect(text).toContain('Das Register enthält noch keine Gemeinden.');
    }
  },
  slow,
);
