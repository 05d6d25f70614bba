import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { newestVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { databaseFile, discardDatabase } from './open-store.ts';
import { faultSentence } from './storage-error.ts';
import { hashOf, openTestFolder, readFile, temporaryFolder } from './test-folder.ts';

/** Changes a file in the folder as another program would, without the lock. */
function alter(folder: string, statements: string): void {
  const sqlite = new SqliteDatabase(join(folder, databaseFile));
  sqlite.exec(statements);
  sqlite.close();
}

async function folderWithData(teams = 300): Promise<string> {
  const folder = temporaryFolder();
  const { store, close } = await openTestFolder(folder);
  await store.work({ id: 'c-1', at: '2026-11-23T08:00:00.000Z', actor: 'Antje' }, async (unit) => {
    const names = Array.from({ length: teams }, (_one, index) => ({
      id: `t-${index}`,
      name: `Team ${index}`,
      version: 1,
    }));
    await unit.insert('teams', ...names);
    return { value: null, change: { title: 'Teams', municipalityIds: [] } };
  });
  await close();
  return folder;
}

function overwrite(path: string, from: number, length: number): void {
  const bytes = readFileSync(path);
  bytes.fill(0xa5, from, from + length);
  writeFileSync(path, bytes);
}

/** As a killed process leaves it: who held the folder is still written there. */
function markUnclean(folder: string): void {
  writeFileSync(join(folder, 'ortstermin.holder.json'), '{"user":"Antje Brüggemann"}');
}

describe('opening a data folder', { timeout: 180_000 }, () => {
  it('makes folder and file for this user alone', async () => {
    const folder = join(temporaryFolder(), 'neu', 'daten');
    const { notices, close } = await openTestFolder(folder);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(notices).toEqual([]);
    await close();
    expect(readdirSync(folder).sort()).toEqual(['ortstermin.lock', databaseFile]);
  });

  it('finds what was saved before', async () => {
    const folder = await folderWithData();
    const { store, close } = await openTestFolder(folder);
    expect(await store.read.all('teams')).toHaveLength(300);
    expect(await store.changes(10)).toHaveLength(1);
    await close();
  });

  it('refuses data of a newer program without touching them', async () => {
    const folder = await folderWithData();
    alter(folder, `insert into schema_versions values (${newestVersion + 5}, 'zukunft', 'später')`);
    const before = hashOf(join(folder, databaseFile));
    await expect(openTestFolder(folder)).rejects.toMatchObject({
      code: 'newer-database',
      message: `Diese Daten wurden mit einer neueren Fassung von Ortstermin gespeichert (Schema ${newestVersion + 5}, dieses Programm kennt ${newestVersion}). Sie wurden nicht verändert. Bitte öffnen Sie sie mit der neueren Fassung.`,
    });
    expect(hashOf(join(folder, databaseFile))).toBe(before);
    expect(readdirSync(folder)).not.toContain('Sicherungen');
  });

  it('writes a backup before it changes the schema of existing data', async () => {
    const folder = temporaryFolder();
    alter(
      folder,
      `create table schema_versions (version integer primary key, name text, applied_at text);
       insert into schema_versions values (5, 'vorläufig', '2025');
       create table notes (text text); insert into notes values ('Altbestand');`,
    );
    const { close } = await openTestFolder(folder);
    await close();
    const backups = readdirSync(join(folder, 'Sicherungen')).toSorted();
    expect(backups).toEqual(
      migrations.map(({ version }) => `ortstermin_2026-11-23T08-00-00_vor-schema-${version}.sqlite`),
    );
    const [backup = ''] = backups;
    const path = join(folder, 'Sicherungen', backup);
    expect(readFile(path, 'select * from notes')).toEqual([{ text: 'Altbestand' }]);
    expect(readFile(path, 'select version from schema_versions')).toEqual([{ version: 5 }]);
  });

  it.each([
    ['that is no database', 0, 4096],
    ['with a broken schema', 100, 2000],
  ])('refuses a file %s in German and leaves it as it is', async (_what, from, length) => {
    const folder = await folderWithData();
    overwrite(join(folder, databaseFile), from, length);
    const before = hashOf(join(folder, databaseFile));
    const refusal: unknown = await openTestFolder(folder).then(
      () => null,
      (error: unknown) => error,
    );
    expect(faultSentence(refusal)).toBe(
      'Die Datenbank ist beschädigt. Sie wurde nicht verändert. Bitte stellen Sie eine Sicherung aus dem Ordner „Sicherungen“ wieder her.',
    );
    expect(hashOf(join(folder, databaseFile))).toBe(before);
  });

  it('never overwrites a damaged file after an unclean exit, wherever the damage lies', {
    timeout: 180_000,
  }, async () => {
    const source = await folderWithData();
    const whole = readFileSync(join(source, databaseFile));
    let refused = 0;
    for (let from = 4096; from + 512 < whole.length; from += Math.ceil(whole.length / 12)) {
      const folder = temporaryFolder();
      const path = join(folder, databaseFile);
      writeFileSync(path, whole);
      overwrite(path, from, 512);
      markUnclean(folder);
      const before = hashOf(path);
      const outcome = await openTestFolder(folder).catch((error: unknown) => error);
      if (outcome instanceof Error) {
        refused += 1;
        expect(outcome.message + faultSentence(outcome)).toMatch(/beschädigt|malformed/);
        expect(hashOf(path)).toBe(before);
      } else await Object(outcome).close();
    }
    expect(refused).toBeGreaterThan(2);
  });

  it('says which damage was found after an unclean exit and where the backups are', async () => {
    const folder = await folderWithData();
    alter(folder, "pragma foreign_keys = off; insert into change_rows values ('fehlt', 0, 'teams', 't', null, null);");
    markUnclean(folder);
    await expect(openTestFolder(folder)).rejects.toMatchObject({
      code: 'damaged',
      message:
        'Ortstermin wurde beim letzten Mal nicht ordnungsgemäß beendet, und die Datenbank ist beschädigt (1 Verweise ohne Ziel). Sie wurde nicht verändert. Bitte stellen Sie eine Sicherung aus dem Ordner „Sicherungen“ wieder her.',
    });
  });

  it('tells that the folder is copied by a cloud service', async () => {
    const folder = join(temporaryFolder(), 'Dropbox', 'Planung');
    const { notices, close } = await openTestFolder(folder);
    expect(notices).toEqual([expect.stringMatching(/^Der Datenordner liegt auf einem Netzlaufwerk/)]);
    await close();
  });

  it('gives the folder free again when opening fails', async () => {
    const folder = await folderWithData();
    const path = join(folder, databaseFile);
    const whole = readFileSync(path);
    overwrite(path, 0, 4096);
    await expect(openTestFolder(folder)).rejects.toThrow();
    writeFileSync(path, whole);
    const { close } = await openTestFolder(folder);
    await close();
  });
});

describe('backups by name', { timeout: 180_000 }, () => {
  it('of the same second get a number', async () => {
    const folder = await folderWithData();
    const { backUp, close } = await openTestFolder(folder);
    const paths = [await backUp('von-hand'), await backUp('von-hand'), await backUp('anders')];
    await close();
    expect(paths.map((path) => path.slice(path.lastIndexOf('_')))).toEqual([
      '_von-hand.sqlite',
      '_2.sqlite',
      '_anders.sqlite',
    ]);
  });
});

describe('discardDatabase', () => {
  it('removes the database with its companions and nothing else', () => {
    const folder = temporaryFolder();
    for (const name of [databaseFile, `${databaseFile}-wal`, `${databaseFile}-shm`, 'brief.docx']) {
      writeFileSync(join(folder, name), '');
    }
    mkdirSync(join(folder, 'Schreiben'));
    discardDatabase(folder);
    expect(readdirSync(folder).sort()).toEqual(['Schreiben', 'brief.docx']);
  });
});
