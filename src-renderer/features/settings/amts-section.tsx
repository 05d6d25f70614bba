import { Button, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Amt } from '#domain/amt.ts';
import { matchesSearch, searchText } from '#domain/search-key.ts';
import { texts } from '../../texts/de.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AmtDialog } from './amt-dialog.tsx';

/** Administrations with the addresses to which letters go. */
export function AmtsSection({ amts }: { readonly amts: readonly Amt[] }) {
  const [search, setSearch] = useState('');
  const [edited, setEdited] = useState<Amt | 'new' | null>(null);
  const found = amts.filter((amt) => matchesSearch(searchText([amt.name, amt.city, amt.postcode]), search));
  return (
    <Stack gap="md" align="flex-start">
      <Text size="sm">
        An diese Anschriften gehen die Schreiben an die Gemeinden. Prüfen Sie sie vor dem ersten Versand.
      </Text>
      <TextInput
        aria-label="Amt oder Ort suchen"
        placeholder="Amt oder Ort suchen"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={search}
        onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        w={320}
      />
      {found.length === 0 ? (
        <EmptyState title={amts.length === 0 ? 'Es ist noch kein Amt eingetragen.' : 'Nichts gefunden.'} />
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">Name</Table.Th>
              <Table.Th scope="col">Art</Table.Th>
              <Table.Th scope="col">Anschrift</Table.Th>
              <Table.Th scope="col">Telefon, E-Mail</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found.map((amt) => (
              <Table.Tr key={amt.id}>
                <Table.Td>{amt.name}</Table.Td>
                <Table.Td>{amt.kind}</Table.Td>
                <Table.Td>{[amt.street, `${amt.postcode} ${amt.city}`.trim()].filter(Boolean).join(', ')}</Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>
                  {[amt.phone, amt.email].filter(Boolean).join(', ')}
                </Table.Td>
                <Table.Td>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() => setEdited(amt)}
                    aria-label={`Bearbeiten: ${amt.name}`}
                  >
                    {texts.edit}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Button onClick={() => setEdited('new')}>Amt hinzufügen</Button>
      {edited !== null && <AmtDialog amt={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Stack>
  );
}
