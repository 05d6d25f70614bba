import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** What was last handed out of a meeting; the content is kept as the JSON that the exporting room made of it. */
export interface Publication {
  readonly meetingId: string;
  readonly sequence: number;
  /** Instant as ISO text in UTC. */
  readonly lastModified: string;
  readonly content: string;
}

/** Everything that was ever handed out. */
export async function readPublications(db: Kysely<Schema>): Promise<readonly Publication[]> {
  return db.selectFrom('publications').selectAll().orderBy('meetingId').execute();
}

/** Remembers what was handed out, over what was handed out before. */
export async function savePublications(db: Kysely<Schema>, publications: readonly Publication[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const publication of publications) {
      const { meetingId, ...rest } = publication;
      await transaction
        .insertInto('publications')
        .values(publication)
        .onConflict((conflict) => conflict.column('meetingId').doUpdateSet({ meetingId, ...rest }))
        .execute();
    }
  });
}
