import type { MunicipalityRow } from '#contract/municipalities.ts';

/** The chosen rows: those on screen in their order there, behind them those that the filter keeps off the screen. */
export function chosenRows(
  all: readonly MunicipalityRow[],
  shown: readonly MunicipalityRow[],
  ids: ReadonlySet<string>,
): { readonly chosen: readonly MunicipalityRow[]; readonly hidden: number } {
  if (ids.size === 0) return { chosen: [], hidden: 0 };
  const visible = shown.filter((row) => ids.has(row.id));
  const onScreen = new Set(visible);
  const hidden = all.filter((row) => ids.has(row.id) && !onScreen.has(row));
  return { chosen: [...visible, ...hidden], hidden: hidden.length };
}
