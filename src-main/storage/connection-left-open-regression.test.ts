import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSqlite } from './dialects/sqlite.ts';
import { temporaryFolder } from './test-folder.ts';

it('a database on which nothing was asked yet is closed too, so that its file can be replaced', async () => {
  const folder = temporaryFolder();
  const database = await openSqlite(join(folder, 'daten.sqlite'));
  await database.close();
  await expect(database.backup(join(folder, 'sicherung.sqlite'))).rejects.toThrow('not open');
});
