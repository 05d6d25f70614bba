import { existsSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StoredRow } from '../../storage/entities.ts';
import type { RowImage } from '../../storage/unit-of-work.ts';
import { numberedPath } from './staged-files.ts';

/** Folder below the letters that keeps the files of letters that were taken back. */
export const withdrawnFolder = 'Zurückgenommen';

interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * Moves the files of letters with undo and redo: a file whose record is gone goes to a folder of its own (it may have
 * been edited by hand, so it is never deleted), and comes back with its record. What stands at the target is put aside
 * under a number. Answers a function that moves everything back; when a file cannot be moved, none has moved.
 */
export async function settleLetterFiles(
  lettersFolder: string,
  images: readonly RowImage[],
): Promise<() => Promise<void>> {
  const done: Move[] = [];
  const moveBack = async () => {
    for (const { from, to } of done.toReversed()) await rename(to, from);
  };
  try {
    for (const move of images.flatMap((image) => moveOf(lettersFolder, image))) {
      // Deleted or moved by the user meanwhile: the record is what counts.
      if (!existsSync(move.from)) continue;
      await mkdir(dirname(move.to), { recursive: true });
      if (existsSync(move.to)) await rename(move.to, numberedPath(move.to, existsSync));
      await rename(move.from, move.to);
      done.push(move);
    }
  } catch (error) {
    await moveBack();
    throw error;
  }
  return moveBack;
}

function moveOf(lettersFolder: string, { table, before, after }: RowImage): readonly Move[] {
  if ((table !== 'letters' && table !== 'amt_letters') || Boolean(before) === Boolean(after)) return [];
  const standing = join(lettersFolder, pathOf(before ?? after));
  const withdrawn = join(lettersFolder, withdrawnFolder, pathOf(before ?? after));
  return [before ? { from: standing, to: withdrawn } : { from: withdrawn, to: standing }];
}

function pathOf(row: StoredRow | null): string {
  return String(row?.['path'] ?? '');
}
