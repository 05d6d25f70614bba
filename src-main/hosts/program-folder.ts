import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where the program itself lies: its shipped data, the built screen and its version. */
export interface ProgramFolder {
  readonly root: string;
  /** Registers, holidays and other data that is shipped unchanged. */
  readonly resources: string;
  /** The built screen. */
  readonly renderer: string;
  readonly version: string;
}

/**
 * Finds the folder of the program from a file inside it. Looking upwards works alike from the sources, from out/main,
 * from a chunk below it and from inside a packaged app, whose archive reads like a folder.
 */
export function programFolder(start: string = import.meta.dirname): ProgramFolder {
  let root = start;
  while (!existsSync(join(root, 'resources', 'registers'))) {
    const parent = dirname(root);
    if (parent === root) {
      throw new Error(`Die mitgelieferten Daten fehlen (gesucht ab ${start}). Bitte installieren Sie Ortstermin neu.`);
    }
    root = parent;
  }
  return {
    root,
    resources: join(root, 'resources'),
    renderer: join(root, 'out', 'renderer'),
    version: versionIn(join(root, 'package.json')),
  };
}

function versionIn(packageFile: string): string {
  const description: unknown = JSON.parse(readFileSync(packageFile, 'utf8'));
  if (typeof description !== 'object' || description === null || !('version' in description)) return '0.0.0';
  return String(description.version);
}
