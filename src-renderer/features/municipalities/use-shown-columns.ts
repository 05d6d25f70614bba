import { useMemo } from 'react';
import type { ColumnId } from './column.ts';
import { columnsFromText, columnsToText, standardColumns } from './column-choice.ts';
import type { TableAddress } from './use-table-address.ts';

const remembered = 'ortstermin.table-columns';

/**
 * The columns on screen: those the address names, else those chosen last on this machine, else the usual ones. A kept
 * view that is opened does not change what is remembered.
 */
export function useShownColumns(
  address: TableAddress,
): readonly [columns: readonly ColumnId[], choose: (columns: readonly ColumnId[]) => void] {
  const named = new URLSearchParams(address.search).get('spalten');
  const columns = useMemo(
    () => columnsFromText(named) ?? columnsFromText(window.localStorage.getItem(remembered)) ?? standardColumns,
    [named],
  );
  const choose = (chosen: readonly ColumnId[]) => {
    const text = columnsToText(chosen);
    window.localStorage.setItem(remembered, text);
    address.change({ spalten: text });
  };
  return [columns, choose];
}
