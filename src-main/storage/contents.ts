import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** Keeps a content and answers its SHA-256; the same content is kept once. */
export async function saveContent(db: Kysely<Schema>, bytes: Uint8Array): Promise<string> {
  const sha256 = hashOf(bytes);
  await db
    .insertInto('contents')
    .values({ sha256, bytes })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
  return sha256;
}

/** The content with this hash; undefined when it is gone or no longer what it was. */
export async function readContent(db: Kysely<Schema>, sha256: string): Promise<Uint8Array | undefined> {
  const row = await db.selectFrom('contents').selectAll().where('sha256', '=', sha256).executeTakeFirst();
  return row && hashOf(row.bytes) === sha256 ? row.bytes : undefined;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
