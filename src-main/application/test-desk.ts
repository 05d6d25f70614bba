import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { ApiEvent } from '#contract/events.ts';
import type { MunicipalityDetail } from '#contract/municipalities.ts';
import type { Failure, Result } from '#contract/result.ts';
import type { Meeting } from '#domain/meeting.ts';
import { entityTables } from '../storage/entities.ts';
import { databaseFile } from '../storage/open-store.ts';
import { readFile } from '../storage/test-folder.ts';
import type { Call, Desk } from './api.ts';
import { createApi } from './create-api.ts';
import type { HostFiles } from './ports.ts';
import { expectOk, sampleSender } from './setup/sample-course.ts';

/** Folder of the data that ship with the program. */
export const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url));

/** Municipalities of the register that the tests speak of. */
export const goehlen = '13076046';
export const picher = '13076111';
export const redefin = '13076119';
export const balow = '13076003';

/** The whole program over a real data folder, with a clock that stands and ids that ascend. */
export interface TestDesk {
  readonly desk: Desk;
  readonly folder: string;
  readonly perform: Call;
  /** What was announced, oldest first. */
  readonly events: readonly ApiEvent[];
  /** Names of errors that were written down. */
  readonly logged: readonly string[];
  /** Names and contents of the files that were handed out. */
  readonly delivered: readonly { readonly fileName: string; readonly text: string }[];
  /** Sets the clock to noon of a day. */
  readonly goTo: (date: string) => void;
  /** Every row of the tables of domain values without its version, as the file holds it. */
  readonly tables: (workspaceFolder?: string) => Readonly<Record<string, readonly object[]>>;
  /** Paths of all files below the letters folder, separated by "/". */
  readonly letterFiles: () => readonly string[];
  readonly detail: (municipalityId: string) => Promise<MunicipalityDetail>;
  /** The open meeting of a municipality. */
  readonly meetingOf: (municipalityId: string) => Promise<Meeting>;
  /** Closes the program and opens it again on the same folder. */
  readonly restart: () => Promise<TestDesk>;
}

/** How a test departs from the usual desk. */
export interface TestDeskOptions {
  readonly register?: 'ludwigslust-parchim' | 'empty' | 'none';
  readonly deliver?: HostFiles['deliver'];
  readonly folder?: string;
}

/** The folder of a desk with the shipped register and a sender, filled once and copied for each test. */
let prepared: Promise<string> | undefined;

async function prepareFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ortstermin-prepared-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const desk = await openDeskOn(folder, { register: 'ludwigslust-parchim' }, 0, true);
  await desk.desk.close();
  return folder;
}

/** Opens a desk on 23 November 2026 (a Monday); closed and removed when the test ends. */
export async function openTestDesk(options: TestDeskOptions = {}): Promise<TestDesk> {
  const { register = 'ludwigslust-parchim' } = options;
  const folder = options.folder ?? temporaryDataFolder();
  if (options.folder) return openDeskOn(folder, options, 1_000_000, false);
  if (register !== 'ludwigslust-parchim') return openDeskOn(folder, options, 0, register !== 'none');
  prepared ??= prepareFolder();
  cpSync(await prepared, folder, { recursive: true });
  return openDeskOn(folder, options, 1_000, false);
}

async function openDeskOn(
  folder: string,
  options: TestDeskOptions,
  firstId: number,
  isEmpty: boolean,
): Promise<TestDesk> {
  const { register = 'ludwigslust-parchim' } = options;
  let instant = '2026-11-23T11:00:00.000Z';
  let lastId = firstId;
  const logged: string[] = [];
  const delivered: { fileName: string; text: string }[] = [];
  const saveBeside = async (fileName: string, content: Uint8Array) => {
    const path = join(folder, fileName);
    writeFileSync(path, content);
    return { kind: 'saved', path, fileId: `export-${delivered.length}` } as const;
  };
  const desk = await createApi({
    dataFolder: folder,
    resourcesFolder,
    host: 'browser',
    version: '0.1.0',
    files: {
      async deliver(fileName, content) {
        delivered.push({ fileName, text: new TextDecoder().decode(content) });
        return (options.deliver ?? saveBeside)(fileName, content);
      },
      reveal: async () => undefined,
    },
    clock: {
      now: () => instant,
      newId() {
        lastId += 1;
        return `id-${String(lastId).padStart(8, '0')}`;
      },
    },
    holder: { user: 'Antje', machine: 'PC', program: 'Browser', processId: 1, since: instant },
    logError(procedure, error) {
      logged.push(`${procedure}: ${String(error)}`);
      return 'abcd1234';
    },
  });
  onTestFinished(() => desk.close());
  const events: ApiEvent[] = [];
  desk.subscribe((event) => events.push(event));
  if (isEmpty && register !== 'none') {
    expectOk(await desk.perform('setup.initialise', { register }));
    expectOk(await desk.perform('settings.save', { sender: sampleSender }));
  }
  const detail = async (municipalityId: string) =>
    expectOk(await desk.perform('municipalities.get', { municipalityId }));
  return {
    desk,
    folder,
    perform: desk.perform,
    events,
    logged,
    delivered,
    goTo(date) {
      instant = `${date}T11:00:00.000Z`;
    },
    tables: (workspaceFolder = folder) => tablesOf(join(workspaceFolder, databaseFile)),
    letterFiles: () => filesBelow(join(folder, 'Schreiben')),
    detail,
    async meetingOf(municipalityId) {
      const [first] = (await detail(municipalityId)).meetings;
      if (!first) throw new Error(`${municipalityId} has no meeting`);
      return first.meeting;
    },
    async restart() {
      await desk.close();
      return openTestDesk({ ...options, folder });
    },
  };
}

/** The refusal of a call; throws when it was not refused. */
export function expectRefusal(result: Result<unknown>): Failure {
  if (result.ok) throw new Error(`expected a refusal, got ${JSON.stringify(result.value)}`);
  return result.error;
}

/** Proposes a meeting in person, has it agreed with the Landkreis and gives it an evening and a room. */
export async function scheduled(desk: TestDesk, municipalityId: string, slot = '2027-03-16T19:00'): Promise<Meeting> {
  const { perform } = desk;
  const municipalityIds = [municipalityId];
  const venue = { municipalityId, name: 'Dorfhaus', street: 'Dorfstraße 12', postcode: '19288', city: 'Dorf' };
  const { id: venueId } = expectOk(await perform('venues.save', venue));
  expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson', venueId }));
  expectOk(await perform('coordination.ask', { municipalityIds, on: '2026-11-20' }));
  const answer = { municipalityIds, outcome: 'granted', on: '2026-11-23', by: 'Frau Sommer' } as const;
  expectOk(await perform('coordination.answer', answer));
  return expectOk(await perform('meetings.schedule', { municipalityId, slot })).meeting;
}

function temporaryDataFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'ortstermin-desk-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'daten');
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}

function tablesOf(path: string): Readonly<Record<string, readonly object[]>> {
  return Object.fromEntries(
    entityTables.map((table) => [
      table,
      readFile(path, `select * from ${table} order by id`).map((row) => ({ ...Object(row), version: undefined })),
    ]),
  );
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
  } catch {
    return [];
  }
}
