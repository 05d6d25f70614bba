import { useMemo, useState } from 'react';
import type { Direction } from '#domain/map/direction.ts';
import type { Bounds } from '#domain/map/polygon.ts';
import type { PlanePoint } from '#domain/map/projection.ts';
import {
  fittedView,
  keptOnMap,
  type MapView,
  movedView,
  type Size,
  toPlane,
  viewWith,
  zoomedView,
} from '#domain/map/view.ts';

const margin = 12;
/** Pixels between a cell that is walked to and the edge of the map. */
const sightMargin = 70;
/** Part of the map that one key moves it. */
const keyStep = 0.2;

/** The part of the map in sight and how it is changed. */
export interface MapSight {
  readonly view: MapView;
  /** True while the whole map is in sight. */
  readonly isWhole: boolean;
  /** Enlarges around a place in pixels, or around the middle. */
  readonly zoom: (factor: number, around?: PlanePoint | undefined) => void;
  readonly move: (right: number, down: number) => void;
  readonly step: (direction: Direction) => void;
  readonly showWhole: () => void;
  readonly reveal: (point: PlanePoint) => void;
}

/** What is kept while the window changes: the point in the middle and the scale. */
interface KeptSight {
  readonly middle: PlanePoint;
  readonly scale: number;
}

/** The view of the map: at first the whole map, which also follows the size of the window. */
export function useMapView(bounds: Bounds, size: Size): MapSight {
  const [kept, setKept] = useState<KeptSight | null>(null);
  const whole = useMemo(() => fittedView(bounds, size, margin), [bounds, size]);
  const view = useMemo(() => viewOf(kept, whole, size), [kept, whole, size]);
  // From what is kept and not from what is drawn, so that two events before the next drawing add up.
  const change = (next: (view: MapView) => MapView) =>
    setKept((before) => {
      const changed = keptOnMap(next(viewOf(before, whole, size)), bounds, size);
      if (changed.scale <= whole.scale) return null;
      return { middle: toPlane(changed, middleOf(size)), scale: changed.scale };
    });
  return {
    view,
    isWhole: kept === null,
    zoom: (factor, around = middleOf(size)) => change((present) => zoomedView(present, factor, around, whole)),
    move: (right, down) => change((present) => movedView(present, right, down)),
    step: (direction) => {
      const [x, y] = [size.width * keyStep, size.height * keyStep];
      const ways = { up: { x: 0, y }, down: { x: 0, y: -y }, left: { x, y: 0 }, right: { x: -x, y: 0 } };
      change((present) => movedView(present, ways[direction].x, ways[direction].y));
    },
    showWhole: () => setKept(null),
    reveal: (point) => change((present) => viewWith(present, point, size, sightMargin)),
  };
}

function middleOf({ width, height }: Size): PlanePoint {
  return { x: width / 2, y: height / 2 };
}

function viewOf(kept: KeptSight | null, whole: MapView, size: Size): MapView {
  if (!kept) return whole;
  const { x, y } = middleOf(size);
  return { scale: kept.scale, x: x - kept.middle.x * kept.scale, y: y - kept.middle.y * kept.scale };
}
