import type { PlacedName } from '#domain/map/marks.ts';
import { type MapView, toPixel } from '#domain/map/view.ts';
import classes from './map.module.css';
import type { DrawnCell } from './map-geometry.ts';

/** Pixels from the centre of the cell down to the base line. */
const below = 24;

/** The name of the cell under the mouse or with the focus: over its usual name, or where that did not fit. */
export function PointedName(props: {
  readonly cell: DrawnCell | undefined;
  readonly names: readonly PlacedName[];
  readonly view: MapView;
}) {
  const { cell } = props;
  if (!cell) return null;
  const { x, y } = toPixel(props.view, cell.centre);
  const usual = props.names.find(({ id }) => id === cell.id);
  return (
    <text aria-hidden className={`${classes.marks} ${classes.name} ${classes.pointed}`}>
      {(usual?.lines ?? [{ text: cell.name, x, y: y + below }]).map((line) => (
        <tspan key={line.y} x={line.x} y={line.y}>
          {line.text}
        </tspan>
      ))}
    </text>
  );
}
