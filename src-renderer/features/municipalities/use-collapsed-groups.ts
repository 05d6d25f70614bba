import { useState } from 'react';
import type { Grouping } from './table-groups.ts';

const remembered = (grouping: Grouping | null) => `ortstermin.collapsed-groups.${grouping ?? 'none'}`;

function read(grouping: Grouping | null): ReadonlySet<string> {
  const kept = window.sessionStorage.getItem(remembered(grouping));
  const keys: unknown = kept === null ? [] : JSON.parse(kept);
  return new Set(Array.isArray(keys) ? keys.filter((key) => typeof key === 'string') : []);
}

/** The groups that are folded up; they stay so on the way to a municipality and back. */
export function useCollapsedGroups(
  grouping: Grouping | null,
): readonly [collapsed: ReadonlySet<string>, set: (keys: Iterable<string>) => void] {
  const [state, setState] = useState(() => ({ grouping, keys: read(grouping) }));
  const present = state.grouping === grouping ? state : { grouping, keys: read(grouping) };
  if (present !== state) setState(present);
  const set = (keys: Iterable<string>) => {
    const next = new Set(keys);
    window.sessionStorage.setItem(remembered(grouping), JSON.stringify([...next]));
    setState({ grouping, keys: next });
  };
  return [present.keys, set];
}
