/** A place on the globe in WGS 84 degrees. */
export interface GeoPoint {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point of the drawing plane: kilometres to the right and downwards, so that north is up. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

const kilometresPerDegree = 111.32;
const northernmost = 85;
const easternmost = 180;

/** A record that may know its place. */
export interface PerhapsPlaced {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** True when the record has a place that can be drawn. */
export function isPlaced<Item extends PerhapsPlaced>(item: Item): item is Item & GeoPoint {
  const { latitude, longitude } = item;
  if (latitude === null || longitude === null) return false;
  return Math.abs(latitude) <= northernmost && Math.abs(longitude) <= easternmost;
}

/**
 * Equirectangular projection, true to scale along the mean latitude of the points: at the size of a Landkreis lengths
 * and angles are right to a percent. Without points the mean is the equator.
 */
export function projectionFor(points: readonly GeoPoint[]): (point: GeoPoint) => PlanePoint {
  const mean = points.reduce((sum, { latitude }) => sum + latitude, 0) / Math.max(1, points.length);
  const kilometresPerDegreeEast = kilometresPerDegree * Math.cos((mean * Math.PI) / 180);
  return ({ latitude, longitude }) => ({ x: longitude * kilometresPerDegreeEast, y: -latitude * kilometresPerDegree });
}

/** Distance of two points in the unit of the plane. */
export function distance(one: PlanePoint, other: PlanePoint): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
