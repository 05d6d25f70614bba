import type { MunicipalityRow } from '#contract/municipalities.ts';
import type { RowGroup } from './table-groups.ts';

/** A line of the table: the head of a group, or a row. The id is unique among both. */
export type TableLine =
  | { readonly kind: 'group'; readonly id: string; readonly group: RowGroup; readonly collapsed: boolean }
  | { readonly kind: 'row'; readonly id: string; readonly row: MunicipalityRow };

/** The lines to draw: each group with its rows, without those of a collapsed group; the bare rows where nothing is grouped. */
export function tableLines(
  rows: readonly MunicipalityRow[],
  groups: readonly RowGroup[] | null,
  collapsed: ReadonlySet<string>,
): readonly TableLine[] {
  if (!groups) return rows.map(rowLine);
  return groups.flatMap((group): readonly TableLine[] => {
    const closed = collapsed.has(group.key);
    const head: TableLine = { kind: 'group', id: `group:${group.key}`, group, collapsed: closed };
    return closed ? [head] : [head, ...group.rows.map(rowLine)];
  });
}

/** Place of the head under which a line stands; -1 where nothing is grouped. */
export function headIndex(lines: readonly TableLine[], index: number): number {
  return lines.findLastIndex((line, at) => at <= index && line.kind === 'group');
}

function rowLine(row: MunicipalityRow): TableLine {
  return { kind: 'row', id: row.id, row };
}
