import { expect, it } from 'vitest';
import { ascendingAuthorship, storeInMemory } from './test-folder.ts';

it('a record brought back by undo does not get a version again that a window may still hold', {
  timeout: 180_000,
}, async () => {
  const store = await storeInMemory();
  const authorship = ascendingAuthorship();
  const change = { title: 'Team', municipalityIds: [] };
  const save = (name: string) =>
    store.work(authorship(), async (unit) => {
      const present = await unit.find('teams', 't');
      if (present) await unit.update('teams', { ...present, name });
      else await unit.insert('teams', { id: 't', name, version: 1 });
      return { value: null, change };
    });
  await save('Team Nord');
  await save('Team Süd');
  await store.work(authorship(), async (unit) => {
    await unit.remove('teams', 't');
    return { value: null, change };
  });
  await store.reverse(authorship(), 'undo');
  expect(await store.read.get('teams', 't')).toEqual({ id: 't', name: 'Team Süd', version: 3 });
  const late = store.work(authorship(), async (unit) => {
    await unit.update('teams', { id: 't', name: 'Team Nord (geändert)', version: 1 });
    return { value: null, change };
  });
  await expect(late).rejects.toMatchObject({ code: 'stale' });
});
