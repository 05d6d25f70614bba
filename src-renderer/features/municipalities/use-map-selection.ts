import { useEffect } from 'react';
import { nothingSelected, type RowSelection } from './row-selection.ts';

const applied = 'ortstermin.selection-from-map';

/**
 * Chooses the rows that the map has sent along, once: what is chosen afterwards stays chosen on the way to a
 * municipality and back.
 */
export function useMapSelection(
  sent: ReadonlySet<string> | null,
  selection: RowSelection,
  onSelection: (selection: RowSelection) => void,
): void {
  const ids = sent === null ? '' : [...sent].join(',');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what the map sends chooses anew
  useEffect(() => {
    const known = window.sessionStorage.getItem(applied) ?? '';
    if (ids === known && (ids === '' || selection.ids.size > 0)) return;
    window.sessionStorage.setItem(applied, ids);
    if (ids !== '') onSelection({ ...nothingSelected, ids: new Set(ids.split(',')) });
  }, [ids]);
}
