import { Checkbox, Table } from '@mantine/core';
import type { ContactView } from '#contract/contacts.ts';
import { groupByAmt, toggled } from './contact-groups.ts';
import { ContactRow } from './contact-row.tsx';

const columns = [
  { title: 'Gemeinde oder Amt', width: '16%' },
  { title: 'Funktion und Name', width: '19%' },
  { title: 'Telefon, E-Mail', width: '24%' },
  { title: 'Geprüft', width: '14%' },
  { title: 'Quelle', width: undefined },
] as const;

/** Contacts by Amt with a box for each, for each Amt and for all. */
export function ContactsTable(props: {
  readonly contacts: readonly ContactView[];
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly onEdit: (contact: ContactView) => void;
}) {
  const { contacts, chosen } = props;
  const boxOf = (label: string, members: readonly ContactView[]) => {
    const count = members.filter(({ id }) => chosen.has(id)).length;
    return (
      <Checkbox
        size="sm"
        aria-label={label}
        checked={count === members.length}
        indeterminate={count > 0 && count < members.length}
        onChange={() => props.onChosen(toggled(chosen, members))}
      />
    );
  };
  return (
    <Table layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={40}>{boxOf('Alle Kontakte auswählen', contacts)}</Table.Th>
          {columns.map(({ title, width }) => (
            <Table.Th key={title} scope="col" w={width}>
              {title}
            </Table.Th>
          ))}
          <Table.Td w={110} />
        </Table.Tr>
      </Table.Thead>
      {groupByAmt(contacts).map((group) => (
        <Table.Tbody key={group.amtId}>
          <Table.Tr bg="var(--mantine-color-default-hover)">
            <Table.Td>{boxOf(`Alle Kontakte auswählen: ${group.title}`, group.contacts)}</Table.Td>
            <Table.Th scope="rowgroup" colSpan={columns.length + 1}>
              {group.title} ({group.contacts.length})
            </Table.Th>
          </Table.Tr>
          {group.contacts.map((contact) => (
            <ContactRow
              key={contact.id}
              contact={contact}
              chosen={chosen.has(contact.id)}
              onToggle={() => props.onChosen(toggled(chosen, [contact]))}
              onEdit={() => props.onEdit(contact)}
            />
          ))}
        </Table.Tbody>
      ))}
    </Table>
  );
}
