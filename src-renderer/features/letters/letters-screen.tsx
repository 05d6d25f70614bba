import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { useApiQuery } from '../../api/hooks.ts';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { LetterList } from './letter-list.tsx';
import { letterRequestOf } from './letter-request.ts';
import { LetterWizard } from './letter-wizard.tsx';

/** Writes letters in three steps, and lists every letter that was written. */
export function LettersScreen() {
  const search = useSearch();
  const request = letterRequestOf(search);
  const catalogue = useApiQuery('catalogue.get', {});
  const municipalities = useApiQuery('municipalities.list', {});
  const [round, setRound] = useState(0);
  const failed = catalogue.error ?? municipalities.error;
  if (failed) return <ErrorMessage message={failed.message} onRetry={() => void catalogue.refetch()} />;
  if (!catalogue.data || !municipalities.data) return <LoadingMark />;
  return (
    <>
      <PageHeader
        title="Schreiben"
        below="Schreiben werden als Word-Datei (DOCX) abgelegt. Sie drucken, unterschreiben und versenden sie selbst."
      />
      <Stack gap="xl">
        <LetterWizard
          key={`${search}|${round}`}
          request={round === 0 ? request : { kind: request.kind, municipalityIds: [], onlyOutOfDate: false }}
          kinds={catalogue.data.letterKinds}
          municipalities={municipalities.data}
          onAnew={() => setRound(round + 1)}
        />
        <LetterList key={request.onlyOutOfDate ? 'outOfDate' : 'all'} onlyOutOfDate={request.onlyOutOfDate} />
      </Stack>
    </>
  );
}
