import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openTestFolder, readFile, temporaryFolder } from './test-folder.ts';

it('backups begun in the same second all arrive under names of their own and replace none', {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder();
  const { backUp, close } = await openTestFolder(folder);
  const [first = '', second = '', third = ''] = await Promise.all([1, 2, 3].map(() => backUp('von-hand')));
  expect(new Set([first, second, third]).size).toBe(3);
  for (const path of [first, second, third]) {
    expect(readFile(path, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  }
  rmSync(first);
  rmSync(second);
  const [fourth, fifth] = [await backUp('von-hand'), await backUp('von-hand')];
  expect([fourth, fifth]).not.toContain(third);
  await close();
  expect(readdirSync(join(folder, 'Sicherungen'))).toHaveLength(3);
});
