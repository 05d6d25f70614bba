import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectOk, sampleSender } from '../../src-main/application/setup/sample-course.ts';
import { openDesk } from '../../src-main/hosts/assemble.ts';
import { programFolder } from '../../src-main/hosts/program-folder.ts';
import { startHost } from '../host.ts';

/** A call as it is sent from outside. */
interface OutsideCall {
  readonly name: string;
  readonly input: unknown;
}

/** What came back: the answer, or the sentence of the refusal with its code where the way carries one. */
interface Answer {
  readonly value?: unknown;
  readonly code?: string;
  readonly message?: string;
}

/** One way to the API: makes the calls one after the other on the data folder. */
type Way = (dataFolder: string, calls: readonly OutsideCall[]) => Promise<readonly Answer[]>;

const { root, resources, version } = programFolder();
const folder = mkdtempSync(join(tmpdir(), 'ortstermin-ways-'));
const template = join(folder, 'vorlage');
const patience = 180_000;

function openInProcess(dataFolder: string) {
  const files = { deliver: async () => ({ kind: 'cancelled' }) as const, reveal: async () => {} };
  return openDesk({ dataFolder, resourcesFolder: resources, host: 'cli', version, files });
}

function answerOf(result: unknown): Answer {
  if (typeof result !== 'object' || result === null || !('ok' in result)) throw new Error('That is no result.');
  if (result.ok === true && 'value' in result) return { value: result.value };
  const error: unknown = 'error' in result ? result.error : null;
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) {
    throw new Error('That is no refusal.');
  }
  return { code: String(error.code), message: String(error.message) };
}

const inProcess: Way = async (dataFolder, calls) => {
  const desk = expectOk(await openInProcess(dataFolder));
  const answers: Answer[] = [];
  // What has been through JSON once is what every other way can carry.
  for (const { name, input } of calls) answers.push(answerOf(JSON.parse(JSON.stringify(await desk.call(name, input)))));
  await desk.close();
  return answers;
};

const overHttp: Way = async (dataFolder, calls) => {
  const host = await startHost(dataFolder);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${host.token}` };
  const answers: Answer[] = [];
  for (const { name, input } of calls) {
    const response = await fetch(`${host.origin}/api/${name}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(input),
    });
    answers.push(answerOf(await response.json()));
  }
  await host.stop();
  return answers;
};

const fromTheTerminal: Way = async (dataFolder, calls) =>
  calls.map(({ name, input }) => {
    const words = [join(root, 'out/main/cli.js'), 'call', name, JSON.stringify(input), '--data', dataFolder];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
    return status === 0 ? { value: JSON.parse(stdout) } : { message: stderr.trimEnd() };
  });

/** A copy of the same data for each way. */
function copyOfData(name: string): string {
  const copy = join(folder, name);
  cpSync(template, copy, { recursive: true });
  return copy;
}

/** Ids and instants that each run makes for itself, by the order in which they come up. */
function withoutOwnIds(answers: readonly Answer[]): unknown {
  const known = new Map<string, string>();
  const named = (id: string) => {
    if (!known.has(id)) known.set(id, `id ${known.size + 1}`);
    return known.get(id);
  };
  return JSON.parse(
    JSON.stringify(answers, (_key, value) => {
      if (typeof value !== 'string') return value;
      return /^[0-9a-z]{11}-[0-9a-f]{12}$/.test(value) ? named(value) : value;
    }),
  );
}

beforeAll(async () => {
  const desk = expectOk(await openInProcess(template));
  expectOk(await desk.perform('setup.initialise', { register: 'ludwigslust-parchim' }));
  expectOk(await desk.perform('settings.save', { sender: sampleSender }));
  const municipalityIds = ['13076046', '13076088'];
  expectOk(await desk.perform('municipalities.decideNeed', { municipalityIds, decision: 'needed' }));
  expectOk(
    await desk.perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson', reason: 'Größe des Saals' }),
  );
  await desk.close();
}, patience);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const reads: readonly OutsideCall[] = [
  { name: 'overview.get', input: {} },
  { name: 'reports.situation', input: {} },
  { name: 'municipalities.list', input: { search: 'göhl' } },
  { name: 'municipalities.get', input: { municipalityId: '13076046' } },
  { name: 'planning.get', input: {} },
  { name: 'catalogue.get', input: {} },
  { name: 'settings.get', input: {} },
  { name: 'letters.check', input: { kind: 'municipality-inquiry', municipalityIds: ['13076046'] } },
  { name: 'history.list', input: {} },
  { name: 'history.state', input: {} },
];

const refusals: readonly (OutsideCall & { readonly code: string })[] = [
  { name: 'municipalities.get', input: { municipalityId: '99999999' }, code: 'not-found' },
  { name: 'municipalities.get', input: {}, code: 'invalid-input' },
  {
    name: 'municipalities.setFollowUp',
    input: { municipalityIds: ['13076046'], on: '2027-02-31' },
    code: 'invalid-input',
  },
  {
    name: 'municipalities.update',
    input: { municipalityId: '13076046', expectedVersion: 99, facts: { note: 'zu alt' } },
    code: 'stale',
  },
  // The day of the reunification is a public holiday in every year.
  {
    name: 'meetings.schedule',
    input: { municipalityId: '13076046', slot: '2029-10-03T19:00' },
    code: 'rule-violation',
  },
  { name: 'letters.write', input: { kind: 'invitation', municipalityIds: ['13076046'] }, code: 'invalid-input' },
  { name: 'exports.write', input: { format: 'ics' }, code: 'invalid-input' },
];

const changes: readonly OutsideCall[] = [
  { name: 'coordination.ask', input: { municipalityIds: ['13076046'], on: '2026-11-02' } },
  {
    name: 'coordination.answer',
    input: { municipalityIds: ['13076046'], outcome: 'granted', on: '2026-11-09', by: 'Fachdienst 15' },
  },
  { name: 'meetings.schedule', input: { municipalityId: '13076046', slot: '2029-03-20T19:00' } },
  { name: 'history.undo', input: {} },
  { name: 'history.redo', input: {} },
  { name: 'municipalities.list', input: { search: 'goehlen' } },
  { name: 'overview.get', input: {} },
];

describe('the same calls over every way', () => {
  it(
    'read the same from the same data',
    async () => {
      const expected = await inProcess(copyOfData('lesen-1'), reads);
      expect(expected.every(({ value }) => value !== undefined)).toBe(true);
      expect(await overHttp(copyOfData('lesen-2'), reads)).toEqual(expected);
      expect(await fromTheTerminal(copyOfData('lesen-3'), reads)).toEqual(expected);
    },
    patience,
  );

  it(
    'are refused with the same code and the same German sentence',
    async () => {
      const expected = await inProcess(copyOfData('ablehnen-1'), refusals);
      expect(expected.map(({ code }) => code)).toEqual(refusals.map(({ code }) => code));
      for (const { message } of expected) expect(message).toMatch(/^\p{Lu}.*[.)]$/u);
      expect(await overHttp(copyOfData('ablehnen-2'), refusals)).toEqual(expected);
      // The terminal says the sentence and ends with 1; it has no place for the code.
      const sentences = expected.map(({ message }) => ({ message }));
      expect(await fromTheTerminal(copyOfData('ablehnen-3'), refusals)).toEqual(sentences);
    },
    patience,
  );

  it(
    'change the same',
    async () => {
      const answers = await inProcess(copyOfData('aendern-1'), changes);
      expect(answers.filter(({ value }) => value === undefined)).toEqual([]);
      const expected = withoutOwnIds(answers);
      expect(withoutOwnIds(await overHttp(copyOfData('aendern-2'), changes))).toEqual(expected);
      expect(withoutOwnIds(await fromTheTerminal(copyOfData('aendern-3'), changes))).toEqual(expected);
    },
    patience,
  );
});
