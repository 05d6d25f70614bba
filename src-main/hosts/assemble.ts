import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { fail, ok, type Result } from '#contract/result.ts';
import type { Desk } from '../application/api.ts';
import { createApi } from '../application/create-api.ts';
import { describeError, type LogError } from '../application/dispatch.ts';
import type { Clock, HostFiles } from '../application/ports.ts';

/** What a host gives to open the desk. */
export interface DeskOptions {
  readonly dataFolder: string;
  readonly resourcesFolder: string;
  readonly host: 'electron' | 'browser' | 'cli';
  readonly version: string;
  readonly files: HostFiles;
  /** Fixed in tests; the clock of the machine otherwise. */
  readonly clock?: Clock;
}

const programNames = { electron: 'Fenster', browser: 'Browser', cli: 'Befehlszeile' } as const;
/** N-API version from which the database driver can be loaded without crashing (Node 22.14). */
const oldestNodeApi = 10;

/** The composition root: configuration → storage → API. Never rejects for what can be expected to go wrong. */
export async function openDesk(options: DeskOptions): Promise<Result<Desk>> {
  if (Number(process.versions.napi) < oldestNodeApi) {
    return fail(
      'unavailable',
      `Node 22.14 oder neuer ist nötig (gefunden: ${process.versions.node}). Bitte starten Sie mit „npm start“.`,
    );
  }
  const clock = options.clock ?? systemClock();
  const logError = errorLog(options.dataFolder, clock);
  try {
    const holder = {
      user: userName(),
      machine: hostname(),
      program: programNames[options.host],
      processId: process.pid,
      since: clock.now(),
    };
    return ok(await createApi({ ...options, clock, holder, logError }));
  } catch (error) {
    return describeError('open', error, logError);
  }
}

/** The clock of the machine, and ids that sort by the time at which they were made. */
export function systemClock(): Clock {
  let last = 0;
  return {
    now: () => new Date().toISOString(),
    newId() {
      // Two ids of one millisecond, or after the clock was set back, still ascend.
      last = Math.max(Date.now() * 1000, last + 1);
      return `${last.toString(36).padStart(11, '0')}-${randomBytes(6).toString('hex')}`;
    },
  };
}

/** Writes the place of an error, never its data: messages of a database can hold names. */
function errorLog(dataFolder: string, clock: Clock): LogError {
  return (procedure, error) => {
    const id = randomBytes(4).toString('hex');
    const trace = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
    const name = error instanceof Error ? error.name : typeof error;
    try {
      const folder = join(dataFolder, 'Protokoll');
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const lines = [`${clock.now()} ${id} ${procedure} ${name}`, ...trace.slice(0, 12), ''];
      appendFileSync(join(folder, 'fehler.log'), lines.join('\n'), { mode: 0o600 });
    } catch {
      process.stderr.write(`Fehler ${id} in ${procedure}; das Protokoll ließ sich nicht schreiben.\n`);
    }
    return id;
  };
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // Some containers have no entry for the user.
    return 'unbekannt';
  }
}
