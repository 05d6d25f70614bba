import type { ImportCounts, ImportRowState } from '#contract/imports.ts';

/** German words for what becomes of a row, in the order in which they are shown. */
export const rowStates: readonly { readonly state: ImportRowState; readonly title: string; readonly colour: string }[] =
  [
    { state: 'changed', title: 'geändert', colour: 'harbour' },
    { state: 'new', title: 'neu', colour: 'teal' },
    { state: 'refused', title: 'zurückgewiesen', colour: 'red' },
    { state: 'unchanged', title: 'unverändert', colour: 'gray' },
    { state: 'skipped', title: 'übersprungen', colour: 'gray' },
  ];

/** German word for what becomes of a row. */
export function stateTitle(state: ImportRowState): string {
  return rowStates.find((one) => one.state === state)?.title ?? state;
}

/** `2 neu, 14 geändert, 126 unverändert, 1 zurückgewiesen`; states without rows are left out. */
export function countsInWords(counts: ImportCounts): string {
  const words = rowStates.flatMap(({ state, title }) => (counts[state] > 0 ? [`${counts[state]} ${title}`] : []));
  return words.join(', ') || 'keine Zeilen';
}
