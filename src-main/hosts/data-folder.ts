import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What the choice of the data folder depends on; taken from the process unless a test says otherwise. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly workingFolder: string;
}

/** Surroundings of the running process. */
export function presentSurroundings(): Surroundings {
  return { platform: process.platform, env: process.env, home: homedir(), workingFolder: process.cwd() };
}

/**
 * Absolute path of the folder that holds the database, the letters and the backups: the folder named on the command
 * line, else ORTSTERMIN_DATA, else the place the system keeps for the data of programs.
 */
export function dataFolder(named: string | undefined, surroundings: Surroundings = presentSurroundings()): string {
  const { platform, env, home, workingFolder } = surroundings;
  const path = platform === 'win32' ? win32 : posix;
  const chosen = named || env['ORTSTERMIN_DATA'];
  if (chosen) return path.resolve(workingFolder, chosen);
  if (platform === 'win32') return path.join(env['APPDATA'] || path.join(home, 'AppData', 'Roaming'), 'Ortstermin');
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support', 'Ortstermin');
  const base = env['XDG_DATA_HOME'];
  // The XDG specification asks to ignore relative paths here.
  return path.join(base && path.isAbsolute(base) ? base : path.join(home, '.local', 'share'), 'ortstermin');
}
