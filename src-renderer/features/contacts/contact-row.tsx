import { Button, Checkbox, Table, Text } from '@mantine/core';
import type { ContactView } from '#contract/contacts.ts';
import { texts } from '../../texts/de.ts';
import { CheckedMark } from '../../ui/contacts/checked-mark.tsx';
import { ContactLinks } from '../../ui/contacts/contact-links.tsx';
import { TextLink } from '../../ui/text-link.tsx';

/** One contact to be checked; the name of its municipality leads to the page. */
export function ContactRow(props: {
  readonly contact: ContactView;
  readonly chosen: boolean;
  readonly onToggle: () => void;
  readonly onEdit: () => void;
}) {
  const { contact } = props;
  const { municipalityId, ownerName, name } = contact;
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          size="sm"
          aria-label={`${name} (${ownerName}) auswählen`}
          checked={props.chosen}
          onChange={props.onToggle}
        />
      </Table.Td>
      <Table.Td>
        {municipalityId === null ? ownerName : <TextLink to={`/gemeinden/${municipalityId}`}>{ownerName}</TextLink>}
      </Table.Td>
      <Table.Td>
        <Text span c="dimmed" size="sm">
          {contact.roleTitle}
        </Text>
        <br />
        {name}
        {contact.isPrivate && ' (privat)'}
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        <ContactLinks contact={contact} />
      </Table.Td>
      <Table.Td>
        <CheckedMark {...contact} />
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>{contact.source || texts.nothingSet}</Table.Td>
      <Table.Td>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${name} (${ownerName}) bearbeiten`}
          onClick={props.onEdit}
        >
          {texts.edit}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}
