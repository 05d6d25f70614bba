import type { StoredRow } from './entities.ts';
import type { RowImage, Unit } from './unit-of-work.ts';

/** What stands in the way of taking a change back: rows that read differently now. */
export interface ReversalConflict {
  readonly table: RowImage['table'];
  readonly id: string;
}

/**
 * Takes the rows of a change back, last row first. Refused as a whole when a row no longer reads as the change left
 * it; then nothing is written. The version is left out of the comparison, because undo and redo raise it.
 */
export async function reverseRows(
  unit: Unit,
  images: readonly RowImage[],
  present: (image: RowImage) => Promise<StoredRow | undefined>,
): Promise<readonly ReversalConflict[]> {
  const conflicts: ReversalConflict[] = [];
  for (const image of lastPerRow(images)) {
    if (contentOf((await present(image)) ?? null) !== contentOf(image.after)) {
      conflicts.push({ table: image.table, id: image.id });
    }
  }
  if (conflicts.length > 0) return conflicts;
  for (const image of images.toReversed()) {
    await unit.restore({ ...image, before: image.after, after: image.before });
  }
  return [];
}

/** A change may touch a row several times; only the last image is what it left behind. */
function lastPerRow(images: readonly RowImage[]): readonly RowImage[] {
  return [...new Map(images.map((image) => [`${image.table}/${image.id}`, image])).values()];
}

function contentOf(row: StoredRow | null): string {
  if (row === null) return '';
  const fields = Object.entries(row).filter(([column]) => column !== 'version');
  return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)));
}
