import { Button, Table } from '@mantine/core';
import { germanDate } from '#domain/german-dates.ts';
import type { TimetableState, TimetableStep } from '#domain/timetable.ts';
import { PrintOnly } from '../../../ui/print-only.tsx';
import { Section } from '../../../ui/section.tsx';
import { StatusBadge, type StatusTone } from '../../../ui/status-badge.tsx';

const states: Readonly<Record<TimetableState, { readonly title: string; readonly tone: StatusTone }>> = {
  done: { title: 'erledigt', tone: 'done' },
  late: { title: 'überfällig', tone: 'wrong' },
  ahead: { title: 'offen', tone: 'neutral' },
};

/** What has to be done until the meeting and after it, counted back from its day; printed as a checklist. */
export function TimetableSection(props: { readonly steps: readonly TimetableStep[]; readonly onAdjust: () => void }) {
  const { steps, onAdjust } = props;
  if (steps.length === 0) return null;
  return (
    <PrintOnly>
      {(printButton) => (
        <Section
          title="Zeitplan"
          actions={
            <>
              <Button variant="default" onClick={onAdjust}>
                Fristen anpassen
              </Button>
              {printButton}
            </>
          }
        >
          <Steps steps={steps} />
        </Section>
      )}
    </PrintOnly>
  );
}

function Steps({ steps }: { readonly steps: readonly TimetableStep[] }) {
  return (
    <Table aria-label="Zeitplan rückwärts vom Termin">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Bis</Table.Th>
          <Table.Th>Schritt</Table.Th>
          <Table.Th>Stand</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {steps.map(({ id, title, dueOn, state, source }) => (
          <Table.Tr key={id}>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>{dueOn === null ? source : germanDate(dueOn)}</Table.Td>
            <Table.Td title={source}>{title}</Table.Td>
            <Table.Td>
              <StatusBadge tone={states[state].tone}>{states[state].title}</StatusBadge>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
