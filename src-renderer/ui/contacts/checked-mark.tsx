import { Text } from '@mantine/core';
import type { ContactView } from '#contract/contacts.ts';
import { germanDate } from '#domain/german-dates.ts';
import { StatusBadge } from '../status-badge.tsx';

/** When somebody last made sure of a contact, and when its Amt was asked about it since. */
export function CheckedMark({ checkedOn, askedOn }: Pick<ContactView, 'checkedOn' | 'askedOn'>) {
  const isOpen = askedOn !== null && (checkedOn === null || checkedOn < askedOn);
  return (
    <>
      {checkedOn === null ? (
        <StatusBadge tone="attention">nie geprüft</StatusBadge>
      ) : (
        <Text size="sm">geprüft am {germanDate(checkedOn)}</Text>
      )}
      {isOpen && <Text size="sm">angefragt am {germanDate(askedOn)}</Text>}
    </>
  );
}
