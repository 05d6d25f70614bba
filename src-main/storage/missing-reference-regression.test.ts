import { expect, it } from 'vitest';
import { ascendingAuthorship, storeInMemory } from './test-folder.ts';
import { recordOf } from './test-records.ts';

it('a record that refers to something removed meanwhile is refused as not found, with nothing saved', {
  timeout: 180_000,
}, async () => {
  const store = await storeInMemory();
  const municipality = { ...recordOf('municipalities', '13076046'), amtId: 'amt-fort', projectAreaId: null };
  const broken = store.work(ascendingAuthorship()(), async (unit) => {
    await unit.insert('municipalities', municipality);
    return { value: null, change: { title: 'Neu', municipalityIds: [] } };
  });
  await expect(broken).rejects.toMatchObject({
    name: 'StorageError',
    code: 'not-found',
    message: expect.stringContaining('gibt es nicht (mehr)'),
  });
  expect(await store.read.all('municipalities')).toEqual([]);
  expect(await store.changes(1)).toEqual([]);
});
