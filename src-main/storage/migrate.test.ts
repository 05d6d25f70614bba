import { join } from 'node:path';
import type { Kysely, KyselyPlugin } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { noAnnouncementPractice, untouchedProcedure } from '#domain/municipality.ts';
import { openSqlite } from './dialects/sqlite.ts';
import { toRow } from './entities.ts';
import { migrate, newestVersion, requireKnownVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Schema } from './schema.ts';
import { readFile, temporaryFolder, testInstant } from './test-folder.ts';
import { recordOf } from './test-records.ts';
import { readerOn } from './unit-of-work.ts';

const now = () => testInstant;
const nothing = async () => undefined;

/** Changes data that exist already, in more than one statement. */
const renameTeams: Migration = {
  version: newestVersion + 10,
  name: 'rename-teams',
  async up(db) {
    await db.schema.alterTable('teams').addColumn('short_name', 'text').execute();
    await db.updateTable('teams').set({ short_name: 'neu' }).execute();
    await db.schema.createIndex('teams_by_name').on('teams').column('name').execute();
  },
};

async function openEmpty() {
  const path = join(temporaryFolder(), 'daten.sqlite');
  const database = await openSqlite(path);
  onTestFinished(() => database.close());
  return { path, database, db: database.db };
}

/** What a municipality of the first schema could not hold, as later schemas begin with it. */
const { followUpOn: _day, followUpNote: _note, ...laterProcedure } = untouchedProcedure;
const later = { parts: [], announcement: noAnnouncementPractice, ...laterProcedure };

const schemaOf = (path: string) => readFile(path, "select sql from sqlite_master where sql <> '' order by name");
const versionsIn = (path: string) => readFile(path, 'select version, name, applied_at from schema_versions');

/** Counts the statements that pass and throws at the one with the number given. */
function failingAt(statement: number): { readonly plugin: KyselyPlugin; readonly passed: () => number } {
  let passed = 0;
  return {
    passed: () => passed,
    plugin: {
      transformQuery({ node }) {
        passed += 1;
        if (passed === statement) throw new Error(`broken at statement ${statement}`);
        return node;
      },
      transformResult: async ({ result }) => result,
    },
  };
}

/** The migration, broken at one of its statements; after the last one when the number is higher. */
function broken(
  migration: Migration,
  statement: number,
): { readonly migration: Migration; readonly done: () => boolean } {
  const fault = failingAt(statement);
  let done = false;
  const up = async (db: Kysely<Schema>) => {
    await migration.up(db.withPlugin(fault.plugin));
    done = true;
    throw new Error('broken before the version row');
  };
  return { migration: { ...migration, up }, done: () => done };
}

describe('migrations', { timeout: 180_000 }, () => {
  it('ascend by version without repetition', () => {
    const versions = migrations.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other));
    expect(newestVersion).toBe(versions.at(-1));
  });

  it('leave a row with version, name and instant, and do nothing the second time', async () => {
    const { path, db } = await openEmpty();
    await migrate(db, now, nothing);
    const schema = schemaOf(path);
    await migrate(db, () => 'later', nothing);
    expect(versionsIn(path)).toEqual(
      migrations.map(({ version, name }) => ({ version, name, applied_at: testInstant })),
    );
    expect(schemaOf(path)).toEqual(schema);
  });

  it('broken at any statement of the first schema leave nothing, and succeed at the next start', async () => {
    const reference = await openEmpty();
    await migrate(reference.db, now, nothing);
    const [first] = migrations;
    if (!first) throw new Error('no migration');
    const { path, db } = await openEmpty();
    let statement = 0;
    let reachedEnd = false;
    while (!reachedEnd) {
      statement += 1;
      const attempt = broken(first, statement);
      await expect(migrate(db, now, nothing, [attempt.migration])).rejects.toThrow(/^broken/);
      expect(schemaOf(path)).toHaveLength(1);
      expect(versionsIn(path)).toEqual([]);
      reachedEnd = attempt.done();
    }
    expect(statement).toBeGreaterThan(10);
    await migrate(db, now, nothing);
    expect(schemaOf(path)).toEqual(schemaOf(reference.path));
  });

  it('broken while they change existing data leave schema and data as before', async () => {
    const { path, db } = await openEmpty();
    await migrate(db, now, nothing);
    await db.insertInto('teams').values({ id: 't', name: 'Team Nord', version: 1 }).execute();
    const before = [schemaOf(path), versionsIn(path), readFile(path, 'select * from teams')];
    for (const statement of [1, 2, 3, 4]) {
      const attempt = broken(renameTeams, statement);
      await expect(migrate(db, now, nothing, [...migrations, attempt.migration])).rejects.toThrow(/^broken/);
      expect(attempt.done()).toBe(statement === 4);
      expect([schemaOf(path), versionsIn(path), readFile(path, 'select * from teams')]).toEqual(before);
    }
    await migrate(db, now, nothing, [...migrations, renameTeams]);
    expect(readFile(path, 'select * from teams')).toEqual([
      { id: 't', name: 'Team Nord', version: 1, short_name: 'neu' },
    ]);
  });

  it('announce themselves before they change existing data, so that the backup holds the former state', async () => {
    const { path, database, db } = await openEmpty();
    const announced: (readonly [number, number])[] = [];
    const beforeEach = async ({ version }: Migration, present: number) => {
      announced.push([version, present]);
      await database.backup(`${path}.sicherung`);
    };
    await migrate(db, now, beforeEach);
    expect(announced).toEqual([]);
    await db.insertInto('teams').values({ id: 't', name: 'Team Nord', version: 1 }).execute();
    await migrate(db, now, beforeEach, [...migrations, renameTeams]);
    expect(announced).toEqual([[renameTeams.version, newestVersion]]);
    expect(readFile(`${path}.sicherung`, 'select * from teams')).toEqual([{ id: 't', name: 'Team Nord', version: 1 }]);
  });

  it('give records of an older schema the details that came later, and leave everything else as it was', async () => {
    const { db } = await openEmpty();
    const [first] = migrations;
    if (!first) throw new Error('no migration');
    await migrate(db, now, nothing, [first]);
    const present = recordOf('municipalities', '13076046');
    const stored = toRow('municipalities', present);
    const older = Object.fromEntries(Object.entries(stored).filter(([column]) => !(column in later)));
    const row = { ...older, id: present.id, amtId: null, projectAreaId: null };
    await db.insertInto('municipalities').values(row).execute();
    await migrate(db, now, nothing);
    expect(await readerOn(db).get('municipalities', '13076046')).toEqual({
      ...present,
      amtId: null,
      projectAreaId: null,
      ...later,
    });
    expect(Object.keys(stored)).toEqual(expect.arrayContaining(Object.keys(later)));
  });

  it('do not begin when the backup before them fails', async () => {
    const { path, db } = await openEmpty();
    await migrate(db, now, nothing);
    const full = async () => {
      throw new Error('disk full');
    };
    await expect(migrate(db, now, full, [...migrations, renameTeams])).rejects.toThrow('disk full');
    expect(versionsIn(path)).toHaveLength(migrations.length);
  });
});

describe('requireKnownVersion', () => {
  it('lets pass what this program can read', () => {
    expect(() => requireKnownVersion(0)).not.toThrow();
    expect(() => requireKnownVersion(newestVersion)).not.toThrow();
  });

  it('refuses a newer schema and names both versions', () => {
    expect(() => requireKnownVersion(newestVersion + 1)).toThrow(
      `Schema ${newestVersion + 1}, dieses Programm kennt ${newestVersion}`,
    );
  });
});
