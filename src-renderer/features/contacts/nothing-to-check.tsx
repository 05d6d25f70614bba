import { Text } from '@mantine/core';
import type { DateText } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

/** Says that everything is checked, or that there is nothing that could be. */
export function NothingToCheck({ since }: { readonly since: DateText }) {
  const all = useApiQuery('contacts.list', {}).data;
  if (!all) return null;
  return (
    <EmptyState
      title={
        all.length === 0
          ? 'Es ist noch kein Kontakt erfasst.'
          : `Alle Kontakte sind seit dem ${germanDate(since)} geprüft worden.`
      }
    >
      <Text>Kontakte erfassen Sie auf der Seite einer Gemeinde oder in den Einstellungen bei ihrem Amt.</Text>
    </EmptyState>
  );
}
