import { useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type Ref, useCallback, useImperativeHandle, useMemo, useRef } from 'react';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { ColumnId } from './column.ts';
import { columnsFor, features } from './columns.tsx';
import type { Filtering } from './filtering.ts';
import { GroupRow } from './group-row.tsx';
import { MunicipalityTableRow, Spacer } from './municipality-table-row.tsx';
import { allToggled, extendedTo, type RowSelection, toggled } from './row-selection.ts';
import classes from './table.module.css';
import { tableColumns } from './table-columns.ts';
import type { Grouping, RowGroup } from './table-groups.ts';
import { checkboxWidth, TableHead } from './table-head.tsx';
import type { TableLine } from './table-lines.ts';
import type { TableOrder } from './table-order.ts';
import { useTableKeys } from './use-table-keys.ts';

const usualRowHeight = 52;
const usualGroupHeight = 42;

/** Ways into the table from outside it. */
export interface TableHandle {
  readonly focusFirst: () => void;
}

/** The table of municipalities: only the lines in sight are drawn. */
export function MunicipalitiesTable(props: {
  readonly ref: Ref<TableHandle>;
  readonly lines: readonly TableLine[];
  /** The rows that fulfil the filter, also those of folded groups. */
  readonly rows: readonly MunicipalityRow[];
  readonly grouping: Grouping | null;
  readonly columns: readonly ColumnId[];
  readonly order: TableOrder;
  readonly onOrder: (order: TableOrder) => void;
  readonly filtering: Filtering;
  readonly selection: RowSelection;
  readonly onSelection: (selection: RowSelection) => void;
  readonly onFold: (key: string, collapsed: boolean) => void;
  readonly onOpen: (id: string) => void;
  /** Stands in place of the rows where there are none. */
  readonly children: ReactNode;
}) {
  const { lines, rows, selection, onSelection, filtering, grouping } = props;
  const grouped = grouping !== null;
  // The Amt stands below the name unless the head of the group or a column says it.
  const amtBelow = grouping !== 'amt' && !props.columns.includes('amt');
  const scroll = useRef<HTMLDivElement>(null);
  const columns = useMemo(
    () => columnsFor(props.columns, filtering.words, amtBelow),
    [props.columns, filtering.words, amtBelow],
  );
  // All rows: a table that is filtered and grouped outside need not be made anew for each letter typed.
  const data = useMemo(() => [...filtering.rows], [filtering.rows]);
  const table = useTable({ features, columns, data, getRowId: (row) => row.id });
  const { rowsById } = table.getCoreRowModel();
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const shownIds = useMemo(() => lines.flatMap((line) => (line.kind === 'row' ? line.id : [])), [lines]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? usualGroupHeight : usualRowHeight),
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 12,
  });
  const latest = useRef({ selection, shownIds, onSelection });
  latest.current = { selection, shownIds, onSelection };
  // The same functions for every drawing, so that rows need not be drawn again for them.
  const choose = useCallback((id: string, extend: boolean) => {
    const now = latest.current;
    now.onSelection(extend ? extendedTo(now.selection, id, now.shownIds) : toggled(now.selection, id));
  }, []);
  const chooseGroup = useCallback((group: RowGroup) => {
    const now = latest.current;
    now.onSelection(
      allToggled(
        now.selection,
        group.rows.map(({ id }) => id),
      ),
    );
  }, []);
  const keys = useTableKeys({
    lines,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    container: scroll,
    onOpen: props.onOpen,
    onFold: props.onFold,
    onToggle: (line) => (line.kind === 'row' ? choose(line.id, false) : chooseGroup(line.group)),
    onExtend: (line) => line.kind === 'row' && choose(line.id, true),
    onToggleAll: () => onSelection(allToggled(selection, ids)),
  });
  useImperativeHandle(props.ref, () => ({ focusFirst: () => keys.moveTo(0) }));
  const items = virtualizer.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  const width = props.columns.reduce((sum, id) => sum + tableColumns[id].width, checkboxWidth);
  return (
    <div ref={scroll} className={classes.scroll}>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have it; the grid adds choosing and moving by keys */}
      <table
        className={classes.table}
        role={grouped ? 'treegrid' : 'grid'}
        aria-label="Gemeinden"
        aria-rowcount={lines.length + 1}
        aria-multiselectable
        onKeyDown={keys.onKeyDown}
        style={{ minWidth: width }}
      >
        <TableHead
          columns={props.columns}
          order={props.order}
          onOrder={props.onOrder}
          filtering={filtering}
          total={ids.length}
          chosen={ids.filter((id) => selection.ids.has(id)).length}
          onToggleAll={() => onSelection(allToggled(selection, ids))}
        />
        <tbody>
          {above > 0 && <Spacer height={above} />}
          {items.map((item) => {
            const line = lines[item.index];
            const shared = {
              index: item.index,
              measure: virtualizer.measureElement,
              focusable: keys.activeIndex === item.index,
              onFocus: keys.setActiveIndex,
            };
            if (line?.kind === 'group') {
              return (
                <GroupRow
                  key={line.id}
                  {...shared}
                  group={line.group}
                  collapsed={line.collapsed}
                  chosen={line.group.rows.filter(({ id }) => selection.ids.has(id)).length}
                  columns={props.columns.length}
                  onToggle={chooseGroup}
                  onFold={props.onFold}
                />
              );
            }
            const row = line && rowsById[line.id];
            if (!row) return null;
            return (
              <MunicipalityTableRow
                key={row.id}
                {...shared}
                row={row}
                cells={row.getAllCells()}
                selected={selection.ids.has(row.id)}
                grouped={grouped}
                onToggle={choose}
                onOpen={props.onOpen}
              />
            );
          })}
          {below > 0 && <Spacer height={below} />}
        </tbody>
      </table>
      {lines.length === 0 && props.children}
    </div>
  );
}
