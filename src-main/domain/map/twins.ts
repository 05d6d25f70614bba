import type { PlanePoint } from './projection.ts';

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
/** Points nearer than a metre share a place. */
const placesPerKilometre = 1000;
/** Kilometres from the shared place to the second point on it. */
const step = 0.2;

/**
 * The points with those that share a place moved apart in a spiral, each by a few hundred metres, so that every one
 * gets a cell of its own. The first at a place keeps it.
 */
export function spreadTwins(points: readonly PlanePoint[]): readonly PlanePoint[] {
  const taken = new Map<string, number>();
  const occupied = new Set(points.map(placeOf));
  return points.map((point) => {
    const place = placeOf(point);
    const first = taken.get(place);
    taken.set(place, (first ?? 0) + 1);
    if (first === undefined) return point;
    let turn = first;
    let moved = aside(point, turn);
    while (occupied.has(placeOf(moved))) {
      turn += 1;
      moved = aside(point, turn);
    }
    taken.set(place, turn + 1);
    occupied.add(placeOf(moved));
    return moved;
  });
}

function placeOf({ x, y }: PlanePoint): string {
  return `${Math.round(x * placesPerKilometre)} ${Math.round(y * placesPerKilometre)}`;
}

function aside({ x, y }: PlanePoint, turn: number): PlanePoint {
  const radius = step * Math.sqrt(turn);
  return { x: x + radius * Math.cos(turn * goldenAngle), y: y + radius * Math.sin(turn * goldenAngle) };
}
