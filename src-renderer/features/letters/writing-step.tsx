import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useApiMutation, useProgress } from '../../api/hooks.ts';
import { texts } from '../../texts/de.ts';
import { showRefusal } from '../../ui/notices.tsx';

/** Step 3: how far the batch is, and a way to stop it. */
export function WritingStep({ jobId, count }: { readonly jobId: string; readonly count: number }) {
  const progress = useProgress(jobId);
  const cancel = useApiMutation('jobs.cancel');
  const done = progress?.done ?? 0;
  const total = progress?.total ?? count;
  const stop = async () => {
    const result = await cancel.run({ jobId });
    if (!result.ok) showRefusal(result.error);
  };
  return (
    <Stack gap="sm">
      <Text role="status">
        {done} von {total} Schreiben fertig
      </Text>
      <Progress
        value={total === 0 ? 0 : (done / total) * 100}
        size="lg"
        aria-label="Fortschritt"
        transitionDuration={0}
      />
      <Group justify="flex-end">
        <Button variant="default" loading={cancel.pending} onClick={() => void stop()}>
          {texts.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
