import type { Kysely } from 'kysely';
import { type Entities, type EntityTable, fromRow, type StoredRow } from './entities.ts';
import type { Schema } from './schema.ts';

/** Every record of a table, ordered by id. */
export async function allRecords<Table extends EntityTable>(
  db: Kysely<Schema>,
  table: Table,
): Promise<readonly Entities[Table][]> {
  const rows = await selectRows(db, table).execute();
  return rows.map((row) => fromRow(table, row));
}

/** One record by id; undefined when there is none. */
export async function findRecord<Table extends EntityTable>(
  db: Kysely<Schema>,
  table: Table,
  id: string,
): Promise<Entities[Table] | undefined> {
  const row = await findRow(db, table, id);
  return row && fromRow(table, row);
}

/** One row as it is stored. */
export function findRow(db: Kysely<Schema>, table: EntityTable, id: string): Promise<StoredRow | undefined> {
  return selectRows(db, table).where('id', '=', id).executeTakeFirst();
}

/** Writes a row over the one with the same id if that one still has the version; false when it has not. */
export async function replaceRow(
  db: Kysely<Schema>,
  table: EntityTable,
  row: StoredRow,
  version: number,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable<EntityTable>(table)
    .set(row)
    .where('id', '=', row['id'] ?? null)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Deletes a row. */
export async function deleteRow(db: Kysely<Schema>, table: EntityTable, id: string): Promise<void> {
  await db.deleteFrom<EntityTable>(table).where('id', '=', id).execute();
}

function selectRows(db: Kysely<Schema>, table: EntityTable) {
  return db.selectFrom<EntityTable>(table).selectAll().orderBy('id');
}
