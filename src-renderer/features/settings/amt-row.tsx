import { Button, Group, Table } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { ContactView } from '#contract/contacts.ts';
import type { Amt } from '#domain/amt.ts';
import { texts } from '../../texts/de.ts';
import { AmtContacts } from './amt-contacts.tsx';

const columnCount = 5;

/** One administration with its address; its people are unfolded below it. */
export function AmtRow(props: {
  readonly amt: Amt;
  readonly contacts: readonly ContactView[];
  readonly onEdit: () => void;
}) {
  const { amt, contacts } = props;
  const [unfolded, setUnfolded] = useState(false);
  const contactsId = useId();
  const Chevron = unfolded ? IconChevronDown : IconChevronRight;
  return (
    <>
      <Table.Tr>
        <Table.Td>{amt.name}</Table.Td>
        <Table.Td>{amt.kind}</Table.Td>
        <Table.Td>{[amt.street, `${amt.postcode} ${amt.city}`.trim()].filter(Boolean).join(', ')}</Table.Td>
        <Table.Td style={{ overflowWrap: 'anywhere' }}>{[amt.phone, amt.email].filter(Boolean).join(', ')}</Table.Td>
        <Table.Td>
          <Group gap={4} justify="flex-end" wrap="nowrap">
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<Chevron size={16} aria-hidden />}
              aria-expanded={unfolded}
              {...(unfolded ? { 'aria-controls': contactsId } : {})}
              aria-label={`Kontakte: ${amt.name} (${contacts.length})`}
              onClick={() => setUnfolded(!unfolded)}
            >
              Kontakte ({contacts.length})
            </Button>
            <Button variant="subtle" size="compact-sm" onClick={props.onEdit} aria-label={`Bearbeiten: ${amt.name}`}>
              {texts.edit}
            </Button>
          </Group>
        </Table.Td>
      </Table.Tr>
      {unfolded && (
        <Table.Tr id={contactsId}>
          <Table.Td colSpan={columnCount} pl="xl" pb="md">
            <AmtContacts amt={amt} contacts={contacts} />
          </Table.Td>
        </Table.Tr>
      )}
    </>
  );
}
