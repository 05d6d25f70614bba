import { useLocation, useSearch } from 'wouter';

const remembered = 'ortstermin.table-address';

/** The address of the table is its memory: filter and order come back with the way back and with a link. */
export function useTableAddress(): readonly [
  search: string,
  change: (changes: Readonly<Record<string, string | null>>) => void,
] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const change = (changes: Readonly<Record<string, string | null>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === '') next.delete(name);
      else next.set(name, value);
    }
    const text = next.toString();
    navigate(text === '' ? path : `${path}?${text}`, { replace: true });
  };
  return [search, change];
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
