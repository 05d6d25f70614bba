import type { Migration } from './migration.ts';

/** The day on which each municipality of a meeting made it known; so far one day stood for all of them. */
export const announcements: Migration = {
  version: 41,
  name: 'announcements',
  async up(db) {
    await db.schema
      .alterTable('meetings')
      .addColumn('announcements', 'text', (column) => column.notNull().defaultTo('{}'))
      .execute();
    const announced = await db
      .selectFrom('meetings')
      .select(['id', 'municipality_ids', 'announced_on'])
      .where('announced_on', 'is not', null)
      .execute();
    for (const { id, municipality_ids: ids, announced_on: on } of announced) {
      const days = Object.fromEntries((JSON.parse(String(ids)) as string[]).map((one) => [one, on]));
      await db
        .updateTable('meetings')
        .set({ announcements: JSON.stringify(days) })
        .where('id', '=', id)
        .execute();
    }
  },
};
