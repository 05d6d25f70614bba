import { existsSync, renameSync, rmSync } from 'node:fs';
import SqliteDatabase from 'better-sqlite3';
import { CamelCasePlugin, CompiledQuery, type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import type { Database } from '../database.ts';
import type { StoredRow } from '../entities.ts';
import { createPrivateFile } from '../private-file.ts';
import type { Schema } from '../schema.ts';
import { StorageError } from '../storage-error.ts';

const busyTimeoutMs = 5000;
/** Older releases carry the WAL-reset bug. */
const oldestSqlite = [3, 51, 3] as const;

/** Every unit of work takes the write lock at once, so that a read followed by a write never fails half-way. */
class ImmediateSqliteDriver extends SqliteDriver {
  readonly #sqlite: SqliteDatabase.Database;

  constructor(sqlite: SqliteDatabase.Database) {
    super({ database: sqlite });
    this.#sqlite = sqlite;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    // A full disk has rolled back already; a second rollback would fail and hide what happened.
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}

/** Opens (or creates) the database file. `:memory:` serves tests. Rejects with a `StorageError` or a Node/SQLite error. */
export async function openSqlite(path: string): Promise<Database> {
  if (path !== ':memory:') createPrivateFile(path);
  const sqlite = new SqliteDatabase(path, { timeout: busyTimeoutMs });
  try {
    requireRecentSqlite(sqlite);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    // Deleted contacts must not survive in free pages of the file.
    sqlite.pragma('secure_delete = ON');
  } catch (error) {
    sqlite.close();
    throw error;
  }
  const dialect = new SqliteDialect({ database: sqlite });
  const db = new Kysely<Schema>({
    dialect: {
      createAdapter: () => dialect.createAdapter(),
      createDriver: () => new ImmediateSqliteDriver(sqlite),
      createIntrospector: (instance) => dialect.createIntrospector(instance),
      createQueryCompiler: () => dialect.createQueryCompiler(),
    },
    plugins: [new CamelCasePlugin()],
  });
  return {
    db,
    insertAll: async (writer, table, rows) => insertPrepared(sqlite, writer, table, rows),
    backup: (target) => backup(sqlite, target),
    async close() {
      await db.destroy();
      // A connection on which nothing was asked yet is not closed by the line before.
      sqlite.close();
    },
  };
}

/**
 * One statement for all rows: building and preparing statements of many rows takes longer than writing them. There is
 * one connection, so the statement runs inside the transaction that `writer` stands for.
 */
function insertPrepared(
  sqlite: SqliteDatabase.Database,
  writer: Kysely<Schema>,
  table: keyof Schema,
  rows: readonly StoredRow[],
): void {
  const [first] = rows;
  if (!first) return;
  const { sql, parameters } = writer.insertInto<keyof Schema>(table).values(first).compile();
  const columns = Object.keys(first);
  if (parameters.length !== columns.length) throw new TypeError(`insert into ${table}: ${sql}`);
  const statement = sqlite.prepare(sql);
  for (const row of rows) statement.run(columns.map((column) => row[column]));
}

/**
 * Reads the settings back after the first write: the library is compiled so that the journal's durability falls to
 * NORMAL with the first write unless FULL was set, and NORMAL loses confirmed work at a power cut.
 */
export async function requireDurability({ db }: Pick<Database, 'db'>): Promise<void> {
  const expected = { synchronous: 2, foreign_keys: 1, timeout: busyTimeoutMs } as const;
  for (const [name, value] of Object.entries(expected)) {
    const pragma = name === 'timeout' ? 'busy_timeout' : name;
    const { rows } = await db.executeQuery(CompiledQuery.raw(`pragma ${pragma}`));
    const present = rows.map((row) => Object.values(Object(row))[0])[0];
    if (present !== value) {
      throw new StorageError(
        'unusable',
        `Die Datenbank sichert nicht dauerhaft (${pragma} = ${String(present)}). Bitte melden Sie diesen Fehler.`,
      );
    }
  }
}

/** The version of the newest migration in a database file, read without changing the file; 0 for a new one. */
export function sqliteSchemaVersion(path: string): number {
  if (!existsSync(path)) return 0;
  const sqlite = new SqliteDatabase(path, { readonly: true, timeout: busyTimeoutMs });
  try {
    const table = sqlite.prepare("select 1 from sqlite_master where type = 'table' and name = 'schema_versions'").get();
    if (!table) return 0;
    const version: unknown = sqlite.prepare('select max(version) from schema_versions').pluck().get();
    return typeof version === 'number' ? version : 0;
  } finally {
    sqlite.close();
  }
}

/** Sentences about damage in a database file, read without changing the file; empty when everything is in order. */
export function sqliteFindings(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  const sqlite = new SqliteDatabase(path, { readonly: true, timeout: busyTimeoutMs });
  try {
    return integrityFindings(sqlite);
  } finally {
    sqlite.close();
  }
}

function requireRecentSqlite(sqlite: SqliteDatabase.Database): void {
  const text = String(sqlite.prepare('select sqlite_version()').pluck().get());
  const version = text.split('.').map(Number);
  const firstDifference = oldestSqlite.findIndex((part, index) => (version[index] ?? 0) !== part);
  if (firstDifference >= 0 && (version[firstDifference] ?? 0) < (oldestSqlite[firstDifference] ?? 0)) {
    throw new StorageError('unusable', `SQLite ${text} ist zu alt; nötig ist ${oldestSqlite.join('.')} oder neuer.`);
  }
}

async function backup(sqlite: SqliteDatabase.Database, target: string): Promise<void> {
  const unfinished = `${target}.unfertig`;
  try {
    createPrivateFile(unfinished);
    await sqlite.backup(unfinished);
    const copy = new SqliteDatabase(unfinished);
    try {
      const findings = integrityFindings(copy);
      if (findings.length > 0) throw new StorageError('damaged', `Die Sicherung ist fehlerhaft: ${findings[0]}`);
      // One plain file without companions: it can be copied to a stick as it is.
      copy.pragma('journal_mode = DELETE');
    } finally {
      copy.close();
    }
    renameSync(unfinished, target);
  } catch (error) {
    for (const leftover of [unfinished, `${unfinished}-wal`, `${unfinished}-shm`, `${unfinished}-journal`]) {
      rmSync(leftover, { force: true });
    }
    throw error;
  }
}

function integrityFindings(sqlite: SqliteDatabase.Database): readonly string[] {
  const rows = sqlite.prepare('pragma integrity_check').pluck().all().map(String);
  const broken = sqlite.prepare('pragma foreign_key_check').all().length;
  const findings = rows.filter((row) => row !== 'ok');
  return broken > 0 ? [...findings, `${broken} Verweise ohne Ziel`] : findings;
}
