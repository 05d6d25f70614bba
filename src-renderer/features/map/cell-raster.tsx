import { useEffect, useRef } from 'react';
import { overlap } from '#domain/map/occupied-space.ts';
import { type MapView, type Size, shownBounds, toPixel } from '#domain/map/view.ts';
import type { ShownCell } from './cell-layer.tsx';
import classes from './map.module.css';

/** Narrowest cells, in pixels, between which a line is drawn. */
const leastLined = 5;

/** The cells of a large map as one painting, because so many elements would be slow to move. */
export function CellRaster(props: {
  readonly cells: readonly ShownCell[];
  readonly view: MapView;
  readonly size: Size;
  readonly ground: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { cells, view, size, ground } = props;
  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const dots = window.devicePixelRatio;
    element.width = Math.round(size.width * dots);
    element.height = Math.round(size.height * dots);
    context.setTransform(dots, 0, 0, dots, 0, 0);
    paint(context, cells, view, size, ground);
  }, [cells, view, size, ground]);
  return <canvas ref={canvas} className={classes.raster} style={{ width: size.width, height: size.height }} />;
}

function paint(
  context: CanvasRenderingContext2D,
  cells: readonly ShownCell[],
  view: MapView,
  size: Size,
  ground: string,
): void {
  const shown = shownBounds(view, size);
  context.strokeStyle = ground;
  for (const { cell, fill } of cells) {
    if (!overlap(cell.bounds, shown)) continue;
    context.beginPath();
    for (const corner of cell.outline) {
      const { x, y } = toPixel(view, corner);
      context.lineTo(x, y);
    }
    context.closePath();
    context.fillStyle = fill;
    context.fill();
    if (cell.innerRadius * 2 * view.scale >= leastLined) context.stroke();
  }
}
