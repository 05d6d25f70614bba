import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slotInBerlin } from '#domain/calendar-dates.ts';
import { germanShortSlot } from '#domain/german-dates.ts';
import { takeExclusively } from './dialects/exclusive-file.ts';
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
 * Takes the folder for this process; a crash never leaves it locked. Throws `locked` with the name of the holder.
 */
export function lockFolder(folder: string, holder: Holder): FolderLock {
  const lockPath = join(folder, lockFile);
  const holderPath = join(folder, holderFile);
  createPrivateFile(lockPath);
  const giveFree = takeExclusively(lockPath);
  if (!giveFree) throw new StorageError('locked', lockedSentence(readHolder(holderPath)));
  try {
    const uncleanExit = readHolder(holderPath) !== null;
    writeFileSync(holderPath, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
    const release = (forgetHolder: boolean) => {
      if (forgetHolder) rmSync(holderPath, { force: true });
      giveFree();
    };
    return { uncleanExit, release: () => release(true), abandon: () => release(!uncleanExit) };
  } catch (error) {
    giveFree();
    throw error;
  }
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
  const where = holder?.machine ?? 'einem anderen Rechner';
  const what = [holder?.program ?? 'Ortstermin', `Prozess ${holder?.processId ?? '?'}`, ...sinceWords(holder?.since)];
  const who = holder?.user ? `${holder.user} an ${where} (${what.join(', ')})` : 'einem anderen Programm';
  return `Diese Daten sind schon geöffnet, und zwar von ${who}. Bitte beenden Sie Ortstermin dort und versuchen Sie es erneut.`;
}

function sinceWords(since: string | undefined): readonly string[] {
  if (since === undefined || Number.isNaN(Date.parse(since))) return [];
  return [`seit ${germanShortSlot(slotInBerlin(since))}`];
}
