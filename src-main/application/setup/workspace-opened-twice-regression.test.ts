import { expect, it } from 'vitest';
import { openTestDesk } from '../test-desk.ts';
import { expectOk } from './sample-course.ts';

it('two windows that open the sample data at the same time both get them complete', { timeout: 120_000 }, async () => {
  const { perform } = await openTestDesk({ register: 'none' });
  const open = async () => {
    expectOk(await perform('setup.openWorkspace', { workspace: 'sandbox' }));
    return expectOk(await perform('planning.check', {})).length;
  };
  expect(await Promise.all([open(), open()])).toEqual([24, 24]);
});
