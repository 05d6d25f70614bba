import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StoredRow } from '../../storage/entities.ts';
import type { RowImage } from '../../storage/unit-of-work.ts';

/** Folder below the letters that keeps the files of letters that were taken back. */
export const withdrawnFolder = 'Zurückgenommen';

/**
 * Moves the files of letters after undo and redo: a file whose record is gone goes to a folder of its own (it may have
 * been edited by hand, so it is never deleted), and comes back with its record.
 */
export async function settleLetterFiles(lettersFolder: string, images: readonly RowImage[]): Promise<void> {
  for (const { table, before, after } of images) {
    if (table !== 'letters') continue;
    const present = pathOf(before ?? after);
    if (before && !after)
      await moveIfThere(join(lettersFolder, present), join(lettersFolder, withdrawnFolder, present));
    if (after && !before)
      await moveIfThere(join(lettersFolder, withdrawnFolder, present), join(lettersFolder, present));
  }
}

function pathOf(row: StoredRow | null): string {
  return String(row?.['path'] ?? '');
}

async function moveIfThere(from: string, to: string): Promise<void> {
  try {
    await mkdir(dirname(to), { recursive: true });
    await rename(from, to);
  } catch (error) {
    // Deleted or moved by the user meanwhile: the record is what counts.
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
