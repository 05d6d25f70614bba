import type { CreateTableBuilder, Kysely } from 'kysely';
import type { Schema } from '../schema.ts';
import type { Migration } from './migration.ts';

/** First schema: register, meetings, coordination, letters, settings, history, publications. */
export const registerMeetingsLettersHistory: Migration = {
  version: 10,
  name: 'register-meetings-letters-history',
  async up(db) {
    await record(db, 'amts', (table) =>
      texts(table, ['name', 'kind', 'street', 'postcode', 'city', 'phone', 'email', 'website']),
    );
    await record(db, 'project_areas', (table) =>
      texts(table, ['name', 'call', 'former_deadlines']).addColumn('deadline', 'text'),
    );
    await record(db, 'municipalities', (table) =>
      texts(table, [
        'name',
        'kind',
        'postcodes',
        'mayor_title',
        'mayor_name',
        'need_decision',
        'need_reason',
        'follow_up_note',
        'note',
      ])
        .addColumn('amt_id', 'text', (column) => column.references('amts.id'))
        .addColumn('project_area_id', 'text', (column) => column.references('project_areas.id'))
        .addColumn('population', 'integer')
        .addColumn('population_date', 'text')
        .addColumn('latitude', 'double precision')
        .addColumn('longitude', 'double precision')
        .addColumn('area_km2', 'double precision')
        .addColumn('eligible_addresses', 'integer')
        .addColumn('lead_time_days', 'integer')
        .addColumn('need_decided_on', 'text')
        .addColumn('follow_up_on', 'text'),
    );
    await record(db, 'venues', (table) =>
      texts(table, ['name', 'street', 'postcode', 'city', 'key_holder'])
        .addColumn('municipality_id', 'text', (column) => column.notNull().references('municipalities.id'))
        .addColumn('seats', 'integer')
        .addColumn('barrier_free', 'integer'),
    );
    await record(db, 'teams', (table) => texts(table, ['name']));
    await record(db, 'meetings', (table) =>
      texts(table, [
        'municipality_ids',
        'format',
        'format_reason',
        'details',
        'alternative_slots',
        'cancel_reason',
        'overrides',
        'note',
      ])
        .addColumn('slot', 'text')
        .addColumn('duration_minutes', 'integer', (column) => column.notNull())
        .addColumn('venue_id', 'text', (column) => column.references('venues.id'))
        .addColumn('team_id', 'text', (column) => column.references('teams.id'))
        .addColumn('agreed_on', 'text')
        .addColumn('invited_on', 'text')
        .addColumn('announced_on', 'text')
        .addColumn('held_on', 'text')
        .addColumn('attendance', 'integer')
        .addColumn('cancelled_on', 'text'),
    );
    await record(db, 'coordinations', (table) =>
      texts(table, ['format', 'asked_on', 'answered_by', 'reference', 'conditions', 'withdraw_reason'])
        .addColumn('municipality_id', 'text', (column) => column.notNull().references('municipalities.id'))
        .addColumn('slot', 'text')
        .addColumn('outcome', 'text')
        .addColumn('answered_on', 'text')
        .addColumn('withdrawn_on', 'text'),
    );
    await record(db, 'letters', (table) =>
      texts(table, ['kind', 'written_on', 'path', 'sha256', 'facts', 'override_reason'])
        .addColumn('municipality_id', 'text', (column) => column.notNull().references('municipalities.id'))
        .addColumn('meeting_id', 'text', (column) => column.references('meetings.id'))
        .addColumn('sent_on', 'text'),
    );
    await record(db, 'settings', (table) =>
      texts(table, ['sender', 'district_name', 'default_start_time'])
        .addColumn('default_duration_minutes', 'integer', (column) => column.notNull())
        .addColumn('default_lead_time_days', 'integer', (column) => column.notNull())
        .addColumn('district_follow_up_days', 'integer', (column) => column.notNull())
        .addColumn('municipality_follow_up_days', 'integer', (column) => column.notNull())
        .addColumn('deadline_margin_days', 'integer', (column) => column.notNull()),
    );
    await history(db);
    await db.schema
      .createTable('publications')
      .addColumn('meeting_id', 'text', (column) => column.primaryKey())
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('last_modified', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
  },
};

async function history(db: Kysely<Schema>): Promise<void> {
  await texts(
    db.schema.createTable('changes').addColumn('id', 'text', (column) => column.primaryKey()),
    ['at', 'actor', 'title', 'kind', 'municipality_ids'],
  )
    .addColumn('reverses', 'text')
    .addColumn('reversed_by', 'text')
    .execute();
  await db.schema
    .createTable('change_rows')
    .addColumn('change_id', 'text', (column) => column.notNull().references('changes.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('table_name', 'text', (column) => column.notNull())
    .addColumn('row_id', 'text', (column) => column.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addPrimaryKeyConstraint('change_rows_key', ['change_id', 'position'])
    .execute();
  await db.schema
    .createTable('change_municipalities')
    .addColumn('change_id', 'text', (column) => column.notNull().references('changes.id'))
    .addColumn('municipality_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('change_municipalities_key', ['municipality_id', 'change_id'])
    .execute();
}

/** A table of domain values: id and version first, then its own columns. */
async function record(
  db: Kysely<Schema>,
  name: string,
  columns: (table: CreateTableBuilder<string>) => CreateTableBuilder<string>,
): Promise<void> {
  const table = db.schema
    .createTable(name)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('version', 'integer', (column) => column.notNull());
  await columns(table).execute();
}

function texts(table: CreateTableBuilder<string>, names: readonly string[]): CreateTableBuilder<string> {
  return names.reduce((built, name) => built.addColumn(name, 'text', (column) => column.notNull()), table);
}
