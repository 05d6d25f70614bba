import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { createPrivateFile } from './private-file.ts';
import { StorageError } from './storage-error.ts';

/** Who works with a data folder. */
export interface Holder {
  readonly user: string;
  readonly machine: string;
  readonly program: string;
  readonly processId: number;
  /** Instant as ISO text in UTC. */
  readonly since: string;
}

/** The lock on a data folder. */
export interface FolderLock {
  /** True when the last holder did not give the folder back: a crash, a power cut, a killed process. */
  readonly uncleanExit: boolean;
  /** Gives the folder free after the data were closed in good order. */
  readonly release: () => void;
  /** Gives the folder free when the data could not be opened; an unclean exit is still known at the next start. */
  readonly abandon: () => void;
}

const lockFile = 'ortstermin.lock';
const holderFile = 'ortstermin.holder.json';

/**
 * Takes the folder for this process. The lock is an exclusive transaction on a database of its own: the system
 * releases it with the process, however that ends, so a crash never leaves the folder locked.
 * Throws `locked` with the name of the holder.
 */
export function lockFolder(folder: string, holder: Holder): FolderLock {
  const lockPath = join(folder, lockFile);
  createPrivateFile(lockPath);
  const lock = new SqliteDatabase(lockPath, { timeout: 0 });
  const holderPath = join(folder, holderFile);
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('begin exclusive');
    const uncleanExit = readHolder(holderPath) !== null;
    writeFileSync(holderPath, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
    const release = (forgetHolder: boolean) => {
      if (forgetHolder) rmSync(holderPath, { force: true });
      lock.close();
    };
    return { uncleanExit, release: () => release(true), abandon: () => release(!uncleanExit) };
  } catch (error) {
    lock.close();
    if (isBusy(error)) throw new StorageError('locked', lockedSentence(readHolder(holderPath)));
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY');
}

function readHolder(path: string): Partial<Holder> | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return typeof holder === 'object' && holder !== null ? holder : {};
  } catch (error) {
    return error instanceof SyntaxError ? {} : null;
  }
}

function lockedSentence(holder: Partial<Holder> | null): string {
  const who = holder?.user
    ? `${holder.user} an ${holder.machine ?? 'einem anderen Rechner'} (${holder.program ?? 'Ortstermin'}, Prozess ${holder.processId ?? '?'}, seit ${holder.since ?? '?'})`
    : 'einem anderen Programm';
  return `Diese Daten sind schon geöffnet, und zwar von ${who}. Bitte beenden Sie Ortstermin dort und versuchen Sie es erneut.`;
}
