import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** An open database, whatever its dialect. */
export interface Database {
  readonly db: Kysely<Schema>;
  /** Writes a complete, checked copy to the path while work goes on; a half copy is never left under that name. */
  readonly backup: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}
