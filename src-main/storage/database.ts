import type { Kysely } from 'kysely';
import type { StoredRow } from './entities.ts';
import type { Schema } from './schema.ts';

/** An open database, whatever its dialect. */
export interface Database {
  readonly db: Kysely<Schema>;
  readonly insertAll: InsertAll;
  /** Writes a complete, checked copy to the path while work goes on; a half copy is never left under that name. */
  readonly backup: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Inserts rows that all have the same columns, through the connection or transaction; made for many at once. */
export type InsertAll = (db: Kysely<Schema>, table: keyof Schema, rows: readonly StoredRow[]) => Promise<void>;
