import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { orderKeyOfColumn } from './columns.tsx';
import classes from './table.module.css';
import type { TableOrder } from './table-order.ts';

/** Head of a column; where it can be ordered by, a button that orders and turns the order round. */
export function OrderHead(props: {
  readonly columnId: string;
  readonly order: TableOrder;
  readonly onOrder: (order: TableOrder) => void;
  readonly children: ReactNode;
}) {
  const key = orderKeyOfColumn[props.columnId];
  if (!key) {
    return (
      <th scope="col">
        <span className={classes.headPlain}>{props.children}</span>
      </th>
    );
  }
  const { descending } = props.order;
  const present = props.order.key === key;
  const Arrow = descending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" aria-sort={present ? (descending ? 'descending' : 'ascending') : 'none'}>
      <UnstyledButton
        className={classes.headButton ?? ''}
        onClick={() => props.onOrder({ key, descending: present && !descending })}
      >
        {props.children}
        {present && <Arrow size={14} aria-hidden />}
      </UnstyledButton>
    </th>
  );
}
