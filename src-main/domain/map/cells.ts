import { Delaunay } from 'd3-delaunay';
import {
  type Bounds,
  boundsOf,
  clipNearer,
  containsPoint,
  disc,
  innerRadius,
  type Polygon,
  square,
} from './polygon.ts';
import { distance, type GeoPoint, type PlanePoint, projectionFor } from './projection.ts';
import { type Neighbourhood, reaches } from './reach.ts';
import { spreadTwins } from './twins.ts';

/** Something with a place that gets a cell on the map. */
export interface MapSite extends GeoPoint {
  readonly id: string;
}

/** The part of the map that lies nearer to this site than to any other, and not far from it. */
export interface MapCell {
  readonly id: string;
  readonly centre: PlanePoint;
  /** Convex, around the centre. */
  readonly outline: Polygon;
  readonly bounds: Bounds;
  /** Kilometres from the centre to the nearest edge. */
  readonly innerRadius: number;
  /** Ids of the sites around it: the cells that touch it, or would if they reached further. */
  readonly neighbours: readonly string[];
}

/** One cell for each site, in their order. Cells do not overlap; sites at one and the same place are moved apart. */
export function mapCells(sites: readonly MapSite[]): readonly MapCell[] {
  const points = spreadTwins(sites.map(projectionFor(sites)));
  const around = neighbourhoodOf(points);
  const reach = reaches(around);
  return sites.map(({ id }, index) => {
    const centre = points[index] ?? { x: 0, y: 0 };
    const neighbours = around.neighbours[index] ?? [];
    const outline = outlineOf(
      centre,
      neighbours.flatMap((neighbour) => points[neighbour] ?? []),
      reach[index] ?? 0,
    );
    return {
      id,
      centre,
      outline,
      bounds: boundsOf(outline) ?? { left: centre.x, right: centre.x, top: centre.y, bottom: centre.y },
      innerRadius: innerRadius(outline, centre),
      neighbours: neighbours.flatMap((neighbour) => sites[neighbour]?.id ?? []),
    };
  });
}

/** What is nearer to the centre than to the others and within reach. Most cells end before it, so that is tried first. */
function outlineOf(centre: PlanePoint, others: readonly PlanePoint[], reach: number): Polygon {
  const clipped = (start: Polygon) => others.reduce((polygon, other) => clipNearer(polygon, centre, other), start);
  const rough = clipped(square(centre, reach));
  return rough.every((corner) => distance(centre, corner) <= reach) ? rough : clipped(disc(centre, reach));
}

function neighbourhoodOf(points: readonly PlanePoint[]): Neighbourhood {
  const delaunay = delaunayOf(points);
  const corners = [...delaunay.triangles];
  return {
    points,
    neighbours: points.map((_, index) => [...delaunay.neighbors(index)]),
    triangles: Array.from({ length: corners.length / 3 }, (_, index) => corners.slice(3 * index, 3 * index + 3)),
  };
}

function delaunayOf(points: readonly PlanePoint[]): Delaunay<unknown> {
  return new Delaunay(Float64Array.from(points.flatMap(({ x, y }) => [x, y])));
}

/** Finds the cell that holds a point of the plane; undefined outside all cells. */
export function cellFinder(cells: readonly MapCell[]): (point: PlanePoint) => MapCell | undefined {
  if (cells.length === 0) return () => undefined;
  const delaunay = delaunayOf(cells.map(({ centre }) => centre));
  return (point) => {
    const nearest = cells[delaunay.find(point.x, point.y)];
    return nearest && containsPoint(nearest.outline, point) ? nearest : undefined;
  };
}
