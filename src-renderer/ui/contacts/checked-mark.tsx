import { Text } from '@mantine/core';
import { germanDate } from '#domain/german-dates.ts';
import { StatusBadge } from '../status-badge.tsx';

/** When somebody last made sure of a contact. */
export function CheckedMark({ checkedOn }: { readonly checkedOn: string | null }) {
  if (checkedOn === null) return <StatusBadge tone="attention">nie geprüft</StatusBadge>;
  return <Text size="sm">geprüft am {germanDate(checkedOn)}</Text>;
}
