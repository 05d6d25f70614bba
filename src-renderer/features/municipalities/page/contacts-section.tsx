import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { ContactView } from '#contract/contacts.ts';
import type { MunicipalityDetail } from '#contract/municipalities.ts';
import { designationOf } from '#domain/municipality.ts';
import { ContactDialog } from '../../../ui/contacts/contact-dialog.tsx';
import { ContactList } from '../../../ui/contacts/contact-list.tsx';
import { amtOwner, type ContactOwner } from '../../../ui/contacts/contact-owner.ts';
import { Section } from '../../../ui/section.tsx';

/** The people of the municipality and of its Amt. */
export function ContactsSection({ detail }: { readonly detail: MunicipalityDetail }) {
  const { municipality, amt, contacts } = detail;
  const [open, setOpen] = useState<ContactView | 'new' | null>(null);
  const own = contacts.filter(({ municipalityId }) => municipalityId !== null);
  const ofAmt = contacts.filter(({ municipalityId }) => municipalityId === null);
  const here: ContactOwner = { kind: 'Gemeinde', id: municipality.id, title: designationOf(municipality) };
  return (
    <Section
      title="Kontakte"
      actions={
        <Button variant="default" onClick={() => setOpen('new')}>
          Kontakt anlegen
        </Button>
      }
    >
      {contacts.length === 0 && (
        <Text>
          Hier stehen die Menschen, mit denen Sie sprechen: Bürgermeisteramt, Schlüssel, Verwaltung. An wen die
          Schreiben gehen, richtet sich nach dem Kontakt im Bürgermeisteramt.
        </Text>
      )}
      <Stack gap="md">
        {own.length > 0 && <ContactList label={here.title} contacts={own} onEdit={setOpen} />}
        {ofAmt.length > 0 && (
          <div>
            <Title order={3} mb="xs">
              {amt?.name}
            </Title>
            <ContactList label={amt?.name ?? ''} contacts={ofAmt} onEdit={setOpen} />
          </div>
        )}
      </Stack>
      {open && (
        <ContactDialog
          contact={open === 'new' ? null : open}
          owners={amt ? [here, amtOwner(amt)] : [here]}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}
