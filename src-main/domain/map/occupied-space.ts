import type { Bounds } from './polygon.ts';

/** Rectangles that are taken already; they stay few enough in each field of a grid to be compared one by one. */
export interface OccupiedSpace {
  readonly take: (box: Bounds) => void;
  readonly isFree: (box: Bounds) => boolean;
}

/** Nothing taken yet; `field` is the edge of a field of the grid in pixels. */
export function occupiedSpace(field: number): OccupiedSpace {
  const taken = new Map<string, Bounds[]>();
  const fieldsOf = ({ left, right, top, bottom }: Bounds): readonly string[] => {
    const [fromColumn, toColumn, fromRow, toRow] = [left, right, top, bottom].map((edge) => Math.floor(edge / field));
    const fields: string[] = [];
    for (let column = fromColumn ?? 0; column <= (toColumn ?? 0); column += 1) {
      for (let row = fromRow ?? 0; row <= (toRow ?? 0); row += 1) fields.push(`${column} ${row}`);
    }
    return fields;
  };
  return {
    take(box) {
      for (const name of fieldsOf(box)) taken.set(name, [...(taken.get(name) ?? []), box]);
    },
    isFree: (box) => fieldsOf(box).every((name) => !taken.get(name)?.some((other) => overlap(box, other))),
  };
}

/** True when the rectangles share more than an edge. */
export function overlap(one: Bounds, other: Bounds): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
