import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ContactView } from '#contract/contacts.ts';
import type { Amt } from '#domain/amt.ts';
import { ContactDialog } from '../../ui/contacts/contact-dialog.tsx';
import { ContactList } from '../../ui/contacts/contact-list.tsx';
import { amtOwner } from '../../ui/contacts/contact-owner.ts';

/** The people of an administration. */
export function AmtContacts({ amt, contacts }: { readonly amt: Amt; readonly contacts: readonly ContactView[] }) {
  const [open, setOpen] = useState<ContactView | 'new' | null>(null);
  return (
    <Stack gap="sm" align="flex-start">
      {contacts.length === 0 ? (
        <Text>
          {amt.kind === 'Landkreis'
            ? 'Noch kein Kontakt erfasst. Hier stehen die Menschen, mit denen Sie die Termine abstimmen.'
            : 'Noch kein Kontakt erfasst. Was Sie hier erfassen, steht auf der Seite jeder Gemeinde dieses Amtes.'}
        </Text>
      ) : (
        <ContactList label={`Kontakte: ${amt.name}`} contacts={contacts} onEdit={setOpen} />
      )}
      <Button
        variant="default"
        size="compact-sm"
        aria-label={`Kontakt anlegen: ${amt.name}`}
        onClick={() => setOpen('new')}
      >
        Kontakt anlegen
      </Button>
      {open && (
        <ContactDialog contact={open === 'new' ? null : open} owners={[amtOwner(amt)]} onClose={() => setOpen(null)} />
      )}
    </Stack>
  );
}
