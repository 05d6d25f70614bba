import { useMemo } from 'react';
import { useApiQuery } from '../../api/hooks.ts';
import type { TableWords } from './column.ts';

/** Titles of the kinds of letters and names of the Ämter, as the API serves them; the bare id until they are there. */
export function useTableWords(): TableWords {
  const catalogue = useApiQuery('catalogue.get', {}).data;
  return useMemo(() => {
    const letters = new Map(catalogue?.letterKinds.map(({ id, title }) => [id, title]));
    const amts = new Map(catalogue?.amts.map(({ id, name }) => [id, name]));
    return { letterTitle: (kind) => letters.get(kind) ?? kind, amtName: (id) => amts.get(id) ?? id };
  }, [catalogue]);
}
