import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { type ColouringId, colouringIdOf } from './colourings.ts';
import { selectionFromAddress, selectionToAddress } from './selection.ts';

/** What the address of the map keeps, so that it comes back with the way back and with a link. */
export interface MapAddress {
  readonly colouringId: ColouringId;
  readonly selection: ReadonlySet<string>;
  readonly colour: (id: ColouringId) => void;
  readonly select: (ids: Iterable<string>) => void;
}

/** Meaning of the colours and chosen municipalities, kept in the address (`/karte?farbe=frist&auswahl=13076046`). */
export function useMapAddress(): MapAddress {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const selection = useMemo(() => selectionFromAddress(search), [search]);
  const change = (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    const text = next.toString().replaceAll('%2C', ',');
    navigate(text === '' ? path : `${path}?${text}`, { replace: true });
  };
  return {
    colouringId: colouringIdOf(new URLSearchParams(search).get('farbe')),
    selection,
    colour: (id) => change('farbe', id === 'stufe' ? null : id),
    select: (ids) => change('auswahl', selectionToAddress(ids)),
  };
}
