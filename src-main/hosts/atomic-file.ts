import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that under its name there is either the old content or the whole new one: a neighbour is written,
 * forced to disk and renamed. Rejects with the Node error of the failed step and leaves no neighbour behind.
 */
export async function writeWhole(path: string, content: Uint8Array, mode = 0o600): Promise<void> {
  const neighbour = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(neighbour, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(neighbour, path);
  } catch (error) {
    await rm(neighbour, { force: true });
    throw error;
  }
}
