import { Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Amt, AmtKind } from '#domain/amt.ts';
import { matchesSearch, searchText } from '#domain/search-key.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { AmtDialog } from './amt-dialog.tsx';
import { AmtRow } from './amt-row.tsx';

/** What is being edited: a record, or a new one of this kind. */
type Edited = Amt | AmtKind;

/** Administrations and the Landkreis with the addresses to which letters go, and the people there. */
export function AmtsSection({ amts }: { readonly amts: readonly Amt[] }) {
  const contacts = useApiQuery('contacts.list', {}).data ?? [];
  const [search, setSearch] = useState('');
  const [edited, setEdited] = useState<Edited | null>(null);
  const found = districtFirst(amts).filter((amt) =>
    matchesSearch(searchText([amt.name, amt.city, amt.postcode]), search),
  );
  return (
    <Stack gap="md" align="flex-start">
      <Text size="sm">
        Die Anschrift gilt sofort für alle Schreiben an die Gemeinden dieses Amtes. Prüfen Sie sie vor dem ersten
        Versand.
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
              <AmtRow
                key={amt.id}
                amt={amt}
                contacts={contacts.filter(({ amtId }) => amtId === amt.id)}
                onEdit={() => setEdited(amt)}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Group gap="xs">
        <Button onClick={() => setEdited('Amt')}>Amt hinzufügen</Button>
        {!amts.some(isDistrict) && (
          <Button variant="default" onClick={() => setEdited('Landkreis')}>
            Landkreis hinzufügen
          </Button>
        )}
      </Group>
      {edited !== null && (
        <AmtDialog
          {...(typeof edited === 'string' ? { amt: null, kind: edited } : { amt: edited, kind: edited.kind })}
          onClose={() => setEdited(null)}
        />
      )}
    </Stack>
  );
}

const isDistrict = ({ kind }: Amt) => kind === 'Landkreis';

function districtFirst(amts: readonly Amt[]): readonly Amt[] {
  return [...amts.filter(isDistrict), ...amts.filter((amt) => !isDistrict(amt))];
}
