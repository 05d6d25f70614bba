import type { Migration } from './migration.ts';

/** Days of the timetable set for everybody, an Amt or a municipality; whether a notice says in the morning what is due. */
export const timetablesMorningNotice: Migration = {
  version: 42,
  name: 'timetables-morning-notice',
  async up(db) {
    await db.schema
      .createTable('timetables')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('subject_id', 'text', (column) => column.notNull())
      .addColumn('days', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .alterTable('settings')
      .addColumn('morning_notice', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
