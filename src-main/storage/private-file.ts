import { closeSync, openSync } from 'node:fs';

/**
 * Creates an empty file that only its owner may read, if there is none. SQLite takes an empty file for a new database
 * and gives its companions the same rights; without this they follow the umask, which lets others read on shared machines.
 * A file that exists is not opened: closing it again would release the locks that this process holds on it.
 */
export function createPrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
