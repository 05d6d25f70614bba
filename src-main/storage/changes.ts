import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { ChangeTable, Schema } from './schema.ts';
import type { RowImage } from './unit-of-work.ts';

/** What is written down about a unit of work beside its rows. */
export interface ChangeHead {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  /** German title in the past: "Termin Göhlen auf den 19.03.2027 verschoben". */
  readonly title: string;
  readonly kind: ChangeTable['kind'];
  readonly reverses: string | null;
  readonly municipalityIds: readonly string[];
}

/** A change as it is read back. */
export type Change = ChangeHead & { readonly reversedBy: string | null };

/** Writes a change with the images of its rows, in the transaction of the unit of work. */
export async function recordChange(
  { db, insertAll }: Pick<Database, 'db' | 'insertAll'>,
  head: ChangeHead,
  images: readonly RowImage[],
): Promise<void> {
  await db
    .insertInto('changes')
    .values({ ...head, municipalityIds: JSON.stringify(head.municipalityIds), reversedBy: null })
    .execute();
  if (head.reverses !== null) {
    await db.updateTable('changes').set({ reversedBy: head.id }).where('id', '=', head.reverses).execute();
  }
  const rows = images.map((image, position) => ({
    changeId: head.id,
    position,
    tableName: image.table,
    rowId: image.id,
    before: image.before && JSON.stringify(image.before),
    after: image.after && JSON.stringify(image.after),
  }));
  await insertAll(db, 'change_rows', rows);
  const municipalities = [...new Set(head.municipalityIds)];
  await insertAll(
    db,
    'change_municipalities',
    municipalities.map((municipalityId) => ({ changeId: head.id, municipalityId })),
  );
}

/** Changes, newest first; of one municipality or of all. */
export async function listChanges(
  db: Kysely<Schema>,
  limit: number,
  municipalityId?: string,
): Promise<readonly Change[]> {
  const all = db.selectFrom('changes').selectAll('changes').orderBy('changes.id', 'desc').limit(limit);
  const selected =
    municipalityId === undefined
      ? all
      : all
          .innerJoin('change_municipalities', 'change_municipalities.changeId', 'changes.id')
          .where('change_municipalities.municipalityId', '=', municipalityId);
  return (await selected.execute()).map(readChange);
}

/** The change that undo would take back: the newest step or redo that still stands. */
export async function undoCandidate(db: Kysely<Schema>): Promise<Change | undefined> {
  const row = await db
    .selectFrom('changes')
    .selectAll()
    .where('kind', 'in', ['step', 'redo'])
    .where('reversedBy', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && readChange(row);
}

/** The undo that redo would take back: the newest one that still stands, unless a new step came after it. */
export async function redoCandidate(db: Kysely<Schema>): Promise<Change | undefined> {
  const row = await db
    .selectFrom('changes')
    .selectAll()
    .where('kind', '=', 'undo')
    .where('reversedBy', 'is', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const newerStep = await db
    .selectFrom('changes')
    .select('id')
    .where('kind', '=', 'step')
    .where('id', '>', row.id)
    .limit(1)
    .executeTakeFirst();
  return newerStep ? undefined : readChange(row);
}

/** Images of the rows of a change, in the order in which they were written. */
export async function imagesOf(db: Kysely<Schema>, changeId: string): Promise<readonly RowImage[]> {
  const rows = await db
    .selectFrom('change_rows')
    .selectAll()
    .where('changeId', '=', changeId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    table: row.tableName,
    id: row.rowId,
    before: row.before === null ? null : JSON.parse(row.before),
    after: row.after === null ? null : JSON.parse(row.after),
  }));
}

function readChange(row: ChangeTable): Change {
  return { ...row, municipalityIds: JSON.parse(row.municipalityIds) };
}
