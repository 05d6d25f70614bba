import type { ImportPreviewRow } from '#contract/imports.ts';

/** True for a row that can be taken over at all. */
export function isTakeable({ state }: Pick<ImportPreviewRow, 'state'>): boolean {
  return state === 'new' || state === 'changed';
}

/** The lines that are ticked at first: rows about which there is no doubt. */
export function safeLines(rows: readonly ImportPreviewRow[]): ReadonlySet<number> {
  return new Set(rows.filter((row) => isTakeable(row) && row.doubts.length === 0).map(({ line }) => line));
}
