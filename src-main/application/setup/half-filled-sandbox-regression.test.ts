import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { expectRefusal, openTestDesk } from '../test-desk.ts';
import { expectOk } from './sample-course.ts';

it('sample data that could not be filled completely are begun anew the next time', { timeout: 120_000 }, async () => {
  const { perform, folder } = await openTestDesk();
  mkdirSync(join(folder, 'Beispieldaten'));
  writeFileSync(join(folder, 'Beispieldaten', 'Schreiben'), 'im Weg');
  expectRefusal(await perform('setup.openWorkspace', { workspace: 'sandbox' }));
  expect(expectOk(await perform('app.info', {})).workspace).toBe('real');
  rmSync(join(folder, 'Beispieldaten', 'Schreiben'));
  expectOk(await perform('setup.openWorkspace', { workspace: 'sandbox' }));
  expect(expectOk(await perform('letters.list', {}))).toHaveLength(8);
});
