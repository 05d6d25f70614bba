import type { MapCell } from './cells.ts';
import type { PlanePoint } from './projection.ts';

/** A way on the map; up is north. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const ways: Readonly<Record<Direction, PlanePoint>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};
/** Cosine of the widest angle at which a neighbour still lies that way: 60 degrees; beyond neighbours 45. */
const neighbourCosine = 0.5;
const farCosine = Math.SQRT1_2;

/**
 * The cell next to this one in a direction: the neighbour that lies straightest that way, or, across a gap, the
 * nearest of all cells there; undefined at the edge of the map.
 */
export function cellTowards(cells: readonly MapCell[], from: MapCell, direction: Direction): MapCell | undefined {
  const neighbours = new Set(from.neighbours);
  return (
    best(
      cells.filter(({ id }) => neighbours.has(id)),
      from,
      ways[direction],
      neighbourCosine,
    ) ?? best(cells, from, ways[direction], farCosine)
  );
}

function best(cells: readonly MapCell[], from: MapCell, way: PlanePoint, leastCosine: number): MapCell | undefined {
  let found: MapCell | undefined;
  let leastCost = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    const [x, y] = [cell.centre.x - from.centre.x, cell.centre.y - from.centre.y];
    const length = Math.hypot(x, y);
    const cosine = (x * way.x + y * way.y) / length;
    // A cell to the side costs more than one as far away straight ahead.
    const cost = length / cosine ** 2;
    if (cell.id !== from.id && cosine >= leastCosine && cost < leastCost) [found, leastCost] = [cell, cost];
  }
  return found;
}
