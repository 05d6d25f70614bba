import { expect, it } from 'vitest';
import { openTestDesk } from '../test-desk.ts';
import { expectOk } from './sample-course.ts';

it('sample data are begun anew although they were not opened since the start', { timeout: 120_000 }, async () => {
  const desk = await openTestDesk({ register: 'none' });
  expectOk(await desk.perform('setup.openWorkspace', { workspace: 'sandbox' }));
  expectOk(await desk.perform('teams.save', { name: 'Versuch' }));
  const again = await desk.restart();
  expectOk(await again.perform('setup.resetSandbox', {}));
  const { teams } = expectOk(await again.perform('catalogue.get', {}));
  expect(teams.map(({ name }) => name)).toEqual(['Team Nord', 'Team Süd']);
});
