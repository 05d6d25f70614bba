import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { OpenedAnswers, TakenAnswers } from '#contract/coordination.ts';
import { useApiMutation } from '../../api/hooks.ts';
import { FileDrop } from '../../ui/file-drop.tsx';
import { Section } from '../../ui/section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { AnswersPreview } from './answers-preview.tsx';

type Step =
  | { readonly kind: 'file' }
  | { readonly kind: 'preview'; readonly opened: OpenedAnswers }
  | { readonly kind: 'done'; readonly taken: TakenAnswers };

/** Takes the filled list back: file, what it would record, what was recorded. */
export function AnswersSection() {
  const open = useApiMutation('coordination.openAnswers');
  const [step, setStep] = useState<Step>({ kind: 'file' });
  const toFile = () => setStep({ kind: 'file' });
  return (
    <Section title="Antworten übernehmen">
      <Stack gap="md">
        {step.kind === 'file' && (
          <FileDrop
            invitation="Ziehen Sie die ausgefüllte Liste hierher, oder wählen Sie die Datei aus."
            pending={open.pending}
            read={async (file) => {
              const result = await open.run({ ...file });
              if (result.ok) setStep({ kind: 'preview', opened: result.value });
              return result;
            }}
          />
        )}
        {step.kind === 'preview' && (
          <AnswersPreview opened={step.opened} onBack={toFile} onDone={(taken) => setStep({ kind: 'done', taken })} />
        )}
        {step.kind === 'done' && <Result taken={step.taken} onAnew={toFile} />}
      </Stack>
    </Section>
  );
}

function Result({ taken, onAnew }: { readonly taken: TakenAnswers; readonly onAnew: () => void }) {
  const { counts, left } = taken;
  const remaining = [
    [left, 'nicht angekreuzt'],
    [counts.none, 'ohne Antwort'],
    [counts.unchanged, 'schon erfasst'],
    [counts.unreadable, 'nicht lesbar'],
    [counts.refused, 'zurückgewiesen'],
  ] as const;
  const words = remaining.flatMap(([count, title]) => (count > 0 ? [`${count} ${title}`] : []));
  return (
    <>
      <Alert color="teal" variant="outline" role="status" icon={<IconCheck aria-hidden />} title="Übernommen">
        {taken.taken === 1 ? '1 Antwort' : `${taken.taken} Antworten`} des Landkreises.
        {words.length > 0 && ` Nicht übernommen: ${words.join(', ')}.`}
      </Alert>
      <Text size="sm" c="dimmed">
        Mit „Rückgängig“ nehmen Sie alle in einem Schritt zurück.
      </Text>
      <Group>
        <Button variant="default" onClick={onAnew}>
          Weitere Liste
        </Button>
        <TextLink to="/gemeinden">Zu den Gemeinden</TextLink>
      </Group>
    </>
  );
}
