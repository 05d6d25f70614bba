import type { Migration } from './migration.ts';

/** Letters to an Amt about the contacts of its municipalities. */
export const amtLetters: Migration = {
  version: 30,
  name: 'amt-letters',
  async up(db) {
    await db.schema
      .createTable('amt_letters')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('amt_id', 'text', (column) => column.notNull().references('amts.id'))
      .addColumn('contact_ids', 'text', (column) => column.notNull())
      .addColumn('written_on', 'text', (column) => column.notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .execute();
  },
};
