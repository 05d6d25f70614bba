import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { openSqlite } from './dialects/sqlite.ts';
import { entityTables } from './entities.ts';
import type { Holder } from './folder-lock.ts';
import { migrate } from './migrate.ts';
import { openFolder } from './open-store.ts';
import { type Authorship, createStore, type Store } from './store.ts';

/** Instant at which every test of this room takes place. */
export const testInstant = '2026-11-23T08:00:00.000Z';

/** Who works with the folders of the tests. */
export const testHolder: Holder = {
  user: 'Antje Brüggemann',
  machine: 'PC-Schwerin',
  program: 'Fenster',
  processId: process.pid,
  since: testInstant,
};

/** An empty folder that is removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ortstermin-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Opens the data in a folder at the fixed instant. The caller closes it. */
export function openTestFolder(folder: string) {
  return openFolder(folder, testHolder, () => testInstant);
}

/** A store in memory, closed when the test ends. */
export async function storeInMemory(): Promise<Store> {
  const database = await openSqlite(':memory:');
  onTestFinished(() => database.close());
  await migrate(
    database.db,
    () => testInstant,
    async () => undefined,
  );
  return createStore(database);
}

/** Heads of changes with ascending ids: `c-0001`, `c-0002`, … */
export function ascendingAuthorship(): () => Authorship {
  let last = 0;
  return () => {
    last += 1;
    return { id: `c-${String(last).padStart(4, '0')}`, at: testInstant, actor: testHolder.user };
  };
}

/** SHA-256 of a file, to show that nobody has written into it. */
export function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** Every row of every table of domain values, by table, without its version: what undo has to bring back exactly. */
export async function contentsOf(store: Pick<Store, 'read'>): Promise<Readonly<Record<string, readonly object[]>>> {
  const contents: Record<string, readonly object[]> = {};
  for (const table of entityTables) {
    contents[table] = (await store.read.all(table)).map(({ version: _version, ...fields }) => fields);
  }
  return contents;
}

/** Answers of one query on a database file, read by a connection of its own. */
export function readFile(path: string, query: string): readonly unknown[] {
  const sqlite = new SqliteDatabase(path, { readonly: true });
  try {
    return sqlite.prepare(query).all();
  } finally {
    sqlite.close();
  }
}
