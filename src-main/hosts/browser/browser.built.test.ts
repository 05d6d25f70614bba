import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { programFolder } from '../program-folder.ts';

const { root } = programFolder();
const program = join(root, 'out', 'main', 'browser.js');
const folder = mkdtempSync(join(tmpdir(), 'ortstermin-browser-'));
const patience = 60_000;
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Started {
  readonly child: ChildProcess;
  readonly lines: string[];
  readonly complaints: Promise<string>;
}

/** Starts the built host and waits until it has printed a line. */
async function start(words: readonly string[], env: Record<string, string> = {}): Promise<Started> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...bare } = process.env;
  const child = spawn('node', [program, ...words], { env: { ...bare, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  const complaints = text(child.stderr);
  const lines: string[] = [];
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
  await Promise.race([once(reader, 'line'), once(child, 'exit')]);
  return { child, lines, complaints };
}

async function stop({ child }: Started): Promise<number | null> {
  const ending = once(child, 'exit');
  child.kill('SIGTERM');
  await ending;
  return child.exitCode;
}

describe('the built browser host', () => {
  it(
    'prints one line of JSON, answers there, and ends cleanly',
    async () => {
      const data = join(folder, 'daten');
      const started = await start(['--json', '--no-open', '--data', data]);
      const facts = JSON.parse(started.lines[0] ?? '');
      expect(facts).toEqual({ address: expect.any(String), port: expect.any(Number), host: 'browser', data });
      const screen = await fetch(`http://127.0.0.1:${facts.port}/`, {
        headers: { authorization: `Bearer ${new URL(facts.address).searchParams.get('token')}` },
      });
      expect(await screen.text()).toContain('<div id="root">');
      expect(await stop(started)).toBe(0);
      expect(started.lines).toHaveLength(1);
      expect(await started.complaints).toBe('');

      const again = await start(['--json', '--no-open', '--data', data]);
      expect(again.lines).toHaveLength(1);
      expect(JSON.parse(again.lines[0] ?? '').address).not.toBe(facts.address);
    },
    patience,
  );

  it(
    'opens a browser with a page that only its owner can read, so that no command line shows the token',
    async () => {
      const data = join(folder, 'fenster');
      const seen = join(folder, 'gestartet');
      const browser = join(folder, 'google-chrome');
      writeFileSync(browser, `#!/bin/sh\nprintf '%s\\n' "$@" > '${seen}'\n`);
      chmodSync(browser, 0o700);
      const env = { DISPLAY: ':99', PATH: `${folder}:${process.env['PATH']}` };
      const started = await start(['--data', data], env);
      const address = /http:\S+/.exec(started.lines[0] ?? '')?.[0] ?? '';
      const token = new URL(address).searchParams.get('token') ?? 'none';
      await expect
        .poll(() => existsSync(seen) && readFileSync(seen, 'utf8').includes('--app='), { timeout: 180_000 })
        .toBe(true);

      const words = readFileSync(seen, 'utf8');
      const page = fileURLToPath(/--app=(\S+)/.exec(words)?.[1] ?? '');
      expect(words).not.toContain(token);
      expect(readFileSync(`/proc/${started.child.pid}/cmdline`, 'utf8')).not.toContain(token);
      expect(statSync(page).mode & 0o777).toBe(0o600);
      expect(readFileSync(page, 'utf8')).toContain(address);

      expect((await fetch(address)).status).toBe(200);
      await expect.poll(() => existsSync(page), { timeout: 180_000 }).toBe(false);
      expect(await stop(started)).toBe(0);
      expect(readdirSync(data).filter((name) => name.endsWith('.html'))).toEqual([]);
    },
    patience,
  );

  it(
    'prints the address only where there is no display',
    async () => {
      const started = await start(['--data', join(folder, 'ohne')]);
      expect(started.lines[0]).toMatch(/^Der Planer ist bereit: http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
      expect(await stop(started)).toBe(0);
      expect(await started.complaints).toContain('Hier ist kein Bildschirm angeschlossen.');
    },
    patience,
  );

  it(
    'refuses a port that is taken and data that are in use, in German and with 1',
    async () => {
      const data = join(folder, 'besetzt');
      const first = await start(['--json', '--no-open', '--data', data]);
      const { port } = JSON.parse(first.lines[0] ?? '');
      const attempt = (words: readonly string[]) =>
        spawnSync('node', [program, '--no-open', ...words], { encoding: 'utf8' });
      expect(attempt(['--data', join(folder, 'andere'), '--port', String(port)])).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringContaining(`Der Port ${port} ist schon belegt.`),
      });
      expect(attempt(['--data', data])).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringContaining('Diese Daten sind schon geöffnet'),
      });
      expect(attempt(['--farbe'])).toMatchObject({ status: 2, stdout: '' });
      expect(attempt(['--help'])).toMatchObject({ status: 0, stderr: '' });
    },
    patience,
  );
});
