import { useLocation, useRouter } from 'wouter';
import { type AddressChanges, changedAddress } from './table-address.ts';

const remembered = 'ortstermin.table-address';

/** What the table shows, as its address says, and the ways to change it. */
export interface TableAddress {
  /** Without "?". */
  readonly search: string;
  /** Each change is a step back to; while someone is typing, only the first letter is. */
  readonly change: (changes: AddressChanges, typing?: boolean) => void;
  /** Goes to another address of the table. */
  readonly open: (search: string) => void;
}

/** The address of the table is its memory: filter, order, grouping and columns come back with a link and the way back. */
export function useTableAddress(): TableAddress {
  const router = useRouter();
  // Taken as it stands: a second decoding would make "%26" of a name a sign of the address.
  const search = router.searchHook(router);
  const [path, navigate] = useLocation();
  const goTo = (next: string, replace: boolean) => {
    navigate(next === '' ? path : `${path}?${next}`, { replace });
    // The browser reports a new address only later; a field must show at once what was typed into it.
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  };
  return {
    search,
    change(changes, typing = false) {
      const present = new URLSearchParams(search);
      const goesOn = typing && Object.keys(changes).every((name) => present.has(name));
      goTo(changedAddress(search, changes), goesOn);
    },
    open: (next) => goTo(next, false),
  };
}

/** Keeps the address of the table for the way back from the page of a municipality. */
export function rememberTableAddress(search: string): void {
  window.sessionStorage.setItem(remembered, search);
}

/** The address of the table as it was seen last in this window. */
export function tableAddress(): string {
  const search = window.sessionStorage.getItem(remembered);
  return search ? `/gemeinden?${search}` : '/gemeinden';
}
