import type { DateText } from '#domain/calendar-dates.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { recallCheckedSince } from '../../ui/contacts/checked-since.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { useToday } from '../../ui/use-today.ts';

/** Leads to the contacts that are to be checked, and says how many they are. */
export function ContactsLink() {
  const today = useToday();
  return today === null ? null : <Counted today={today} />;
}

function Counted({ today }: { readonly today: DateText }) {
  const uncheckedSince = recallCheckedSince(window.localStorage, today);
  const count = useApiQuery('contacts.list', { uncheckedSince }).data?.length ?? 0;
  return <TextLink to="/kontakte">{count === 0 ? 'Kontakte prüfen' : `Kontakte prüfen (${count})`}</TextLink>;
}
