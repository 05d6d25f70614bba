import { Table, Text } from '@mantine/core';
import type { HistoryEntry } from '#contract/history.ts';
import { dateOf, slotInBerlin, timeOf } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { texts } from '../../../texts/de.ts';
import { Section } from '../../../ui/section.tsx';

/** Every recorded change; those taken back later are struck through and say so. */
export function HistorySection({ history }: { readonly history: readonly HistoryEntry[] }) {
  return (
    <Section title="Verlauf">
      {history.length === 0 ? (
        <Text>Es ist noch nichts geändert worden.</Text>
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w={170}>
                Wann
              </Table.Th>
              <Table.Th scope="col" w={180}>
                Wer
              </Table.Th>
              <Table.Th scope="col">Was</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {history.map((entry) => (
              <Table.Tr key={entry.id}>
                <Table.Td>{when(entry.at)}</Table.Td>
                <Table.Td>{entry.actor}</Table.Td>
                <Table.Td>{entry.reversed ? <ReversedTitle title={titleOf(entry)} /> : titleOf(entry)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
}

function ReversedTitle({ title }: { readonly title: string }) {
  return (
    <>
      <s>{title}</s> (rückgängig gemacht)
    </>
  );
}

function titleOf({ kind, title }: HistoryEntry): string {
  if (kind === 'undo') return texts.undone(title);
  return kind === 'redo' ? texts.redone(title) : title;
}

function when(instant: string): string {
  const slot = slotInBerlin(instant);
  return `${germanDate(dateOf(slot))}, ${timeOf(slot)} Uhr`;
}
