import {
  type Change,
  type ChangeHead,
  imagesOf,
  listChanges,
  recordChange,
  redoCandidate,
  undoCandidate,
} from './changes.ts';
import { readContent, saveContent } from './contents.ts';
import type { Database } from './database.ts';
import { type Publication, readPublications, savePublications } from './publications.ts';
import { type ReversalConflict, reverseRows } from './reverse-change.ts';
import { findRow } from './rows.ts';
import { isMissingReference, StorageError } from './storage-error.ts';
import { type Reader, type RowImage, readerOn, type Unit, unitOn } from './unit-of-work.ts';

/** What a unit of work hands back: its result and, when it changed something, how the change is called. */
export interface WorkOutcome<Value> {
  readonly value: Value;
  /** Null: nothing is to be saved, everything written is rolled back. */
  readonly change: Pick<ChangeHead, 'title' | 'municipalityIds'> | null;
}

/** A change that was saved. */
export interface SavedChange {
  readonly head: ChangeHead;
  readonly images: readonly RowImage[];
}

/** Who does something, and when. */
export interface Authorship {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
}

/** Answer to undo and redo. */
export type ReversalOutcome =
  | { readonly kind: 'done'; readonly saved: SavedChange; readonly reversed: Change }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'conflict'; readonly change: Change; readonly conflicts: readonly ReversalConflict[] };

/** The database as the use cases see it. */
export interface Store {
  readonly read: Reader;
  readonly work: <Value>(
    authorship: Authorship,
    task: (unit: Unit) => Promise<WorkOutcome<Value>>,
  ) => Promise<{ readonly value: Value; readonly saved: SavedChange | null }>;
  /** Undo or redo; `alongside` runs before the commit, and when it rejects, nothing is reversed. */
  readonly reverse: (
    authorship: Authorship,
    direction: 'undo' | 'redo',
    alongside?: (images: readonly RowImage[]) => Promise<void>,
  ) => Promise<ReversalOutcome>;
  readonly changes: (limit: number, municipalityId?: string) => Promise<readonly Change[]>;
  readonly candidates: () => Promise<{ readonly undo: Change | undefined; readonly redo: Change | undefined }>;
  readonly publications: () => Promise<readonly Publication[]>;
  readonly savePublications: (publications: readonly Publication[]) => Promise<void>;
  readonly saveContent: (bytes: Uint8Array) => Promise<string>;
  readonly readContent: (sha256: string) => Promise<Uint8Array | undefined>;
  readonly backup: Database['backup'];
  readonly close: () => Promise<void>;
}

/** Carries a refused unit of work out of the transaction, so that it is rolled back. */
class Abandoned<Value> extends Error {
  readonly value: Value;
  constructor(value: Value) {
    super('unit of work abandoned');
    this.value = value;
  }
}

const missingReference =
  'Einen Eintrag, der dazugehört, gibt es nicht (mehr). Es wurde nichts geändert. Bitte laden Sie die Ansicht neu.';

/** The store on an open, migrated database. */
export function createStore(database: Database): Store {
  const { db } = database;
  return {
    read: readerOn(db),
    work: (authorship, task) => runUnit(database, authorship, task),
    reverse: (authorship, direction, alongside) => reverse(database, authorship, direction, alongside),
    changes: (limit, municipalityId) => listChanges(db, limit, municipalityId),
    candidates: async () => ({ undo: await undoCandidate(db), redo: await redoCandidate(db) }),
    publications: () => readPublications(db),
    savePublications: (publications) => savePublications(db, publications),
    saveContent: (bytes) => saveContent(db, bytes),
    readContent: (sha256) => readContent(db, sha256),
    backup: database.backup,
    close: database.close,
  };
}

async function runUnit<Value>(
  { db, insertAll }: Database,
  authorship: Authorship,
  task: (unit: Unit) => Promise<WorkOutcome<Value>>,
): Promise<{ value: Value; saved: SavedChange | null }> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const unit = unitOn(transaction, insertAll);
      const { value, change } = await task(unit);
      if (change === null || unit.images.length === 0) throw new Abandoned(value);
      const head: ChangeHead = { ...authorship, ...change, kind: 'step', reverses: null };
      await recordChange({ db: transaction, insertAll }, head, unit.images);
      return { value, saved: { head, images: unit.images } };
    });
  } catch (error) {
    if (error instanceof Abandoned) return { value: error.value, saved: null };
    if (isMissingReference(error)) throw new StorageError('not-found', missingReference);
    throw error;
  }
}

async function reverse(
  { db, insertAll }: Database,
  authorship: Authorship,
  direction: 'undo' | 'redo',
  alongside: (images: readonly RowImage[]) => Promise<void> = async () => undefined,
): Promise<ReversalOutcome> {
  return db.transaction().execute(async (transaction): Promise<ReversalOutcome> => {
    const change = await (direction === 'undo' ? undoCandidate(transaction) : redoCandidate(transaction));
    if (!change) return { kind: 'nothing' };
    const unit = unitOn(transaction, insertAll);
    const images = await imagesOf(transaction, change.id);
    const conflicts = await reverseRows(unit, images, ({ table, id }) => findRow(transaction, table, id));
    if (conflicts.length > 0) return { kind: 'conflict', change, conflicts };
    const { title, municipalityIds } = change;
    const head: ChangeHead = { ...authorship, title, municipalityIds, kind: direction, reverses: change.id };
    await recordChange({ db: transaction, insertAll }, head, unit.images);
    await alongside(unit.images);
    return { kind: 'done', saved: { head, images: unit.images }, reversed: change };
  });
}
