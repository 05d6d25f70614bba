import type { MapCell } from './cells.ts';
import { lettersWidth, twoLines } from './lettering.ts';
import { occupiedSpace, overlap } from './occupied-space.ts';
import { type Bounds, centroid, containsPoint } from './polygon.ts';
import type { PlanePoint } from './projection.ts';
import { type MapView, type Size, shownBounds, toPixel, toPlane } from './view.ts';

/** A cell with what is written on it. */
export interface NamedCell extends MapCell {
  readonly name: string;
}

/** A sign in the middle of a cell, in pixels. */
export interface PlacedSign {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A name on the map, in pixels: the middle of each line and its base line. */
export interface PlacedName {
  readonly id: string;
  readonly lines: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** Everything written on a view of the map. Nothing of it covers anything else of it. */
export interface MapMarks {
  readonly signs: readonly PlacedSign[];
  readonly names: readonly PlacedName[];
}

/** Size of the letters and of the largest sign, in pixels. */
export interface MarkSizes {
  readonly letters: number;
  readonly sign: number;
}

const lineHeight = 1.15;
const ascent = 0.92;
/** Part of its width that a name may move to the side of its sign. */
const aside = 0.35;
const leastSign = 7;
/** Part of a name that must lie inside its cell, so that the eye knows where it belongs. */
const partInside = 0.66;
/** The names of so many of the weightiest cells may reach beyond their cells: they help to find one's way. */
const landmarks = 14;

/**
 * Places signs and names of the cells in sight; the cells come in the order of their weight. A sign stands where the
 * cell has room for it, a name below or above it where it fits the cell. A larger scale shows more.
 */
export function placeMarks(cells: readonly NamedCell[], view: MapView, size: Size, sizes: MarkSizes): MapMarks {
  const shown = shownBounds(view, size);
  const space = occupiedSpace(sizes.letters * 4);
  const seen = cells
    .map((cell, rank) => ({ cell, leading: rank < landmarks, sign: signOf(cell, view, sizes.sign) }))
    .filter(({ cell }) => overlap(cell.bounds, shown));
  const signs = seen.flatMap(({ sign }) => sign ?? []);
  for (const sign of signs) space.take(boxAround(sign, sign.size, sign.size));
  const names = seen.flatMap(({ cell, leading, sign }) => {
    if (!leading && 2 * cell.innerRadius * view.scale < sizes.letters) return [];
    const placed = namePlaces(cell, view, sizes.letters, sign?.size ?? 0).find(
      ({ box }) => (leading || isAtHome(box, cell, view)) && space.isFree(box),
    );
    if (!placed) return [];
    space.take(placed.box);
    return [{ id: cell.id, lines: placed.lines }];
  });
  return { signs, names };
}

function signOf({ id, centre, innerRadius }: NamedCell, view: MapView, most: number): PlacedSign | null {
  const size = Math.min(most, Math.floor(innerRadius * view.scale * Math.SQRT2));
  return size < leastSign ? null : { id, ...toPixel(view, centre), size };
}

function boxAround({ x, y }: PlanePoint, width: number, height: number): Bounds {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** Where a name may stand in a cell, the best place first: below or above the sign, or where the cell is widest. */
function namePlaces({ name, centre, outline }: NamedCell, view: MapView, letters: number, sign: number) {
  const point = toPixel(view, centre);
  const middle = toPixel(view, centroid(outline) ?? centre);
  const forms = [[name], twoLines(name)].filter((form) => form !== null);
  return forms.flatMap((form) => {
    const width = Math.max(...form.map(lettersWidth)) * letters;
    const height = form.length * lineHeight * letters;
    const away = sign === 0 ? 0 : (sign + height) / 2 + 1;
    const [below, above] = [point.y + away, point.y - away];
    const columns = [point.x, middle.x, point.x - width * aside, point.x + width * aside];
    const places = [...columns.flatMap((x) => [below, above].map((y) => ({ x, y }))), middle];
    return places.map(({ x, y }) => ({
      box: boxAround({ x, y }, width, height),
      lines: form.map((text, index) => ({
        text,
        x,
        y: y - height / 2 + (index * lineHeight + ascent) * letters,
      })),
    }));
  });
}

function isAtHome({ left, right, top, bottom }: Bounds, { outline }: NamedCell, view: MapView): boolean {
  const inset = ((right - left) * (1 - partInside)) / 2;
  return [left + inset, right - inset].every((x) =>
    [top, bottom].every((y) => containsPoint(outline, toPlane(view, { x, y }))),
  );
}
