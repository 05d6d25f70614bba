import type { Migration } from './migration.ts';

/** Queries, attachments, restrictions, stages of follow-ups, results of meetings, and what became of letters. */
export const coordinationRestrictions: Migration = {
  version: 40,
  name: 'coordination-restrictions',
  async up(db) {
    const text = async (table: string, columns: Readonly<Record<string, string>>) => {
      for (const [column, initial] of Object.entries(columns)) {
        await db.schema
          .alterTable(table)
          .addColumn(column, 'text', (built) => built.notNull().defaultTo(initial))
          .execute();
      }
    };
    const optional = async (table: string, columns: readonly string[]) => {
      for (const column of columns) await db.schema.alterTable(table).addColumn(column, 'text').execute();
    };
    const whole = (table: string, column: string, initial: number) =>
      db.schema
        .alterTable(table)
        .addColumn(column, 'integer', (built) => built.notNull().defaultTo(initial))
        .execute();
    await text('coordinations', { inquiries: '[]' });
    await text('meetings', {
      agreed_by: '',
      fell_through_reason: '',
      former_slots: '[]',
      part_names: '[]',
      result: '{"note":"","questions":[]}',
    });
    await optional('meetings', ['fell_through_on', 'additional_to']);
    await text('municipalities', { follow_up_for: '', follow_up_by: '' });
    await optional('municipalities', ['petitioned_on', 'closed_on', 'successor_id']);
    await whole('municipalities', 'follow_up_stage', 0);
    await text('letters', { sent_by: '' });
    await optional('letters', ['answered_on', 'returned_on']);
    await whole('settings', 'participation_percent', 30);
    await db.schema
      .createTable('attachments')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('coordination_id', 'text', (column) => column.notNull().references('coordinations.id'))
      .addColumn('file_name', 'text', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('added_on', 'text', (column) => column.notNull())
      .execute();
    // Contents by their hash: a backup of the database holds them, and undo never has to carry them.
    await db.schema
      .createTable('contents')
      .addColumn('sha256', 'text', (column) => column.primaryKey())
      .addColumn('bytes', 'blob', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('restrictions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('from', 'text', (column) => column.notNull())
      .addColumn('until', 'text')
      .addColumn('area', 'text', (column) => column.notNull())
      .addColumn('area_ids', 'text', (column) => column.notNull())
      .addColumn('in_person_forbidden', 'integer', (column) => column.notNull())
      .addColumn('limit_inside', 'integer')
      .addColumn('limit_outside', 'integer')
      .addColumn('conditions', 'text', (column) => column.notNull())
      .addColumn('legal_source', 'text', (column) => column.notNull())
      .execute();
  },
};
