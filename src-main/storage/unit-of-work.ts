import type { Kysely } from 'kysely';
import type { InsertAll } from './database.ts';
import { type Entities, type EntityTable, fromRow, type StoredRow, toRow } from './entities.ts';
import { allRecords, deleteRow, findRecord, findRow, replaceRow } from './rows.ts';
import type { Schema } from './schema.ts';
import { StorageError } from './storage-error.ts';

/** Reading inside or outside a unit of work. */
export interface Reader {
  readonly all: <Table extends EntityTable>(table: Table) => Promise<readonly Entities[Table][]>;
  readonly find: <Table extends EntityTable>(table: Table, id: string) => Promise<Entities[Table] | undefined>;
  /** Like `find`, but rejects with `not-found`. */
  readonly get: <Table extends EntityTable>(table: Table, id: string) => Promise<Entities[Table]>;
  /** Id of the newest change; null before the first one. What was derived from the records holds while it stays the same. */
  readonly newestChange: () => Promise<string | null>;
}

/** Image of one row before and after; null where it did not exist. */
export interface RowImage {
  readonly table: EntityTable;
  readonly id: string;
  readonly before: StoredRow | null;
  readonly after: StoredRow | null;
}

/** One unit of work: everything written through it is saved together and can be undone together. */
export interface Unit extends Reader {
  /** Adds records; their version becomes 1. */
  readonly insert: <Table extends EntityTable>(table: Table, ...records: readonly Entities[Table][]) => Promise<void>;
  /**
   * Saves a record over the version it was read with, or over `expectedVersion` as the caller saw it.
   * Answers the record with its new version; rejects with `stale` when it has changed meanwhile.
   */
  readonly update: <Table extends EntityTable>(
    table: Table,
    record: Entities[Table],
    expectedVersion?: number,
  ) => Promise<Entities[Table]>;
  readonly remove: (table: EntityTable, id: string) => Promise<void>;
  /** Writes a row exactly as given, as undo and redo do. */
  readonly restore: (image: RowImage) => Promise<void>;
  readonly images: readonly RowImage[];
}

const staleSentence =
  'Dieser Eintrag wurde inzwischen an anderer Stelle geändert. Bitte sehen Sie sich den neuen Stand an und wiederholen Sie den Schritt.';

/** Reads through a connection or a transaction. */
export function readerOn(db: Kysely<Schema>): Reader {
  return {
    all: (table) => allRecords(db, table),
    find: (table, id) => findRecord(db, table, id),
    async get(table, id) {
      const record = await findRecord(db, table, id);
      if (!record)
        throw new StorageError('not-found', 'Diesen Eintrag gibt es nicht (mehr). Bitte laden Sie die Ansicht neu.');
      return record;
    },
    async newestChange() {
      const newest = await db.selectFrom('changes').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst();
      return newest?.id ?? null;
    },
  };
}

/** A unit of work on a transaction; it collects the images of every row it touches. */
export function unitOn(db: Kysely<Schema>, insertAll: InsertAll): Unit {
  const images: RowImage[] = [];
  return {
    ...readerOn(db),
    images,
    async insert(table, ...records) {
      const rows = records.map((record) => toRow(table, { ...record, version: 1 }));
      await insertAll(db, table, rows);
      for (const [index, { id }] of records.entries())
        images.push({ table, id, before: null, after: rows[index] ?? null });
    },
    async update(table, record, expectedVersion = record.version) {
      const before = await findRow(db, table, record.id);
      if (!before)
        throw new StorageError('not-found', 'Diesen Eintrag gibt es nicht (mehr). Bitte laden Sie die Ansicht neu.');
      const after = toRow(table, { ...record, version: expectedVersion + 1 });
      if (!(await replaceRow(db, table, after, expectedVersion))) throw new StorageError('stale', staleSentence);
      images.push({ table, id: record.id, before, after });
      return fromRow(table, after);
    },
    async remove(table, id) {
      const before = await findRow(db, table, id);
      if (!before) return;
      await deleteRow(db, table, id);
      images.push({ table, id, before, after: null });
    },
    async restore({ table, id, after }) {
      const before = (await findRow(db, table, id)) ?? null;
      // The version goes on rising, so that a screen still showing the undone state is recognised as stale.
      const version = Number((before ?? after)?.['version'] ?? 0) + 1;
      const row = after && { ...after, version };
      if (row && before) await replaceRow(db, table, row, version - 1);
      else if (row) await db.insertInto<EntityTable>(table).values(row).execute();
      else await deleteRow(db, table, id);
      images.push({ table, id, before, after: row });
    },
  };
}
