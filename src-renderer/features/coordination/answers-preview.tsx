import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { OpenedAnswers, TakenAnswers } from '#contract/coordination.ts';
import { texts } from '../../texts/de.ts';
import { useChange } from '../../ui/use-change.ts';
import { AnswerRows } from './answer-rows.tsx';
import { answersInWords, isTakeable, safeLines } from './answer-words.ts';

const inWords = (count: number) => (count === 1 ? '1 Antwort' : `${count} Antworten`);

/** What every row of the list would record, ticked where nothing is doubtful. */
export function AnswersPreview(props: {
  readonly opened: OpenedAnswers;
  readonly onBack: () => void;
  readonly onDone: (taken: TakenAnswers) => void;
}) {
  const { importId, fileName, rows, counts, remarks } = props.opened;
  const take = useChange('coordination.takeAnswers');
  const [lines, setLines] = useState(() => safeLines(rows));
  const takeable = rows.filter(isTakeable);
  const accept = async () => {
    const result = await take.change(
      { importId, accept: [...lines] },
      ({ taken }) => `${inWords(taken)} des Landkreises übernommen.`,
    );
    if (result.ok) props.onDone(result.value);
  };
  return (
    <Stack gap="md">
      <Text aria-live="polite">
        {fileName}: {answersInWords(counts)}.
      </Text>
      {remarks.length > 0 && (
        <Alert color="yellow" variant="outline" title="Bitte ansehen">
          {remarks.join(' ')}
        </Alert>
      )}
      <Text size="sm" c="dimmed">
        Ohne Antwort geschieht nichts: Schweigen des Landkreises gilt nie als Zustimmung.
      </Text>
      <AnswerRows rows={rows} lines={lines} onLines={setLines} />
      <Group>
        <Button variant="default" onClick={props.onBack}>
          {texts.back}
        </Button>
        <Button disabled={lines.size === 0} loading={take.pending} onClick={() => void accept()}>
          {inWords(lines.size)} übernehmen
        </Button>
        {lines.size < takeable.length && (
          <Button variant="subtle" onClick={() => setLines(new Set(takeable.map(({ line }) => line)))}>
            Alle {takeable.length} ankreuzen
          </Button>
        )}
      </Group>
    </Stack>
  );
}
