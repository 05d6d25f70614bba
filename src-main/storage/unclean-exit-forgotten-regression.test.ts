import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import { databaseFile } from './open-store.ts';
import { hashOf, openTestFolder, temporaryFolder } from './test-folder.ts';

it('data found damaged after an unclean exit are refused at every further start, not only at the first', {
  timeout: 180_000,
}, async () => {
  const folder = temporaryFolder();
  await (await openTestFolder(folder)).close();
  const path = join(folder, databaseFile);
  const sqlite = new SqliteDatabase(path);
  sqlite.exec("pragma foreign_keys = off; insert into change_rows values ('fehlt', 0, 'teams', 't', null, null);");
  sqlite.close();
  writeFileSync(join(folder, 'ortstermin.holder.json'), '{"user":"Antje Brüggemann"}');
  const before = hashOf(path);
  for (const _start of [1, 2, 3]) {
    await expect(openTestFolder(folder)).rejects.toMatchObject({ code: 'damaged' });
  }
  expect(hashOf(path)).toBe(before);
});
