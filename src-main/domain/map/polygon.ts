import type { PlanePoint } from './projection.ts';

/** Corners of a shape in order; the last is joined with the first. */
export type Polygon = readonly PlanePoint[];

/** A rectangle along the axes. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A regular polygon around a point, near enough to a disc. */
export function disc(centre: PlanePoint, radius: number, corners = 48): Polygon {
  return Array.from({ length: corners }, (_, index) => {
    const angle = (2 * Math.PI * index) / corners;
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
}

/** The square that touches a disc from outside. */
export function square({ x, y }: PlanePoint, radius: number): Polygon {
  const [left, right, top, bottom] = [x - radius, x + radius, y - radius, y + radius];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** The part of a convex polygon that lies nearer to `own` than to `other`; empty when there is none. */
export function clipNearer(polygon: Polygon, own: PlanePoint, other: PlanePoint): Polygon {
  const normal = { x: other.x - own.x, y: other.y - own.y };
  const limit = (normal.x * (own.x + other.x) + normal.y * (own.y + other.y)) / 2;
  const excess = (point: PlanePoint) => normal.x * point.x + normal.y * point.y - limit;
  const clipped: PlanePoint[] = [];
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before) {
      const [from, to] = [excess(before), excess(corner)];
      if (from > 0 !== to > 0) clipped.push(between(before, corner, from / (from - to)));
    }
    if (excess(corner) <= 0) clipped.push(corner);
    before = corner;
  }
  return clipped;
}

function between(from: PlanePoint, to: PlanePoint, share: number): PlanePoint {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** Centre of mass of a convex polygon; undefined when it has no area. */
export function centroid(polygon: Polygon): PlanePoint | undefined {
  const [first] = polygon;
  if (!first) return undefined;
  let [area, x, y] = [0, 0, 0];
  let before = first;
  for (const corner of polygon) {
    const part = (before.x - first.x) * (corner.y - first.y) - (corner.x - first.x) * (before.y - first.y);
    area += part;
    x += part * (first.x + before.x + corner.x);
    y += part * (first.y + before.y + corner.y);
    before = corner;
  }
  return area === 0 ? undefined : { x: x / (3 * area), y: y / (3 * area) };
}

/** True when the point lies inside, by the even-odd rule; the polygon may cross itself, as a hand draws it. */
export function containsPoint(polygon: Polygon, { x, y }: PlanePoint): boolean {
  let inside = false;
  let before = polygon.at(-1);
  for (const corner of polygon) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}

/** Smallest rectangle around the points; null when there are none. */
export function boundsOf(points: readonly PlanePoint[]): Bounds | null {
  const [first] = points;
  if (!first) return null;
  let { x: left, y: top, x: right, y: bottom } = first;
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { left, top, right, bottom };
}

/** Distance from a point inside a convex polygon to its nearest edge; 0 for a polygon without edges. */
export function innerRadius(polygon: Polygon, { x, y }: PlanePoint): number {
  const distances = polygon.flatMap((corner, index) => {
    const next = polygon[(index + 1) % polygon.length] ?? corner;
    const length = Math.hypot(next.x - corner.x, next.y - corner.y);
    if (length === 0) return [];
    return Math.abs((next.x - corner.x) * (y - corner.y) - (next.y - corner.y) * (x - corner.x)) / length;
  });
  return distances.length === 0 ? 0 : Math.min(...distances);
}
