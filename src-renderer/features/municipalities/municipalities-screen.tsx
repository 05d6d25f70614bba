import { Text } from '@mantine/core';
import { useApiQuery } from '../../api/hooks.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { MunicipalitiesDesk } from './municipalities-desk.tsx';

/** All municipalities with search, filters, order, grouping, choosing and what can be done with the chosen ones. */
export function MunicipalitiesScreen() {
  const list = useApiQuery('municipalities.list', {});
  if (list.error) return <ErrorMessage message={list.error.message} onRetry={() => void list.refetch()} />;
  if (!list.data) return <LoadingMark />;
  if (list.data.length === 0) return <EmptyRegister />;
  return <MunicipalitiesDesk all={list.data} />;
}

function EmptyRegister() {
  return (
    <>
      <PageHeader title="Gemeinden" />
      <EmptyState title="Das Register ist leer.">
        <Text>Übernehmen Sie die Gemeinden aus einer Liste, etwa einer Excel-Tabelle des Landkreises.</Text>
        <TextLink to="/import">Liste importieren</TextLink>
      </EmptyState>
    </>
  );
}
