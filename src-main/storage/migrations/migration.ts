import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/** One step of the schema. Runs in a transaction of its own together with its version row. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (db: Kysely<Schema>) => Promise<void>;
}
