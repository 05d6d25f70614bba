import type { QueryClient } from '@tanstack/react-query';
import type { ProcedureName } from '#contract/index.ts';
import type { Transport } from './transport.ts';

/** Queries that change only with certain tables; every other query is derived from nearly everything. */
const narrowQueries: Partial<Record<ProcedureName, readonly string[]>> = {
  'app.info': [],
  'settings.get': ['settings'],
  'catalogue.get': ['amts', 'project_areas', 'teams'],
};

/** Redraws what an event touches; the window that made the change learns of it by the same event as all others. */
export function refreshOnEvents(transport: Transport, queries: QueryClient): () => void {
  return transport.subscribe((event) => {
    if (event.type === 'workspace') void queries.resetQueries();
    if (event.type === 'reconnected') void queries.invalidateQueries();
    if (event.type !== 'changed') return;
    void queries.invalidateQueries({
      predicate: ({ queryKey: [name] }) => {
        const tables =
          typeof name === 'string' && name in narrowQueries ? narrowQueries[name as ProcedureName] : undefined;
        return tables === undefined || tables.some((table) => event.tables.includes(table));
      },
    });
  });
}
