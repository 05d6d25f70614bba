import { Checkbox } from '@mantine/core';
import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useMemo, useRef } from 'react';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { columnsFor, columnWidths, features } from './columns.tsx';
import { MunicipalityTableRow, Spacer } from './municipality-table-row.tsx';
import { OrderHead } from './order-head.tsx';
import { allToggled, extendedTo, type RowSelection, toggled } from './row-selection.ts';
import classes from './table.module.css';
import type { TableOrder } from './table-order.ts';
import { useTableKeys } from './use-table-keys.ts';

const checkboxWidth = 32;
const usualRowHeight = 52;

/** The table of municipalities: only the rows in sight are drawn. */
export function MunicipalitiesTable(props: {
  readonly rows: readonly MunicipalityRow[];
  readonly order: TableOrder;
  readonly onOrder: (order: TableOrder) => void;
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  readonly onOpen: (id: string) => void;
  readonly letterTitle: (kind: string) => string;
}) {
  const { rows, order, selection, onSelection } = props;
  const scroll = useRef<HTMLDivElement>(null);
  const columns = useMemo(() => columnsFor(props.letterTitle), [props.letterTitle]);
  const data = useMemo(() => [...rows], [rows]);
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const table = useTable({ features, columns, data, getRowId: (row) => row.id });
  const tableRows = table.getRowModel().rows;
  const virtualizer = useVirtualizer({
    count: tableRows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => usualRowHeight,
    getItemKey: (index) => ids[index] ?? index,
    overscan: 12,
  });
  const keys = useTableKeys({
    ids,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    container: scroll,
    onOpen: props.onOpen,
    onToggle: (id) => onSelection(toggled(selection, id)),
    onExtend: (id) => onSelection(extendedTo(selection, id, ids)),
    onToggleAll: () => onSelection(allToggled(selection, ids)),
  });
  const latest = useRef({ selection, ids, onSelection });
  latest.current = { selection, ids, onSelection };
  // The same function for every drawing, so that rows need not be drawn again for it.
  const choose = useCallback((id: string, extend: boolean) => {
    const now = latest.current;
    now.onSelection(extend ? extendedTo(now.selection, id, now.ids) : toggled(now.selection, id));
  }, []);
  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const chosenHere = ids.filter((id) => selection.ids.has(id)).length;
  return (
    <div ref={scroll} className={classes.scroll}>
      <table
        className={classes.table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid adds choosing and moving by keys
        role="grid"
        aria-label="Gemeinden"
        aria-rowcount={rows.length + 1}
        aria-multiselectable
        onKeyDown={keys.onKeyDown}
        style={{ minWidth: checkboxWidth + Object.values(columnWidths).reduce((sum, width) => sum + width, 0) }}
      >
        <colgroup>
          <col style={{ width: checkboxWidth }} />
          {columns.map((column) => (
            <col key={column.id} style={column.id === 'name' ? {} : { width: columnWidths[column.id ?? ''] }} />
          ))}
        </colgroup>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              <th scope="col">
                <span className={classes.headPlain}>
                  <Checkbox
                    size="xs"
                    aria-label="Alle angezeigten Gemeinden auswählen"
                    checked={chosenHere > 0 && chosenHere === ids.length}
                    indeterminate={chosenHere > 0 && chosenHere < ids.length}
                    onChange={() => onSelection(allToggled(selection, ids))}
                  />
                </span>
              </th>
              {group.headers.map((header) => (
                <OrderHead key={header.id} columnId={header.column.id} order={order} onOrder={props.onOrder}>
                  <table.FlexRender header={header} />
                </OrderHead>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 && <Spacer height={above} />}
          {items.map((item) => {
            const row = tableRows[item.index];
            if (!row) return null;
            return (
              <MunicipalityTableRow
                key={row.id}
                index={item.index}
                row={row}
                cells={row.getAllCells()}
                measure={virtualizer.measureElement}
                selected={selection.ids.has(row.id)}
                focusable={keys.activeIndex === item.index}
                onFocus={keys.setActiveIndex}
                onToggle={choose}
                onOpen={props.onOpen}
              />
            );
          })}
          {below > 0 && <Spacer height={below} />}
        </tbody>
      </table>
    </div>
  );
}
