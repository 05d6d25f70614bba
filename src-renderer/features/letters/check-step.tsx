import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useApiQuery } from '../../api/hooks.ts';
import { texts } from '../../texts/de.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { CheckList } from './check-list.tsx';
import { sortChecks } from './letter-checks.ts';

/** Step 2: what stands against each letter, before anything is written. */
export function CheckStep(props: {
  readonly kind: string;
  readonly municipalityIds: readonly string[];
  readonly onLeaveOut: (municipalityIds: readonly string[]) => void;
  readonly onBack: () => void;
  readonly onWrite: (municipalityIds: readonly string[], overrideReason: string) => void;
}) {
  const { kind, municipalityIds } = props;
  const some = municipalityIds.length > 0;
  const checks = useApiQuery('letters.check', { kind, municipalityIds: [...municipalityIds] }, some);
  const [reason, setReason] = useState('');
  const back = (
    <Button variant="default" onClick={props.onBack}>
      {texts.back}
    </Button>
  );
  if (!some) {
    return <EmptyState title="Es ist keine Gemeinde mehr ausgewählt.">{back}</EmptyState>;
  }
  if (checks.error) return <ErrorMessage message={checks.error.message} onRetry={() => void checks.refetch()} />;
  if (!checks.data) return <LoadingMark />;

  const { ready, needReason, refused } = sortChecks(
    checks.data.filter((check) => municipalityIds.includes(check.municipalityId)),
  );
  const writable = [...ready, ...needReason].map(({ municipalityId }) => municipalityId);
  const blocked = refused.length > 0 || (needReason.length > 0 && reason.trim() === '') || writable.length === 0;
  const leaveOut = (checked: typeof refused) => props.onLeaveOut(checked.map(({ municipalityId }) => municipalityId));
  return (
    <Stack gap="md">
      <Text aria-live="polite">
        {ready.length} bereit, {needReason.length} nur mit Grund, {refused.length} nicht möglich.
      </Text>
      {refused.length > 0 && (
        <Alert color="red" variant="outline" title={`Nicht möglich (${refused.length})`}>
          <Stack gap="sm" align="flex-start">
            <CheckList checks={refused} />
            <Button variant="default" onClick={() => leaveOut(refused)}>
              {refused.length === 1 ? 'Diese Gemeinde weglassen' : `Diese ${refused.length} Gemeinden weglassen`}
            </Button>
          </Stack>
        </Alert>
      )}
      {needReason.length > 0 && (
        <Alert color="yellow" variant="outline" title={`Nur mit Grund (${needReason.length})`}>
          <Stack gap="sm" align="flex-start">
            <CheckList checks={needReason} />
            <Textarea
              label="Grund, warum trotzdem geschrieben wird"
              description="Der Grund wird bei jedem dieser Schreiben festgehalten."
              required
              autosize
              minRows={2}
              w="100%"
              value={reason}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
            <Button variant="default" onClick={() => leaveOut(needReason)}>
              {needReason.length === 1 ? 'Diese Gemeinde weglassen' : `Diese ${needReason.length} Gemeinden weglassen`}
            </Button>
          </Stack>
        </Alert>
      )}
      {ready.length > 0 && (
        <section aria-label="Bereit">
          <Text fw={600} mb={6}>
            Bereit ({ready.length})
          </Text>
          <CheckList checks={ready} />
        </section>
      )}
      <Group justify="flex-end">
        {back}
        <Button disabled={blocked} onClick={() => props.onWrite(writable, needReason.length > 0 ? reason.trim() : '')}>
          {writable.length === 1 ? '1 Schreiben ablegen' : `${writable.length} Schreiben ablegen`}
        </Button>
      </Group>
    </Stack>
  );
}
