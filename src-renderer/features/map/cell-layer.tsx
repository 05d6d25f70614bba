import { memo } from 'react';
import type { MapSign } from '#domain/map/signs.ts';
import type { DrawnCell } from './map-geometry.ts';

/** What one cell shows and says. */
export interface ShownCell {
  readonly cell: DrawnCell;
  readonly fill: string;
  readonly sign: MapSign;
  readonly spoken: string;
}

/** Every cell as an element of its own; a cell is drawn anew only when something it shows has changed. */
export const CellLayer = memo(function CellLayer(props: {
  readonly cells: readonly ShownCell[];
  readonly selection: ReadonlySet<string>;
  readonly activeId: string;
}) {
  return props.cells.map((shown) => (
    <CellOption
      key={shown.cell.id}
      {...shown}
      selected={props.selection.has(shown.cell.id)}
      active={shown.cell.id === props.activeId}
    />
  ));
});

/** A cell that can be walked to, chosen and opened; the map listens for all of them. */
export const CellOption = memo(function CellOption(
  props: ShownCell & {
    readonly selected: boolean;
    readonly active: boolean;
    /** Place among all cells where only this one is an element. */
    readonly position?: { readonly index: number; readonly total: number };
  },
) {
  const { cell, position } = props;
  return (
    <path
      role="option"
      aria-label={props.spoken}
      aria-selected={props.selected}
      data-id={cell.id}
      tabIndex={props.active ? 0 : -1}
      d={cell.path}
      fill={props.fill}
      {...(position ? { 'aria-posinset': position.index + 1, 'aria-setsize': position.total } : {})}
    />
  );
});
