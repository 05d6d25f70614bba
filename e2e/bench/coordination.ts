import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { addDays } from '#domain/calendar-dates.ts';
import type { Desk } from '../../src-main/application/api.ts';
import { expectOk } from '../../src-main/application/setup/sample-course.ts';
import { openDesk } from '../../src-main/hosts/assemble.ts';
import { programFolder } from '../../src-main/hosts/program-folder.ts';
import { databaseFile } from '../../src-main/storage/open-store.ts';
import { milliseconds, report, spreadCells } from './measure.ts';

const affected = 300;
const logged = 100_000;
const rounds = 50;

/** A restriction under which 300 meetings fall, and the follow-ups beside a history of 100,000 entries. */
export async function benchCoordination(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ortstermin-bench-'));
  const desk = await openOn(folder);
  await benchRestriction(desk);
  await desk.close();
  fillHistory(join(folder, databaseFile));
  const reopened = await openOn(folder);
  await benchFollowUps(reopened);
  await reopened.close();
  rmSync(folder, { recursive: true, force: true });
}

async function benchRestriction({ perform }: Desk): Promise<void> {
  expectOk(await perform('setup.initialise', { register: 'ludwigslust-parchim' }));
  const { plan } = expectOk(await perform('planning.get', {}));
  const ids = plan.municipalities.map(({ id }) => id);
  expectOk(await perform('meetings.proposeFormat', { municipalityIds: ids, format: 'inPerson' }));
  expectOk(await perform('coordination.ask', { municipalityIds: ids, on: addDays(plan.today, -20) }));
  for (let index = 0; index < affected; index += 1) {
    const municipalityId = ids[index % ids.length] ?? '';
    if (index >= ids.length) expectOk(await perform('meetings.add', { municipalityId }));
    const slot = `${addDays(plan.today, 30 + Math.floor(index / 4))}T1${5 + (index % 4)}:00`;
    expectOk(await perform('meetings.schedule', { municipalityId, slot, overrideReason: 'Messung' }));
  }
  const restriction = {
    title: 'Verordnung',
    from: plan.today,
    until: null,
    area: 'land',
    inPersonForbidden: true,
    limitInside: null,
    limitOutside: null,
    conditions: '',
    legalSource: '',
  } as const;
  const durations: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    durations.push(
      await milliseconds(async () => {
        const saved = expectOk(await perform('restrictions.save', restriction));
        if (saved.affected !== affected) throw new Error(`${saved.affected} meetings affected`);
      }),
    );
    expectOk(await perform('history.undo', {}));
  }
  report(`restriction entered (${affected} meetings affected)`, spreadCells(durations));
}

async function benchFollowUps({ perform }: Desk): Promise<void> {
  const durations: number[] = [];
  let items = 0;
  for (let round = 0; round < rounds; round += 1) {
    durations.push(
      await milliseconds(async () => {
        items = expectOk(await perform('followUps.list', {})).length;
      }),
    );
  }
  report(`follow-ups (${items} items, ${logged} log entries)`, spreadCells(durations));
}

/** Entries of a history of years; they only have to be there. */
function fillHistory(path: string): void {
  const database = new SqliteDatabase(path);
  database.exec(`
    with recursive numbers(n) as (select 1 union all select n + 1 from numbers where n < ${logged})
    insert into changes (id, at, actor, title, kind, reverses, municipality_ids, reversed_by)
    select printf('0%012d', n), '2025-01-01T08:00:00.000Z', 'Antje', 'Angaben geändert', 'step', null, '[]', null
    from numbers`);
  database.close();
}

async function openOn(dataFolder: string): Promise<Desk> {
  const { resources, version } = programFolder();
  const files = { deliver: async () => ({ kind: 'cancelled' }) as const, reveal: async () => {} };
  return expectOk(await openDesk({ dataFolder, resourcesFolder: resources, host: 'cli', version, files }));
}
