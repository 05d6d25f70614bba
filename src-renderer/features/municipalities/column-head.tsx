import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconFilter, IconFilterFilled } from '@tabler/icons-react';
import type { ColumnId } from './column.ts';
import { FilterPopover } from './filter-popover.tsx';
import type { Filtering } from './filtering.ts';
import classes from './table.module.css';
import { tableColumns } from './table-columns.ts';
import type { TableOrder } from './table-order.ts';

/** Head of a column: a button that orders by it and turns the order round, and one that opens its filter. */
export function ColumnHead(props: {
  readonly id: ColumnId;
  readonly order: TableOrder;
  readonly onOrder: (order: TableOrder) => void;
  readonly filtering: Filtering;
}) {
  const { id, order } = props;
  const { title, kind } = tableColumns[id];
  const present = order.key === id;
  const Arrow = order.descending ? IconArrowDown : IconArrowUp;
  const filtered = props.filtering.filter.columns.has(id);
  const Funnel = filtered ? IconFilterFilled : IconFilter;
  return (
    <th
      scope="col"
      data-kind={kind}
      aria-label={title}
      aria-sort={present ? (order.descending ? 'descending' : 'ascending') : 'none'}
    >
      <UnstyledButton
        className={classes.headButton ?? ''}
        onClick={() => props.onOrder({ key: id, descending: present && !order.descending })}
      >
        <span>{title}</span>
        {present && <Arrow size={14} aria-hidden />}
      </UnstyledButton>
      <FilterPopover
        id={id}
        filtering={props.filtering}
        button={(open) => (
          <ActionIcon
            className={classes.funnel ?? ''}
            variant={filtered ? 'filled' : 'subtle'}
            size={22}
            aria-label={`Nach ${title} filtern${filtered ? ' (aktiv)' : ''}`}
            onClick={open}
          >
            <Funnel size={14} aria-hidden />
          </ActionIcon>
        )}
      />
    </th>
  );
}
