import { Button, Checkbox, Group, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { matchesSearch, searchText } from '#domain/search-key.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { LetterTableRow } from './letter-table-row.tsx';

const shownAtFirst = 100;

/** Every letter that was written, the out-of-date ones with what has changed since. */
export function LetterList({ onlyOutOfDate }: { readonly onlyOutOfDate: boolean }) {
  const letters = useApiQuery('letters.list', {});
  const [search, setSearch] = useState('');
  const [outOfDateOnly, setOutOfDateOnly] = useState(onlyOutOfDate);
  const [limit, setLimit] = useState(shownAtFirst);
  const applied = useDeferredValue(search);
  if (letters.error) return <ErrorMessage message={letters.error.message} onRetry={() => void letters.refetch()} />;
  if (!letters.data) return <LoadingMark />;
  const outOfDate = letters.data.filter((letter) => letter.outOfDate.length > 0).length;
  const found = letters.data.filter(
    (letter) =>
      (!outOfDateOnly || letter.outOfDate.length > 0) &&
      matchesSearch(searchText([letter.subjectName, letter.kindTitle, letter.fileName]), applied),
  );
  return (
    <Stack component="section" gap="sm" aria-labelledby="letter-list">
      <Title order={2} id="letter-list">
        Geschriebene Schreiben ({letters.data.length})
      </Title>
      {letters.data.length === 0 ? (
        <EmptyState title="Es wurde noch kein Schreiben abgelegt.">
          <Text size="sm">Wählen Sie oben Art und Gemeinden aus.</Text>
        </EmptyState>
      ) : (
        <>
          <Group gap="md">
            <TextInput
              aria-label="Gemeinde, Art oder Datei suchen"
              placeholder="Gemeinde, Art oder Datei suchen"
              leftSection={<IconSearch size={16} aria-hidden />}
              value={search}
              onChange={({ currentTarget }) => setSearch(currentTarget.value)}
              w={320}
            />
            <Checkbox
              label={`Nur veraltete (${outOfDate})`}
              checked={outOfDateOnly}
              onChange={({ currentTarget }) => setOutOfDateOnly(currentTarget.checked)}
            />
          </Group>
          {found.length === 0 ? (
            <EmptyState
              title={outOfDateOnly && outOfDate === 0 ? 'Kein Schreiben ist veraltet.' : 'Nichts gefunden.'}
            />
          ) : (
            <Table striped>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">Gemeinde oder Amt</Table.Th>
                  <Table.Th scope="col">Art</Table.Th>
                  <Table.Th scope="col">Datum</Table.Th>
                  <Table.Th scope="col">Datei</Table.Th>
                  <Table.Th scope="col">Öffnen</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {found.slice(0, limit).map((letter) => (
                  <LetterTableRow key={letter.letterId} letter={letter} />
                ))}
              </Table.Tbody>
            </Table>
          )}
          {found.length > limit && (
            <Button variant="subtle" onClick={() => setLimit(found.length)}>
              {found.length - limit} weitere zeigen
            </Button>
          )}
        </>
      )}
    </Stack>
  );
}
