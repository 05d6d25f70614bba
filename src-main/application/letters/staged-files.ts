import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';

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
  const named: StagedFile[] = [];
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
      for (const file of staged) {
        // Somebody may have saved a file under this name since it was chosen.
        if (existsSync(file.finalPath)) throw Object.assign(new Error('file exists'), { code: 'EEXIST' });
        await rename(file.temporaryPath, file.finalPath);
        named.push(file);
      }
    },
    async discard() {
      for (const { temporaryPath } of staged) await rm(temporaryPath, { force: true });
      for (const { finalPath } of named) await rm(finalPath, { force: true });
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

/** The path with the first number that is free before its extension: "Anschreiben (2).docx". */
export function numberedPath(path: string, isTaken: (candidate: string) => boolean): string {
  const { dir, name, ext } = parse(path);
  for (let number = 2; ; number += 1) {
    const candidate = `${dir ? `${dir}/` : ''}${name} (${number})${ext}`;
    if (!isTaken(candidate)) return candidate;
  }
}

function freePath(folder: string, path: string, staged: readonly StagedFile[]): string {
  const isTaken = (candidate: string) =>
    staged.some((file) => file.path === candidate) ||
    existsSync(join(folder, candidate)) ||
    existsSync(join(folder, `${candidate}.unfertig`));
  return isTaken(path) ? numberedPath(path, isTaken) : path;
}
