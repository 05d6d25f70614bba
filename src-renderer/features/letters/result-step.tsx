import { Button, Group, Stack, Table, Text } from '@mantine/core';
import type { LetterBatch } from '#contract/letters.ts';
import { texts } from '../../texts/de.ts';
import { LetterFileActions } from './letter-file-actions.tsx';

/** What was written and where it lies; or that nothing was, because the batch was stopped. */
export function ResultStep(props: {
  readonly batch: LetterBatch;
  readonly onBack: () => void;
  readonly onAnew: () => void;
}) {
  const { cancelled, folder, written } = props.batch;
  if (cancelled) {
    return (
      <Stack gap="sm" align="flex-start">
        <Text role="status">Abgebrochen. Es wurde kein Schreiben abgelegt.</Text>
        <Button variant="default" onClick={props.onBack}>
          {texts.back}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack gap="sm">
      <Text role="status">
        {written.length === 1 ? '1 Schreiben liegt' : `${written.length} Schreiben liegen`} im Ordner {folder}.
      </Text>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Gemeinde</Table.Th>
            <Table.Th scope="col">Datei</Table.Th>
            <Table.Th scope="col">Öffnen</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {written.map((letter) => (
            <Table.Tr key={letter.letterId}>
              <Table.Td>{letter.municipalityName}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                {letter.fileName}
                {letter.warnings.map((warning) => (
                  <Text key={warning} size="sm">
                    Hinweis: {warning}
                  </Text>
                ))}
              </Table.Td>
              <Table.Td>
                <LetterFileActions letterId={letter.letterId} of={letter.fileName} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group justify="flex-end">
        <Button variant="default" onClick={props.onAnew}>
          Weitere Schreiben
        </Button>
      </Group>
    </Stack>
  );
}
