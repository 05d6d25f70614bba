import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { CompiledQuery } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Database } from '../database.ts';
import { migrate, newestVersion } from '../migrate.ts';
import { createStore } from '../store.ts';
import { ascendingAuthorship, readFile, temporaryFolder, testInstant } from '../test-folder.ts';
import { recordOf } from '../test-records.ts';
import { openSqlite, requireDurability, sqliteSchemaVersion } from './sqlite.ts';

async function openDatabase() {
  const folder = temporaryFolder();
  const path = join(folder, 'daten.sqlite');
  const database = await openSqlite(path);
  onTestFinished(() => database.close());
  await migrate(
    database.db,
    () => testInstant,
    async () => undefined,
  );
  const store = createStore(database);
  const authorship = ascendingAuthorship();
  const addTeam = (id: string) =>
    store.work(authorship(), async (unit) => {
      await unit.insert('teams', { id, name: `Team ${id}`, version: 1 });
      return { value: id, change: { title: 'Team gespeichert', municipalityIds: [] } };
    });
  return { folder, path, database, store, addTeam };
}

async function pragma({ db }: Database, name: string): Promise<unknown> {
  const { rows } = await db.executeQuery(CompiledQuery.raw(`pragma ${name}`));
  return Object.values(Object(rows[0]))[0];
}

describe('the database file', { timeout: 180_000 }, () => {
  it('is durable, checked and patient also after the first write', async () => {
    const { database, addTeam } = await openDatabase();
    await addTeam('nord');
    const present = ['journal_mode', 'synchronous', 'foreign_keys', 'secure_delete'].map((name) =>
      pragma(database, name),
    );
    expect(await Promise.all(present)).toEqual(['wal', 2, 1, 1]);
    expect(Number(await pragma(database, 'busy_timeout'))).toBeGreaterThanOrEqual(5000);
    await expect(requireDurability(database)).resolves.toBeUndefined();
  });

  it.each(['synchronous = NORMAL', 'foreign_keys = OFF', 'busy_timeout = 10'])(
    'is refused with the setting %s',
    async (setting) => {
      const { database } = await openDatabase();
      await database.db.executeQuery(CompiledQuery.raw(`pragma ${setting}`));
      await expect(requireDurability(database)).rejects.toMatchObject({
        code: 'unusable',
        message: expect.stringContaining('Die Datenbank sichert nicht dauerhaft'),
      });
    },
  );

  it('gives the write lock to a unit of work before it has written anything', async () => {
    const { path, store } = await openDatabase();
    const other = new SqliteDatabase(path, { timeout: 0 });
    onTestFinished(() => {
      other.close();
    });
    const attempt = () => other.exec('begin immediate; rollback');
    await store.work({ id: 'c-1', at: testInstant, actor: 'Antje' }, async (unit) => {
      await unit.all('teams');
      expect(attempt).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
      return { value: null, change: null };
    });
    expect(attempt).not.toThrow();
  });

  it('does not wait for itself when a record refers to nothing', async () => {
    const { store } = await openDatabase();
    const broken = store.work({ id: 'c-1', at: testInstant, actor: 'Antje' }, async (unit) => {
      await unit.insert('venues', { ...recordOf('venues', 'v'), municipalityId: 'fehlt' });
      return { value: null, change: { title: 'Raum', municipalityIds: [] } };
    });
    await expect(broken).rejects.toThrow();
    expect(await store.read.all('venues')).toEqual([]);
  });

  it('changes nothing when the disk is full, says why, and goes on when there is room again', async () => {
    const { database, store, addTeam } = await openDatabase();
    await addTeam('nord');
    const pages = Number(await pragma(database, 'page_count'));
    await pragma(database, `max_page_count = ${pages}`);
    const long = 'x'.repeat(100_000);
    const full = store.work({ id: 'c-9998', at: testInstant, actor: 'Antje' }, async (unit) => {
      await unit.insert('teams', { id: 'lang', name: long, version: 1 });
      return { value: null, change: { title: 'Team', municipalityIds: [] } };
    });
    await expect(full).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect((await store.read.all('teams')).map(({ id }) => id)).toEqual(['nord']);
    await pragma(database, `max_page_count = ${pages + 1000}`);
    await addTeam('süd');
    expect(await store.read.all('teams')).toHaveLength(2);
  });

  it('tells its schema version without being changed, and 0 where there is none yet', async () => {
    const { folder, path } = await openDatabase();
    writeFileSync(join(folder, 'leer.sqlite'), '');
    expect(sqliteSchemaVersion(path)).toBe(newestVersion);
    expect(sqliteSchemaVersion(join(folder, 'leer.sqlite'))).toBe(0);
    expect(sqliteSchemaVersion(join(folder, 'fehlt.sqlite'))).toBe(0);
    expect(existsSync(join(folder, 'fehlt.sqlite'))).toBe(false);
  });
});

describe('a backup', { timeout: 180_000 }, () => {
  it('holds everything that was saved before it began, as one sound file without companions', async () => {
    const { folder, database, addTeam } = await openDatabase();
    const saved: string[] = [];
    for (let round = 0; round < 5; round += 1) {
      const before = [...saved];
      const target = join(folder, `sicherung-${round}.sqlite`);
      const copying = database.backup(target);
      for (const part of ['a', 'b', 'c']) saved.push((await addTeam(`${round}${part}`)).value);
      await copying;
      const ids = readFile(target, 'select id from teams').map((row) => String(Object(row).id));
      expect(ids).toEqual(expect.arrayContaining(before));
      expect(saved).toEqual(expect.arrayContaining(ids));
      expect(readFile(target, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(readFile(target, 'pragma journal_mode')).toEqual([{ journal_mode: 'delete' }]);
    }
    const files = readdirSync(folder).filter((name) => name.startsWith('sicherung'));
    expect(files).toEqual(Array.from({ length: 5 }, (_one, round) => `sicherung-${round}.sqlite`));
  });

  it('leaves no file behind when it cannot get its name', async () => {
    const { folder, database } = await openDatabase();
    const target = join(folder, 'belegt');
    mkdirSync(target);
    await expect(database.backup(target)).rejects.toMatchObject({ code: 'EISDIR' });
    expect(readdirSync(folder).filter((name) => name.includes('unfertig'))).toEqual([]);
  });

  it('is refused where there is no folder, and says so by an error', async () => {
    const { folder, database } = await openDatabase();
    await expect(database.backup(join(folder, 'fehlt', 'x.sqlite'))).rejects.toThrow();
    expect(existsSync(join(folder, 'fehlt'))).toBe(false);
  });
});
