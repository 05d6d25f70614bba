import { Checkbox } from '@mantine/core';
import type { ColumnId } from './column.ts';
import { fixedColumn } from './column-choice.ts';
import { ColumnHead } from './column-head.tsx';
import type { Filtering } from './filtering.ts';
import classes from './table.module.css';
import { tableColumns } from './table-columns.ts';
import type { TableOrder } from './table-order.ts';

/** Pixels. */
export const checkboxWidth = 32;

/** The widths of the columns and their heads; the first column of words takes what is left. */
export function TableHead(props: {
  readonly columns: readonly ColumnId[];
  readonly order: TableOrder;
  readonly onOrder: (order: TableOrder) => void;
  readonly filtering: Filtering;
  /** Rows that fulfil the filter, and how many of them are chosen. */
  readonly total: number;
  readonly chosen: number;
  readonly onToggleAll: () => void;
}) {
  const { total, chosen } = props;
  return (
    <>
      <colgroup>
        <col style={{ width: checkboxWidth }} />
        {props.columns.map((id) => (
          <col key={id} style={id === fixedColumn ? {} : { width: tableColumns[id].width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">
            <span className={classes.headPlain}>
              <Checkbox
                size="xs"
                aria-label="Alle angezeigten Gemeinden auswählen"
                checked={chosen > 0 && chosen === total}
                indeterminate={chosen > 0 && chosen < total}
                disabled={total === 0}
                onChange={props.onToggleAll}
              />
            </span>
          </th>
          {props.columns.map((id) => (
            <ColumnHead key={id} id={id} order={props.order} onOrder={props.onOrder} filtering={props.filtering} />
          ))}
        </tr>
      </thead>
    </>
  );
}
