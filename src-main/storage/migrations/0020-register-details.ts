import type { Migration } from './migration.ts';

/** Details of the register: Ortsteile, announcement, rooms, contacts, saved views, mappings of import files. */
export const registerDetails: Migration = {
  version: 20,
  name: 'register-details',
  async up(db) {
    const text = (table: string, column: string, initial: string) =>
      db.schema
        .alterTable(table)
        .addColumn(column, 'text', (built) => built.notNull().defaultTo(initial))
        .execute();
    await text('municipalities', 'parts', '[]');
    await text('municipalities', 'announcement', '{"form":"","bulletin":"","editorialDeadline":"","boards":""}');
    await text('venues', 'rent', '');
    await text('venues', 'note', '');
    for (const column of ['seats_outside', 'projector', 'internet']) {
      await db.schema.alterTable('venues').addColumn(column, 'integer').execute();
    }
    await db.schema
      .createTable('contacts')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('municipality_id', 'text', (column) => column.references('municipalities.id'))
      .addColumn('amt_id', 'text', (column) => column.references('amts.id'))
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('form_of_address', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('phone', 'text', (column) => column.notNull())
      .addColumn('email', 'text', (column) => column.notNull())
      .addColumn('is_private', 'integer', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('checked_on', 'text')
      .addColumn('note', 'text', (column) => column.notNull())
      .execute();
    for (const [table, column] of [
      ['saved_views', 'address'],
      ['import_mappings', 'columns'],
    ] as const) {
      await db.schema
        .createTable(table)
        .addColumn('id', 'text', (built) => built.primaryKey())
        .addColumn('version', 'integer', (built) => built.notNull())
        .addColumn('name', 'text', (built) => built.notNull())
        .addColumn(column, 'text', (built) => built.notNull())
        .execute();
    }
  },
};
