import type { Kysely } from 'kysely';
import { migrations as allMigrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { Schema } from './schema.ts';
import { StorageError } from './storage-error.ts';

/** Version of the schema that this program writes. */
export const newestVersion = Math.max(...allMigrations.map((migration) => migration.version));

/** Refuses a database that a newer program has written; it is left untouched. */
export function requireKnownVersion(version: number): void {
  if (version <= newestVersion) return;
  throw new StorageError(
    'newer-database',
    `Diese Daten wurden mit einer neueren Fassung von Ortstermin gespeichert (Schema ${version}, dieses Programm kennt ${newestVersion}). Sie wurden nicht verändert. Bitte öffnen Sie sie mit der neueren Fassung.`,
  );
}

/**
 * Brings the schema up to date: one transaction per migration together with its version row, so that a fault leaves
 * the schema as before or as after. `beforeEach` runs before a migration that changes existing data.
 */
export async function migrate(
  db: Kysely<Schema>,
  now: () => string,
  beforeEach: (migration: Migration, presentVersion: number) => Promise<void>,
  migrations: readonly Migration[] = allMigrations,
): Promise<void> {
  await db.schema
    .createTable('schema_versions')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('applied_at', 'text', (column) => column.notNull())
    .execute();
  const isNew = (await presentVersion(db)) === 0;
  for (const migration of migrations) {
    const present = await presentVersion(db);
    if (present >= migration.version) continue;
    if (!isNew) await beforeEach(migration, present);
    await db.transaction().execute(async (transaction) => {
      // Another process may have migrated while this one waited for the write lock.
      if ((await presentVersion(transaction)) >= migration.version) return;
      await migration.up(transaction.withoutPlugins());
      await transaction
        .insertInto('schema_versions')
        .values({ version: migration.version, name: migration.name, appliedAt: now() })
        .execute();
    });
  }
}

async function presentVersion(db: Kysely<Schema>): Promise<number> {
  const row = await db
    .selectFrom('schema_versions')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}
