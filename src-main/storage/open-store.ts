import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openSqlite, requireDurability, sqliteFindings, sqliteSchemaVersion } from './dialects/sqlite.ts';
import { type Holder, lockFolder } from './folder-lock.ts';
import { migrate, requireKnownVersion } from './migrate.ts';
import { isNetworkFolder } from './network-folder.ts';
import { StorageError } from './storage-error.ts';
import { createStore, type Store } from './store.ts';

/** File name of the database in the data folder. */
export const databaseFile = 'ortstermin.sqlite';
const backupFolder = 'Sicherungen';

/** An open data folder. */
export interface OpenFolder {
  readonly store: Store;
  readonly folder: string;
  /** Sentences that the user should read once. */
  readonly notices: readonly string[];
  /** Writes a backup and answers its path. */
  readonly backUp: (reason: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the data in a folder for this process alone: lock, version check, migration with a backup before it, durable
 * settings, and a check of the file after an unclean exit. Rejects with a `StorageError` or an error of the disk.
 */
export async function openFolder(folder: string, holder: Holder, now: () => string): Promise<OpenFolder> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, databaseFile);
  const lock = lockFolder(folder, holder);
  try {
    requireKnownVersion(sqliteSchemaVersion(path));
    const notices = isNetworkFolder(folder) ? [networkNotice] : [];
    // Before anything is opened for writing: a damaged file must stay as it is.
    if (lock.uncleanExit) notices.push(uncleanNotice(sqliteFindings(path)));
    const database = await openSqlite(path);
    try {
      const backUp = inTurn(async (reason: string) => {
        const target = backupPath(folder, now(), reason);
        await database.backup(target);
        return target;
      });
      await migrate(database.db, now, async (migration) => {
        await backUp(`vor-schema-${migration.version}`);
      });
      await requireDurability(database);
      const store = createStore(database);
      const close = async () => {
        await database.close();
        lock.release();
      };
      return { store, folder, notices, backUp, close };
    } catch (error) {
      await database.close();
      throw error;
    }
  } catch (error) {
    lock.abandon();
    throw error;
  }
}

/** Deletes the database of a folder with its companions; only ever used for sample data. */
export function discardDatabase(folder: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `${databaseFile}${suffix}`), { force: true });
}

const networkNotice =
  'Der Datenordner liegt auf einem Netzlaufwerk oder in einem Ordner, den ein Cloud-Dienst abgleicht. Dort kann die Datenbank Schaden nehmen. Bitte verwenden Sie einen Ordner auf diesem Rechner.';

function uncleanNotice(findings: readonly string[]): string {
  if (findings.length === 0) {
    return 'Ortstermin wurde beim letzten Mal nicht ordnungsgemäß beendet. Die Daten wurden geprüft und sind in Ordnung.';
  }
  throw new StorageError(
    'damaged',
    `Ortstermin wurde beim letzten Mal nicht ordnungsgemäß beendet, und die Datenbank ist beschädigt (${findings[0]}). Sie wurde nicht verändert. Bitte stellen Sie eine Sicherung aus dem Ordner „${backupFolder}“ wieder her.`,
  );
}

function backupPath(folder: string, instant: string, reason: string): string {
  const target = join(folder, backupFolder);
  mkdirSync(target, { recursive: true, mode: 0o700 });
  const stem = `ortstermin_${instant.slice(0, 19).replaceAll(':', '-')}_${reason}`;
  for (let number = 1; ; number += 1) {
    const path = join(target, number === 1 ? `${stem}.sqlite` : `${stem}_${number}.sqlite`);
    if (!existsSync(path)) return path;
  }
}

/** The same task, one call after the other: two backups of one second must not choose the same name. */
function inTurn(task: (reason: string) => Promise<string>): (reason: string) => Promise<string> {
  let previous: Promise<unknown> = Promise.resolve();
  return (reason) => {
    const next = previous.then(() => task(reason));
    previous = next.catch(() => undefined);
    return next;
  };
}
