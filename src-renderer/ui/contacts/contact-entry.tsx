import { Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { ContactView } from '#contract/contacts.ts';
import { texts } from '../../texts/de.ts';
import { StatusBadge } from '../status-badge.tsx';
import { useChange } from '../use-change.ts';
import { useToday } from '../use-today.ts';
import { CheckedMark } from './checked-mark.tsx';
import { ContactLinks } from './contact-links.tsx';

/** A contact with what is known about it and what can be done with it. */
export function ContactEntry({ contact, onEdit }: { readonly contact: ContactView; readonly onEdit: () => void }) {
  const { id, name } = contact;
  const today = useToday();
  const removal = useChange('contacts.remove');
  const check = useChange('contacts.markChecked');
  return (
    <>
      <Text>
        <Text span c="dimmed" size="sm">
          {contact.roleTitle}
        </Text>
        <br />
        <Text span fw={600}>
          {[contact.formOfAddress, name].filter(Boolean).join(' ')}
        </Text>
      </Text>
      <ContactLinks contact={contact} />
      <Group gap="xs" my={4}>
        {contact.isPrivate && (
          <StatusBadge tone="waiting" icon={<IconLock size={14} aria-hidden />}>
            privat – wird nie gedruckt oder exportiert
          </StatusBadge>
        )}
        <CheckedMark {...contact} />
        {contact.source && <Text size="sm">Quelle: {contact.source}</Text>}
      </Group>
      {contact.note && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {contact.note}
        </Text>
      )}
      <Group gap="xs" mt={4}>
        <Button size="compact-sm" variant="default" aria-label={`${name} bearbeiten`} onClick={onEdit}>
          {texts.edit}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`${name} entfernen`}
          onClick={() => removal.change({ id }, `Kontakt entfernt: ${name}.`)}
        >
          {texts.remove}
        </Button>
        {today !== null && contact.checkedOn !== today && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${name} als heute geprüft markieren`}
            onClick={() => check.change({ contactIds: [id], on: today }, `Heute geprüft: ${name}.`)}
          >
            Als heute geprüft markieren
          </Button>
        )}
      </Group>
    </>
  );
}
