import { Popover } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ColumnId } from './column.ts';
import { ColumnFilterEditor } from './column-filter-editor.tsx';
import type { Filtering } from './filtering.ts';
import { tableColumns } from './table-columns.ts';
import { TitledDropdown } from './titled-dropdown.tsx';

/** The filter of a column, opened from a button beside which it hangs. */
export function FilterPopover(props: {
  readonly id: ColumnId;
  readonly filtering: Filtering;
  readonly button: (open: () => void) => ReactNode;
}) {
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>{props.button(() => setOpened(!opened))}</Popover.Target>
      <TitledDropdown title={`Filter: ${tableColumns[props.id].title}`}>
        <ColumnFilterEditor id={props.id} filtering={props.filtering} />
      </TitledDropdown>
    </Popover>
  );
}
