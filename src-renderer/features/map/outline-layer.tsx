import { memo } from 'react';
import classes from './map.module.css';
import type { DrawnCell } from './map-geometry.ts';

/** Lines around the chosen cells, the one under the mouse and the one with the focus, over everything beside them. */
export const OutlineLayer = memo(function OutlineLayer(props: {
  readonly chosen: readonly DrawnCell[];
  readonly hovered: DrawnCell | undefined;
  readonly focused: DrawnCell | undefined;
}) {
  const { chosen, hovered, focused } = props;
  return (
    <g aria-hidden className={classes.outlines}>
      {chosen.length > 0 && <Line name="chosen" path={chosen.map(({ path }) => path).join('')} />}
      {hovered && <Line name="hovered" path={hovered.path} />}
      {focused && <Line name="focused" path={focused.path} />}
    </g>
  );
});

function Line({ name, path }: { readonly name: 'chosen' | 'hovered' | 'focused'; readonly path: string }) {
  return (
    <>
      <path d={path} className={classes.halo} data-line={name} />
      <path d={path} className={classes.line} data-line={name} />
    </>
  );
}
