import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { openSqlite } from './dialects/sqlite.ts';
import { migrate } from './migrate.ts';
import { faultSentence } from './storage-error.ts';
import { createStore } from './store.ts';
import { temporaryFolder, testInstant } from './test-folder.ts';

it('a full disk is named as such, although the database has rolled back on its own', { timeout: 180_000 }, async () => {
  const database = await openSqlite(join(temporaryFolder(), 'daten.sqlite'));
  onTestFinished(() => database.close());
  await migrate(
    database.db,
    () => testInstant,
    async () => undefined,
  );
  // The smallest number that is accepted is the number of pages there are.
  await database.db.executeQuery(CompiledQuery.raw('pragma max_page_count = 1'));
  const full = createStore(database).work({ id: 'c-1', at: testInstant, actor: 'Antje' }, async (unit) => {
    await unit.insert('teams', { id: 'lang', name: 'x'.repeat(100_000), version: 1 });
    return { value: null, change: { title: 'Team', municipalityIds: [] } };
  });
  const refusal: unknown = await full.catch((error: unknown) => error);
  expect(faultSentence(refusal)).toMatch(/^Der Datenträger ist voll\. Es wurde nichts geändert\./);
});
