/** Rows that are chosen, and the row from which a range with Shift begins. */
export interface RowSelection {
  readonly ids: ReadonlySet<string>;
  readonly anchor: string | null;
}

/** Nothing chosen. */
export const nothingSelected: RowSelection = { ids: new Set(), anchor: null };

/** Chooses a row or takes it out; a later range begins at it. */
export function toggled(selection: RowSelection, id: string): RowSelection {
  const ids = new Set(selection.ids);
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/** Chooses every row between the anchor and this one, in the order on screen; without an anchor only this one. */
export function extendedTo(selection: RowSelection, id: string, order: readonly string[]): RowSelection {
  const from = selection.anchor === null ? -1 : order.indexOf(selection.anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return toggled({ ...selection, ids: without(selection.ids, id) }, id);
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...range]), anchor: selection.anchor };
}

/** Chooses all rows on screen, or, when all of them are chosen, takes them out. */
export function allToggled(selection: RowSelection, order: readonly string[]): RowSelection {
  const all = order.every((id) => selection.ids.has(id));
  const shown = new Set(order);
  return all
    ? { ids: new Set([...selection.ids].filter((id) => !shown.has(id))), anchor: null }
    : { ids: new Set([...selection.ids, ...order]), anchor: null };
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((candidate) => candidate !== id));
}
