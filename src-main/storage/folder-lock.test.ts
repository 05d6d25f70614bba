import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lockFolder } from './folder-lock.ts';
import { openTestFolder, temporaryFolder, testHolder } from './test-folder.ts';

const slow = 60_000;
const holderScript = fileURLToPath(new URL('./test-holder.ts', import.meta.url));

async function startHolder(folder: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [holderScript, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const [said] = await once(child.stdout, 'data');
  expect(String(said)).toBe('open\n');
  return child;
}

async function end(child: ChildProcess, how: 'close' | 'kill'): Promise<void> {
  const ended = once(child, 'exit');
  if (how === 'kill') child.kill('SIGKILL');
  else child.stdin?.end();
  await ended;
}

describe('the lock on a data folder', () => {
  it('refuses a second process and names user, machine and process of the first', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    const child = await startHolder(folder);
    await expect(openTestFolder(folder)).rejects.toMatchObject({
      code: 'locked',
      message: `Diese Daten sind schon geöffnet, und zwar von Birte Lüders an PC-Parchim (Fenster, Prozess ${child.pid}, seit Mo., 23.11.2026, 08:00 Uhr). Bitte beenden Sie Ortstermin dort und versuchen Sie es erneut.`,
    });
    await end(child, 'close');
    const opened = await openTestFolder(folder);
    expect(opened.notices).toEqual([]);
    await opened.close();
  });

  it('is free again after the holder was killed, and the unclean exit is told once', { timeout: slow }, async () => {
    const folder = temporaryFolder();
    await end(await startHolder(folder), 'kill');
    const opened = await openTestFolder(folder);
    expect(opened.notices).toEqual([
      'Ortstermin wurde beim letzten Mal nicht ordnungsgemäß beendet. Die Daten wurden geprüft und sind in Ordnung.',
    ]);
    await opened.close();
    const again = await openTestFolder(folder);
    expect(again.notices).toEqual([]);
    await again.close();
  });

  it('refuses a second window of the same process too', () => {
    const folder = temporaryFolder();
    const lock = lockFolder(folder, testHolder);
    expect(() => lockFolder(folder, testHolder)).toThrow(
      /schon geöffnet, und zwar von Antje Brüggemann an PC-Schwerin/,
    );
    lock.release();
    const next = lockFolder(folder, testHolder);
    expect(next.uncleanExit).toBe(false);
    next.release();
  });

  it('writes down who holds it, for nobody else to read, and removes that with the lock', () => {
    const folder = temporaryFolder();
    const lock = lockFolder(folder, testHolder);
    const path = join(folder, 'ortstermin.holder.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(testHolder);
    lock.release();
    expect(existsSync(path)).toBe(false);
  });

  it.each(['', '{"user":', '[]', 'null', '{"user":"Antje Brüggemann"}'])(
    'copes with what a crash left of the holder: %s',
    (rest) => {
      const folder = temporaryFolder();
      const lock = lockFolder(folder, testHolder);
      writeFileSync(join(folder, 'ortstermin.holder.json'), rest);
      expect(() => lockFolder(folder, testHolder)).toThrow(/schon geöffnet, und zwar von (Antje|einem anderen)/);
      lock.release();
    },
  );
});
