import { Checkbox } from '@mantine/core';
import { type Cell, FlexRender, type Row } from '@tanstack/react-table';
import { type MouseEvent, memo } from 'react';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { features } from './columns.tsx';

/** One row of the table. It is drawn anew only when something it shows has changed. */
export const MunicipalityTableRow = memo(function MunicipalityTableRow(props: {
  readonly index: number;
  readonly row: Row<typeof features, MunicipalityRow>;
  /** The cells of the row: another list as soon as the columns draw something else. */
  readonly cells: readonly Cell<typeof features, MunicipalityRow>[];
  readonly measure: (element: HTMLTableRowElement | null) => void;
  readonly selected: boolean;
  readonly focusable: boolean;
  /** True below the head of a group. */
  readonly grouped: boolean;
  readonly onFocus: (index: number) => void;
  readonly onToggle: (id: string, extend: boolean) => void;
  readonly onOpen: (id: string) => void;
}) {
  const { row } = props;
  const choose = (event: MouseEvent<HTMLInputElement>) => props.onToggle(row.id, event.shiftKey);
  return (
    <tr
      ref={props.measure}
      data-index={props.index}
      aria-rowindex={props.index + 2}
      {...(props.grouped ? { 'aria-level': 2 } : {})}
      aria-selected={props.selected}
      tabIndex={props.focusable ? 0 : -1}
      onFocus={() => props.onFocus(props.index)}
      onDoubleClick={() => props.onOpen(row.id)}
    >
      <td>
        <Checkbox
          size="xs"
          tabIndex={-1}
          aria-label={`${row.original.name} auswählen`}
          checked={props.selected}
          onClick={choose}
          readOnly
        />
      </td>
      {props.cells.map((cell) => (
        <td key={cell.id}>
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
});

/** Keeps the place of the rows that are not drawn. */
export function Spacer({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden>
      <td style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
