import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { MapCell } from '#domain/map/cells.ts';
import { containsPoint, type Polygon } from '#domain/map/polygon.ts';

/** Reads the chosen ids out of an address (`auswahl=13076046,13076048`). */
export function selectionFromAddress(search: string): ReadonlySet<string> {
  return new Set((new URLSearchParams(search).get('auswahl') ?? '').split(',').filter(Boolean));
}

/** The selection as it stands in an address; null when nothing is chosen. */
export function selectionToAddress(ids: Iterable<string>): string | null {
  return [...ids].join(',') || null;
}

/** Chooses one more, or takes it out. */
export function toggledSelection(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter((chosen) => chosen !== id)) : new Set([...ids, id]);
}

/** Ids of the cells whose centre lies inside a loop drawn by hand on the plane. */
export function cellsInLoop(cells: readonly MapCell[], loop: Polygon): readonly string[] {
  return cells.filter(({ centre }) => containsPoint(loop, centre)).map(({ id }) => id);
}

/** Ids of all municipalities of an Amt, with a place or without. */
export function idsOfAmt(rows: readonly MunicipalityRow[], amtId: string): readonly string[] {
  return rows.filter((row) => row.amtId === amtId).map(({ id }) => id);
}

/** The Amt whose municipalities are chosen, all of them and no other; null when there is none. */
export function chosenAmt(rows: readonly MunicipalityRow[], ids: ReadonlySet<string>): string | null {
  const amtId = rows.find(({ id }) => ids.has(id))?.amtId ?? null;
  const fits = amtId !== null && rows.every((row) => (row.amtId === amtId) === ids.has(row.id));
  return fits ? amtId : null;
}

/** Address of the table with exactly the chosen municipalities. */
export function tableAddressOf(rows: readonly MunicipalityRow[], ids: ReadonlySet<string>): string {
  const amtId = chosenAmt(rows, ids);
  return amtId === null
    ? `/gemeinden?auswahl=${[...ids].map(encodeURIComponent).join(',')}`
    : `/gemeinden?amt=${encodeURIComponent(amtId)}`;
}
