import type { Amt } from '#domain/amt.ts';
import type { AmtLetter } from '#domain/amt-letter.ts';
import type { Attachment } from '#domain/attachment.ts';
import type { Contact } from '#domain/contact.ts';
import type { Coordination } from '#domain/coordination.ts';
import type { ImportMapping } from '#domain/import-mapping.ts';
import type { LetterRecord } from '#domain/letter-record.ts';
import type { Meeting } from '#domain/meeting.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { ProjectArea } from '#domain/project-area.ts';
import type { Restriction } from '#domain/restriction.ts';
import type { SavedView } from '#domain/saved-view.ts';
import type { Settings } from '#domain/settings.ts';
import type { Team } from '#domain/team.ts';
import type { TimetableDays } from '#domain/timetable-days.ts';
import type { Venue } from '#domain/venue.ts';

/** Settings are one record among the others, so that changing them has a history too. */
export type SettingsRecord = Settings & { readonly id: string };

/** The domain value kept in each table. Every one has an id and a version. */
export interface Entities {
  readonly amts: Amt;
  readonly project_areas: ProjectArea;
  readonly municipalities: Municipality;
  readonly venues: Venue;
  readonly contacts: Contact;
  readonly teams: Team;
  readonly meetings: Meeting;
  readonly coordinations: Coordination;
  readonly attachments: Attachment;
  readonly restrictions: Restriction;
  readonly letters: LetterRecord;
  readonly amt_letters: AmtLetter;
  readonly settings: SettingsRecord;
  readonly saved_views: SavedView;
  readonly import_mappings: ImportMapping;
  readonly timetables: TimetableDays;
}

export type EntityTable = keyof Entities;

/** Id of the one settings record. */
export const settingsId = 'desk';

/** A row as the database gives it: camel-case columns with text, numbers and null. */
export type StoredRow = Readonly<Record<string, string | number | null>>;

/** Fields kept as JSON text, and truth values kept as 0 and 1, for each table; all other fields are plain columns. */
const encodings: { readonly [Table in EntityTable]: Encoding<Entities[Table]> } = {
  amts: {},
  project_areas: { json: ['formerDeadlines'] },
  municipalities: { json: ['postcodes', 'parts', 'announcement'] },
  venues: { flags: ['barrierFree', 'projector', 'internet'] },
  contacts: { flags: ['isPrivate'] },
  teams: {},
  meetings: {
    json: [
      'municipalityIds',
      'details',
      'alternativeSlots',
      'overrides',
      'formerSlots',
      'partNames',
      'result',
      'announcements',
    ],
  },
  coordinations: { json: ['inquiries'] },
  attachments: {},
  restrictions: { json: ['areaIds'], flags: ['inPersonForbidden'] },
  letters: { json: ['facts'] },
  amt_letters: { json: ['contactIds'] },
  settings: { json: ['sender'], flags: ['morningNotice'] },
  saved_views: {},
  import_mappings: { json: ['columns'] },
  timetables: { json: ['days'] },
};

interface Encoding<Entity> {
  readonly json?: readonly (keyof Entity & string)[];
  readonly flags?: readonly (keyof Entity & string)[];
}

/** Every table that holds domain values, in an order in which references come after what they refer to. */
export const entityTables = Object.keys(encodings) as readonly EntityTable[];

/** The row that holds a domain value. */
export function toRow<Table extends EntityTable>(table: Table, entity: Entities[Table]): StoredRow {
  const { json = [], flags = [] } = encodings[table];
  const row: Record<string, unknown> = { ...entity };
  for (const column of json) row[column] = JSON.stringify(row[column]);
  for (const column of flags) row[column] = row[column] === null ? null : Number(row[column]);
  // The only place where a domain value becomes a row: what is left are texts, numbers and null.
  return row as StoredRow;
}

/** The domain value that a row holds. */
export function fromRow<Table extends EntityTable>(table: Table, row: StoredRow): Entities[Table] {
  const { json = [], flags = [] } = encodings[table];
  const entity: Record<string, unknown> = { ...row };
  for (const column of json) entity[column] = JSON.parse(String(row[column]));
  for (const column of flags) entity[column] = row[column] === null ? null : row[column] === 1;
  // The only place where a row becomes a domain value: rows are written by `toRow` alone.
  return entity as unknown as Entities[Table];
}
