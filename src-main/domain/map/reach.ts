import { distance, type PlanePoint } from './projection.ts';

/** What is known about the points: which lie beside each other, and the triangles between neighbours. */
export interface Neighbourhood {
  readonly points: readonly PlanePoint[];
  /** For each point the indexes of its neighbours. */
  readonly neighbours: readonly (readonly number[])[];
  /** Three indexes for each triangle. */
  readonly triangles: readonly (readonly number[])[];
}

/** Share of the distances to neighbours that counts as the spacing: long ones span gaps and bays. */
const spacingQuantile = 0.4;
/** A cell reaches this part of its spacing; in an even grid a little beyond the corners between three cells. */
const reachShare = 0.72;
/** Least, most, and most to close a gap between three cells, as parts of the usual spacing of the whole map. */
const least = 0.75;
const most = 0.9;
const mostInside = 1.25;
/** Kilometres that a point reaches when it has no neighbour. */
const loneReach = 3;

/** Kilometres from each point to the outermost of its cell: after the local spacing, so that outer cells end there. */
export function reaches({ points, neighbours, triangles }: Neighbourhood): readonly number[] {
  const spacings = points.map((point, index) =>
    quantile(distancesTo(point, neighbours[index] ?? [], points), spacingQuantile),
  );
  const usual = quantile(
    spacings.filter((spacing) => spacing > 0),
    0.5,
  );
  if (usual === 0) return points.map(() => loneReach);
  const reach = spacings.map((spacing) => Math.min(Math.max(spacing * reachShare, least * usual), most * usual));
  for (const corners of triangles) {
    const radius = circumradius(corners.flatMap((index) => points[index] ?? []));
    // Where three cells would leave a gap among them they meet instead; larger gaps are lakes, woods and the outside.
    if (radius <= mostInside * usual)
      for (const corner of corners) reach[corner] = Math.max(reach[corner] ?? 0, radius);
  }
  return reach;
}

function distancesTo(point: PlanePoint, indexes: readonly number[], points: readonly PlanePoint[]): readonly number[] {
  return indexes.flatMap((index) => points[index] ?? []).map((other) => distance(point, other));
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.floor(share * values.length)] ?? 0;
}

function circumradius([one, two, three]: readonly PlanePoint[]): number {
  if (!one || !two || !three) return Number.POSITIVE_INFINITY;
  const area = Math.abs((two.x - one.x) * (three.y - one.y) - (three.x - one.x) * (two.y - one.y)) / 2;
  return (distance(one, two) * distance(two, three) * distance(three, one)) / (4 * area);
}
