import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openFolder } from './open-store.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ortstermin-rights-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.runIf(process.platform !== 'win32')('lets nobody but the owner read database, lock, holder and backup', async () => {
  const holder = { user: 'A. Test', machine: 'desk', program: 'Test', processId: 1, since: '2026-11-22T09:00:00Z' };
  const opened = await openFolder(folder, holder, () => '2026-11-22T09:00:00Z');
  const backup = await opened.backUp('von-hand');
  const files = ['ortstermin.sqlite', 'ortstermin.sqlite-wal', 'ortstermin.lock', 'ortstermin.holder.json'];
  const paths = [...files.map((name) => join(folder, name)), backup];
  expect(paths.map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(paths.map(() => '600'));
  await opened.close();
});
