import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectOk } from '../application/setup/sample-course.ts';
import { type DeskOptions, openDesk, systemClock } from './assemble.ts';

const resourcesFolder = fileURLToPath(new URL('../../resources', import.meta.url));

function optionsIn(dataFolder: string): DeskOptions {
  return {
    dataFolder,
    resourcesFolder,
    host: 'cli',
    version: '0.1.0',
    files: {
      deliver: () => Promise.reject(new TypeError('Frau Müller\nmueller@example.org\n')),
      reveal: async () => undefined,
    },
  };
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ortstermin-desk-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

describe('openDesk', { timeout: 180_000 }, () => {
  it('opens a desk on a new folder and gives it free again', async () => {
    const folder = join(temporaryFolder(), 'daten');
    for (const initialised of [false, true]) {
      const desk = expectOk(await openDesk(optionsIn(folder)));
      expect(expectOk(await desk.perform('app.info', {}))).toMatchObject({ initialised, host: 'cli', notices: [] });
      if (!initialised) expectOk(await desk.perform('setup.initialise', { register: 'empty' }));
      await desk.close();
    }
  });

  it('answers who has the folder already', async () => {
    const folder = temporaryFolder();
    const desk = expectOk(await openDesk(optionsIn(folder)));
    onTestFinished(() => desk.close());
    const second = await openDesk({ ...optionsIn(folder), host: 'electron' });
    expect(second).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(JSON.stringify(second)).toMatch(
      new RegExp(`schon geöffnet, und zwar von .+ an .+ \\(Befehlszeile, Prozess ${process.pid}, seit `),
    );
  });

  it.each([
    ['a file in place of the folder', '', 'Die Datei oder der Ordner lässt sich nicht lesen oder schreiben.'],
    ['a file that is no database', 'ortstermin.sqlite', 'Die Datenbank ist beschädigt. Sie wurde nicht verändert.'],
  ])('answers in German for %s', async (_what, name, sentence) => {
    const folder = name ? temporaryFolder() : join(temporaryFolder(), 'datei');
    const path = join(folder, name);
    writeFileSync(path, 'Das ist keine Datenbank. '.repeat(200));
    const refusal = await openDesk(optionsIn(folder));
    expect(refusal).toMatchObject({ ok: false, error: { code: 'unavailable' } });
    expect(refusal.ok ? '' : refusal.error.message).toContain(sentence);
    expect(readFileSync(path, 'utf8')).toBe('Das ist keine Datenbank. '.repeat(200));
  });

  it('writes down where an unexpected error happened, and none of its words', async () => {
    const folder = temporaryFolder();
    const desk = expectOk(await openDesk(optionsIn(folder)));
    onTestFinished(() => desk.close());
    expectOk(await desk.perform('setup.initialise', { register: 'ludwigslust-parchim' }));
    const slot = { municipalityId: '13076046', slot: '2090-03-16T19:00' };
    expectOk(await desk.perform('meetings.schedule', slot));
    const refusal = await desk.perform('exports.write', { format: 'ics' });
    const id = /Kennung ([0-9a-f]{8})/.exec(refusal.ok ? '' : refusal.error.message)?.[1] ?? 'none';
    const path = join(folder, 'Protokoll', 'fehler.log');
    const log = readFileSync(path, 'utf8');
    expect(log).toMatch(new RegExp(`^\\d{4}-\\d\\d-\\d\\dT\\S+Z ${id} exports\\.write TypeError\\n\\s+at `));
    expect(log).not.toMatch(/Müller|@example|Göhlen/);
    expect(statSync(path).mode & 0o077).toBe(0);
  });
});

describe('systemClock', () => {
  it('makes ids that ascend and never repeat, also within a millisecond', () => {
    const { newId, now } = systemClock();
    const ids = Array.from({ length: 2000 }, newId);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(now()).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });
});
