import { useEffect, useState } from 'react';
import { nothingSelected, type RowSelection } from './row-selection.ts';

const remembered = 'ortstermin.selection';

function readSelection(): RowSelection {
  const ids = (window.sessionStorage.getItem(remembered) ?? '').split(',').filter(Boolean);
  return ids.length === 0 ? nothingSelected : { ids: new Set(ids), anchor: null };
}

/** The rows chosen in the table; they stay chosen on the way to a municipality and back. */
export function useRowSelection(): readonly [RowSelection, (selection: RowSelection) => void] {
  const [selection, setSelection] = useState(readSelection);
  useEffect(() => window.sessionStorage.setItem(remembered, [...selection.ids].join(',')), [selection]);
  return [selection, setSelection];
}
