import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { isDueForList } from '#domain/coordination-list.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { ListDialog } from '../../ui/coordination/list-dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Section } from '../../ui/section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { AnswersSection } from './answers-section.tsx';

/** The round with the Landkreis as a file: the list goes out, the answers come back. */
export function CoordinationListScreen() {
  return (
    <>
      <PageHeader
        title="Abstimmungsliste"
        below="Den Landkreis zu vielen Gemeinden auf einmal fragen und seine Antworten aus der ausgefüllten Liste übernehmen."
      />
      <Stack gap="md">
        <OutgoingSection />
        <AnswersSection />
      </Stack>
    </>
  );
}

function OutgoingSection() {
  const rows = useApiQuery('municipalities.list', {});
  const [isOpen, setOpen] = useState(false);
  if (rows.error) return <ErrorMessage message={rows.error.message} onRetry={() => void rows.refetch()} />;
  if (!rows.data) return <LoadingMark />;
  const due = rows.data.filter(isDueForList).length;
  const subject = due === 1 ? '1 Gemeinde' : `${due} Gemeinden`;
  return (
    <Section title="Liste schreiben">
      {due === 0 ? (
        <EmptyState title="Zurzeit wartet keine Gemeinde auf den Landkreis.">
          <Text>Sobald ein Format vorgeschlagen ist, steht die Gemeinde hier.</Text>
          <TextLink to="/gemeinden">Zu den Gemeinden</TextLink>
        </EmptyState>
      ) : (
        <Stack gap="sm" align="flex-start">
          <Text>
            {due === 1 ? '1 Gemeinde wartet' : `${due} Gemeinden warten`} auf den Landkreis: Ein Format ist
            vorgeschlagen, eine Antwort fehlt. Für eine andere Auswahl kreuzen Sie die Gemeinden in der{' '}
            <TextLink to="/gemeinden">Tabelle</TextLink> an und wählen „Für Auswahl“, „Liste an den Landkreis“.
          </Text>
          <Button onClick={() => setOpen(true)}>Liste für {subject} schreiben …</Button>
        </Stack>
      )}
      {isOpen && <ListDialog subject={subject} onClose={() => setOpen(false)} />}
    </Section>
  );
}
