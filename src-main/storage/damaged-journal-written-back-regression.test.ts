import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, it } from 'vitest';
import { databaseFile } from './open-store.ts';
import { hashOf, openTestFolder, temporaryFolder } from './test-folder.ts';

it('a damaged database is refused without writing its journal back into it', { timeout: 180_000 }, async () => {
  const source = temporaryFolder();
  await (await openTestFolder(source)).close();
  // Copied while open, the file and its journal are as a killed process leaves them.
  const sqlite = new SqliteDatabase(join(source, databaseFile));
  sqlite.exec("pragma foreign_keys = off; insert into change_rows values ('fehlt', 0, 'teams', 't', null, null);");
  const folder = temporaryFolder();
  for (const suffix of ['', '-wal']) {
    copyFileSync(join(source, databaseFile + suffix), join(folder, databaseFile + suffix));
  }
  sqlite.close();
  writeFileSync(join(folder, 'ortstermin.holder.json'), '{"user":"Antje Brüggemann"}');
  const path = join(folder, databaseFile);
  const before = hashOf(path);
  await expect(openTestFolder(folder)).rejects.toMatchObject({ code: 'damaged' });
  expect(hashOf(path)).toBe(before);
  expect(existsSync(`${path}-wal`)).toBe(true);
});
