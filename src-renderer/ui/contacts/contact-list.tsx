import { Stack } from '@mantine/core';
import type { ContactView } from '#contract/contacts.ts';
import { ContactEntry } from './contact-entry.tsx';
import { byRole } from './contact-order.ts';

/** Contacts one below the other, by role. */
export function ContactList(props: {
  readonly label: string;
  readonly contacts: readonly ContactView[];
  readonly onEdit: (contact: ContactView) => void;
}) {
  return (
    <Stack gap="md" component="ul" m={0} p={0} style={{ listStyle: 'none' }} aria-label={props.label}>
      {byRole(props.contacts).map((contact) => (
        <li key={contact.id}>
          <ContactEntry contact={contact} onEdit={() => props.onEdit(contact)} />
        </li>
      ))}
    </Stack>
  );
}
