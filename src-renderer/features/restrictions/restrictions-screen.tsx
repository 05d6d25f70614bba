import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Restriction } from '#domain/restriction.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { RestrictionDialog } from './restriction-dialog.tsx';
import { RestrictionSection } from './restriction-section.tsx';

/** Periods in which meetings in person are forbidden or limited, each with the meetings that have to be settled. */
export function RestrictionsScreen() {
  const list = useApiQuery('restrictions.list', {});
  const [edited, setEdited] = useState<Restriction | 'new' | null>(null);
  return (
    <>
      <PageHeader
        title="Einschränkungen"
        below="Zeiten, in denen Versammlungen in Präsenz untersagt oder begrenzt sind. Es wird nichts von selbst abgesagt: Betroffene Termine werden aufgelistet."
        actions={<Button onClick={() => setEdited('new')}>Einschränkung anlegen</Button>}
      />
      {list.error && <ErrorMessage message={list.error.message} onRetry={() => void list.refetch()} />}
      {!list.data && !list.error && <LoadingMark />}
      {list.data?.length === 0 && (
        <EmptyState title="Es gibt keine Einschränkungen.">
          <Text>
            Legen Sie eine an, wenn eine Verordnung Versammlungen untersagt oder begrenzt, wie im Frühjahr 2020.
          </Text>
        </EmptyState>
      )}
      <Stack gap="md">
        {list.data?.map((view) => (
          <RestrictionSection key={view.restriction.id} view={view} onEdit={() => setEdited(view.restriction)} />
        ))}
      </Stack>
      {edited && <RestrictionDialog present={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </>
  );
}
