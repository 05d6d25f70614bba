import type { MunicipalityRow } from '#contract/municipalities.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { MunicipalitiesDesk } from './municipalities-desk.tsx';

const none: readonly MunicipalityRow[] = [];

/** All municipalities with search, filters, order, grouping, choosing and what can be done with the chosen ones. */
export function MunicipalitiesScreen() {
  const list = useApiQuery('municipalities.list', {});
  if (list.error) return <ErrorMessage message={list.error.message} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <LoadingMark />;
  return <MunicipalitiesDesk all={list.data ?? none} />;
}
