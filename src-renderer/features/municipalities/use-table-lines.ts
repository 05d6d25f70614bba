import { useMemo } from 'react';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { filterFromAddress, filterRows } from './table-filter.ts';
import { groupingFromAddress, groupRows } from './table-groups.ts';
import { tableLines } from './table-lines.ts';
import { orderFromAddress, orderRows } from './table-order.ts';
import { useCollapsedGroups } from './use-collapsed-groups.ts';

/** The rows as the address wants them: ordered once, filtered with each letter, grouped, and as lines to draw. */
export function useTableLines(all: readonly MunicipalityRow[], address: string, today: string | null) {
  const { key, descending } = useMemo(() => orderFromAddress(address), [address]);
  const grouping = groupingFromAddress(address);
  const [collapsed, setCollapsed] = useCollapsedGroups(grouping);
  const ordered = useMemo(() => orderRows(all, { key, descending }), [all, key, descending]);
  const found = useMemo(() => filterRows(ordered, filterFromAddress(address), today), [ordered, address, today]);
  const groups = useMemo(() => (grouping === null ? null : groupRows(found, grouping)), [found, grouping]);
  const rows = useMemo(() => (groups ? groups.flatMap((group) => group.rows) : found), [groups, found]);
  const lines = useMemo(() => tableLines(rows, groups, collapsed), [rows, groups, collapsed]);
  return {
    /** Rows that fulfil the filter, as they stand on screen, with those of folded groups. */
    rows,
    lines,
    /** All rows in their order, whatever the filter says. */
    ordered,
    order: { key, descending },
    grouping,
    groups: groups ?? [],
    collapsed,
    fold: (group: string, fold: boolean) =>
      setCollapsed(fold ? [...collapsed, group] : [...collapsed].filter((one) => one !== group)),
    foldAll: (fold: boolean) => setCollapsed(fold ? (groups ?? []).map((group) => group.key) : []),
  };
}
