import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';

/** A file that is complete on disk under a provisional name. */
export interface StagedFile {
  /** Path below the folder, separated by "/", under which it will stand. */
  readonly path: string;
  /** SHA-256 of the content as hexadecimal text. */
  readonly sha256: string;
  readonly temporaryPath: string;
  readonly finalPath: string;
}

/**
 * Writes files under provisional names first; all get their names together, or none does. A file that exists is never
 * overwritten: the new one gets a number.
 */
export interface FileStage {
  readonly add: (path: string, content: Uint8Array) => Promise<StagedFile>;
  /** Gives every file its name. When one cannot get it, those already named are taken back and the error is thrown. */
  readonly publish: () => Promise<void>;
  /** Removes everything that was written, named or not. */
  readonly discard: () => Promise<void>;
}

/** A stage in the folder. */
export function stageFiles(folder: string): FileStage {
  const staged: StagedFile[] = [];
  return {
    async add(path, content) {
      const free = freePath(folder, path, staged);
      const finalPath = join(folder, free);
      const temporaryPath = `${finalPath}.unfertig`;
      await mkdir(dirname(finalPath), { recursive: true });
      const file = {
        path: free,
        sha256: createHash('sha256').update(content).digest('hex'),
        temporaryPath,
        finalPath,
      };
      staged.push(file);
      await writeDurably(temporaryPath, content);
      return file;
    },
    async publish() {
      for (const { temporaryPath, finalPath } of staged) await rename(temporaryPath, finalPath);
    },
    async discard() {
      for (const { temporaryPath, finalPath } of staged) {
        await rm(temporaryPath, { force: true });
        await rm(finalPath, { force: true });
      }
    },
  };
}

/** Writes a file and waits until the disk has it. */
export async function writeDurably(path: string, content: Uint8Array): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function freePath(folder: string, path: string, staged: readonly StagedFile[]): string {
  const { dir, name, ext } = posix.parse(path);
  const taken = (candidate: string) =>
    staged.some((file) => file.path === candidate) ||
    existsSync(join(folder, candidate)) ||
    existsSync(join(folder, `${candidate}.unfertig`));
  for (let number = 1; ; number += 1) {
    const candidate = posix.join(dir, number === 1 ? `${name}${ext}` : `${name} (${number})${ext}`);
    if (!taken(candidate)) return candidate;
  }
}
