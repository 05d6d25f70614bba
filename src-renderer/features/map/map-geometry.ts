import type { MunicipalityRow } from '#contract/municipalities.ts';
import { cellFinder, type MapCell, mapCells } from '#domain/map/cells.ts';
import type { NamedCell } from '#domain/map/marks.ts';
import { type Bounds, boundsOf } from '#domain/map/polygon.ts';
import { isPlaced, type PlanePoint } from '#domain/map/projection.ts';
import { outlinePath } from '#domain/map/svg-text.ts';
import type { MapView } from '#domain/map/view.ts';

/** A cell ready to be drawn: its path in units of the drawing. */
export interface DrawnCell extends NamedCell {
  readonly path: string;
}

/** Everything about the map that hangs on places and names only, and so lasts while states change. */
export interface MapGeometry {
  /** The largest municipality first. */
  readonly cells: readonly DrawnCell[];
  readonly cellById: ReadonlyMap<string, DrawnCell>;
  readonly cellAt: (point: PlanePoint) => MapCell | undefined;
  readonly bounds: Bounds;
  /** From the plane to the units of the paths: ten metres each, beginning at the corner of the map. */
  readonly drawing: MapView;
}

const unitsPerKilometre = 100;

/** Cells of the municipalities with a place; null when none has one. */
export function mapGeometry(rows: readonly MunicipalityRow[]): MapGeometry | null {
  const placed = rows
    .filter(isPlaced)
    .toSorted((one, other) => (other.population ?? 0) - (one.population ?? 0) || (one.id < other.id ? -1 : 1));
  const cells = mapCells(placed);
  const bounds = boundsOf(cells.flatMap(({ outline }) => outline));
  if (!bounds) return null;
  const drawing = {
    scale: unitsPerKilometre,
    x: -bounds.left * unitsPerKilometre,
    y: -bounds.top * unitsPerKilometre,
  };
  const drawn = cells.map((cell, index) => ({
    ...cell,
    name: placed[index]?.name ?? '',
    path: outlinePath(cell.outline, drawing),
  }));
  return {
    cells: drawn,
    cellById: new Map(drawn.map((cell) => [cell.id, cell])),
    cellAt: cellFinder(cells),
    bounds,
    drawing,
  };
}

/** Says whether the geometry of two lists is the same: the same municipalities with the same names and places. */
export function geometryKey(rows: readonly MunicipalityRow[]): string {
  return rows
    .map(({ id, name, latitude, longitude, population }) => [id, name, latitude, longitude, population].join(' '))
    .join('\n');
}
