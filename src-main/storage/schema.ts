import type { EntityTable, StoredRow } from './entities.ts';

/** One unit of work as it is kept: what was done, by whom, and whether it was taken back. */
export interface ChangeTable {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly title: string;
  readonly kind: 'step' | 'undo' | 'redo';
  /** The change that this one takes back or does again. */
  readonly reverses: string | null;
  readonly reversedBy: string | null;
  /** JSON list of the municipalities concerned. */
  readonly municipalityIds: string;
}

/** Image of one row before and after a change, as JSON; null where the row did not exist. */
export interface ChangeRowTable {
  readonly changeId: string;
  readonly position: number;
  readonly tableName: EntityTable;
  readonly rowId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Which municipality a change concerns, for the history of one municipality. */
export interface ChangeMunicipalityTable {
  readonly changeId: string;
  readonly municipalityId: string;
}

/** What was last handed out of a meeting as a calendar entry. Not undoable: the file has left the house. */
export interface PublicationTable {
  readonly meetingId: string;
  readonly sequence: number;
  readonly lastModified: string;
  readonly content: string;
}

/** The content of an attachment under its hash. Not undoable: what nobody refers to any more is only unused. */
export interface ContentTable {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** A migration that was applied. */
export interface SchemaVersionTable {
  readonly version: number;
  readonly name: string;
  readonly appliedAt: string;
}

/** Every table by name, with camel-case columns (the database has them in snake case). */
export type Schema = { [Table in EntityTable]: StoredRow } & {
  changes: ChangeTable;
  change_rows: ChangeRowTable;
  change_municipalities: ChangeMunicipalityTable;
  publications: PublicationTable;
  contents: ContentTable;
  schema_versions: SchemaVersionTable;
};
