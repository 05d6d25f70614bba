import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { LetterRow } from '#contract/letters.ts';
import { germanDate } from '#domain/german-dates.ts';
import { texts } from '../../texts/de.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { LetterFileActions } from './letter-file-actions.tsx';
import { letterAddress } from './letter-request.ts';

/** One written letter; an out-of-date one says what has changed and offers to write it anew. */
export function LetterTableRow({ letter }: { readonly letter: LetterRow }) {
  const { municipalityId } = letter;
  return (
    <Table.Tr>
      <Table.Td>
        {municipalityId === null ? (
          letter.subjectName
        ) : (
          <Anchor component={Link} href={`/gemeinden/${municipalityId}`} size="sm">
            {letter.subjectName}
          </Anchor>
        )}
      </Table.Td>
      <Table.Td>{letter.kindTitle}</Table.Td>
      <Table.Td>{germanDate(letter.writtenOn)}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <Stack gap={2} align="flex-start">
          <span>{letter.fileName}</span>
          {municipalityId !== null && letter.outOfDate.length > 0 && (
            <Group gap="xs">
              <StatusBadge tone="attention">{texts.outOfDate}</StatusBadge>
              <Text size="sm">Geändert: {letter.outOfDate.join(', ')}</Text>
              <Anchor
                component={Link}
                href={letterAddress(letter.kind, [municipalityId])}
                size="sm"
                aria-label={`Erneuern: ${letter.kindTitle} ${letter.subjectName}`}
              >
                Erneuern
              </Anchor>
            </Group>
          )}
          {letter.overrideReason !== '' && <Text size="sm">Geschrieben trotz Hindernis: {letter.overrideReason}</Text>}
        </Stack>
      </Table.Td>
      <Table.Td>
        <LetterFileActions letterId={letter.letterId} of={letter.fileName} />
      </Table.Td>
    </Table.Tr>
  );
}
