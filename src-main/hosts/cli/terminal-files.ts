import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import type { HostFiles } from '../../application/ports.ts';
import { writeWhole } from '../atomic-file.ts';

/**
 * Files of the terminal: an export is written to the path given, which it replaces, or under its own name into the
 * working folder, where it replaces nothing.
 */
export function terminalFiles(path: string | null): HostFiles {
  return {
    deliver: async (fileName, content) => {
      const target = path === null ? await freePath(process.cwd(), fileName) : resolve(path);
      await writeWhole(target, content);
      return { kind: 'saved', path: target, fileId: `export-${randomUUID()}` };
    },
    reveal: async (path) => {
      process.stdout.write(`${path}\n`);
    },
  };
}

/** Path in the folder that is not taken: "Liste.csv", else "Liste (2).csv" and so on. */
export async function freePath(folder: string, fileName: string): Promise<string> {
  const extension = extname(fileName);
  const stem = fileName.slice(0, fileName.length - extension.length);
  for (let number = 1; ; number += 1) {
    const path = join(folder, number === 1 ? fileName : `${stem} (${number})${extension}`);
    if (!(await exists(path))) return path;
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
