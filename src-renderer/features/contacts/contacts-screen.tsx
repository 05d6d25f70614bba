import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ContactView } from '#contract/contacts.ts';
import type { OutputOf } from '#contract/index.ts';
import type { DateText } from '#domain/calendar-dates.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { recallCheckedSince, rememberCheckedSince } from '../../ui/contacts/checked-since.ts';
import { ContactDialog } from '../../ui/contacts/contact-dialog.tsx';
import { presentOwner } from '../../ui/contacts/contact-owner.ts';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorMessage } from '../../ui/error-message.tsx';
import { LoadingMark } from '../../ui/loading-mark.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { useChange } from '../../ui/use-change.ts';
import { useToday } from '../../ui/use-today.ts';
import { ContactsTable } from './contacts-table.tsx';
import { NothingToCheck } from './nothing-to-check.tsx';

/** Contacts nobody has made sure of since a day, as after an election, to be checked one by one or all at once. */
export function ContactsScreen() {
  const today = useToday();
  if (today === null) return <LoadingMark />;
  return (
    <>
      <Anchor component={Link} href="/gemeinden" mb="xs" display="inline-flex" style={{ alignItems: 'center', gap: 4 }}>
        <IconArrowLeft size={16} aria-hidden /> Zur Liste der Gemeinden
      </Anchor>
      <ContactsToCheck today={today} />
    </>
  );
}

function ContactsToCheck({ today }: { readonly today: DateText }) {
  const [since, setSince] = useState(() => recallCheckedSince(window.localStorage, today));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [edited, setEdited] = useState<ContactView | null>(null);
  const list = useApiQuery('contacts.list', { uncheckedSince: since });
  const { change, pending } = useChange('contacts.markChecked');
  const { change: ask, pending: asking } = useChange('contacts.askAmts');
  const contacts = list.data ?? [];
  const chosenHere = contacts.filter(({ id }) => chosen.has(id));
  const chooseDay = (day: string | null) => {
    if (day === null) return;
    rememberCheckedSince(window.localStorage, day);
    setSince(day);
  };
  const mark = async () => {
    const contactIds = chosenHere.map(({ id }) => id);
    const result = await change({ contactIds, on: today }, ({ changed }) =>
      changed === 1 ? `Heute geprüft: ${chosenHere[0]?.name}.` : `${changed} Kontakte heute geprüft.`,
    );
    if (result.ok) setChosen(new Set());
  };
  const askAmts = () => ask({ contactIds: chosenHere.map(({ id }) => id) }, askedWords);
  return (
    <>
      <PageHeader
        title="Kontakte prüfen"
        below="Zum Beispiel nach einer Wahl: Fragen Sie die Ämter, ob die Angaben noch stimmen, und vermerken Sie es hier."
        actions={
          <>
            {chosenHere.length > 0 && <Text role="status">{chosenHere.length} ausgewählt</Text>}
            <Button
              variant="default"
              disabled={chosenHere.length === 0}
              loading={asking}
              onClick={() => void askAmts()}
            >
              Anfragen an die Ämter schreiben
            </Button>
            <Button disabled={chosenHere.length === 0} loading={pending} onClick={() => void mark()}>
              Als geprüft markieren
            </Button>
          </>
        }
      />
      <Group align="flex-end" gap="sm" mb="sm">
        <DateField label="Nicht geprüft seit" maxDate={today} value={since} onChange={chooseDay} />
        <Text role="status" py={7}>
          {contacts.length === 1 ? '1 Kontakt' : `${contacts.length} Kontakte`}
        </Text>
      </Group>
      {list.error && <ErrorMessage message={list.error.message} onRetry={() => void list.refetch()} />}
      {!list.data && !list.error && <LoadingMark />}
      {list.data?.length === 0 && <NothingToCheck since={since} />}
      {contacts.length > 0 && (
        <ContactsTable contacts={contacts} chosen={chosen} onChosen={setChosen} onEdit={setEdited} />
      )}
      {edited && <ContactDialog contact={edited} owners={[presentOwner(edited)]} onClose={() => setEdited(null)} />}
    </>
  );
}

/** What was written, where it lies, and what was left out of it. */
function askedWords({ written, leftOut }: OutputOf<'contacts.askAmts'>): string {
  const letters = written === 1 ? 'Eine Anfrage' : `${written} Anfragen`;
  const secret = leftOut === 1 ? 'Ein privater Kontakt steht' : `${leftOut} private Kontakte stehen`;
  return `${letters} geschrieben, abgelegt unter „Schreiben“.${leftOut > 0 ? ` ${secret} nicht darin.` : ''}`;
}
