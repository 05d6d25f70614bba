import { Alert, Button, Group, NativeSelect, Table, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { InputOf } from '#contract/index.ts';
import type { MeetingRow } from '#contract/meetings.ts';
import type { RestrictionStep } from '#contract/restrictions.ts';
import { germanSlot } from '#domain/german-dates.ts';
import type { Restriction } from '#domain/restriction.ts';
import { useApiQuery } from '../../api/hooks.ts';
import { meetingStateTitles } from '../../texts/states.ts';
import { DateField } from '../../ui/date-field.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useChange } from '../../ui/use-change.ts';
import { type Choice, decisionsOf, stepTitles, undecided } from './settle-choice.ts';

/** The meetings under a restriction, each with what is to become of it; applied as one step. */
export function SettleMeetings(props: { readonly restriction: Restriction; readonly meetings: readonly MeetingRow[] }) {
  const { restriction, meetings } = props;
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [refusal, setRefusal] = useState('');
  const { change, pending } = useChange('restrictions.settle');
  const formats = (useApiQuery('catalogue.get', {}).data?.formats ?? []).filter(({ needsVenue }) => !needsVenue);
  const choiceOf = (row: MeetingRow): Choice => choices[row.meeting.id] ?? undecided;
  const set = (row: MeetingRow, facts: Partial<Choice>) =>
    setChoices({ ...choices, [row.meeting.id]: { ...choiceOf(row), ...facts } });
  const setAll = (step: RestrictionStep | '') =>
    setChoices(Object.fromEntries(meetings.map((row) => [row.meeting.id, { ...choiceOf(row), step }])));
  const decisions: InputOf<'restrictions.settle'>['decisions'] = decisionsOf(meetings, choices, formats[0]?.id ?? '');
  const settle = async () => {
    setRefusal('');
    const result = await change({ restrictionId: restriction.id, decisions }, `Termine geregelt: ${decisions.length}.`);
    if (result.ok) setChoices({});
    else setRefusal(result.error.message);
  };
  return (
    <>
      <Group mt="md" mb="xs" justify="space-between" align="flex-end">
        <Text fw={600}>Betroffene Termine: {meetings.length}</Text>
        <NativeSelect
          label="Für alle"
          data={[
            { value: '', label: 'bitte wählen' },
            ...Object.entries(stepTitles).map(([value, label]) => ({ value, label })),
          ]}
          value=""
          onChange={(event) => setAll(stepOf(event.currentTarget.value))}
        />
      </Group>
      <Table.ScrollContainer minWidth={700}>
        <Table aria-label={`Betroffene Termine: ${restriction.title}`}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Gemeinde</Table.Th>
              <Table.Th>Termin</Table.Th>
              <Table.Th>Stand</Table.Th>
              <Table.Th>Was soll geschehen?</Table.Th>
              <Table.Th>Grund</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {meetings.map((row) => {
              const choice = choiceOf(row);
              return (
                <Table.Tr key={row.meeting.id}>
                  <Table.Td>
                    <TextLink to={`/gemeinden/${row.meeting.municipalityIds[0]}`}>{row.name}</TextLink>
                  </Table.Td>
                  <Table.Td>{row.meeting.slot && germanSlot(row.meeting.slot)}</Table.Td>
                  <Table.Td>{meetingStateTitles[row.state]}</Table.Td>
                  <Table.Td>
                    <Group gap="xs" wrap="nowrap" align="flex-end">
                      <NativeSelect
                        aria-label={`Was soll mit ${row.name} geschehen?`}
                        data={[
                          { value: '', label: 'noch offen' },
                          ...Object.entries(stepTitles).map(([value, label]) => ({ value, label })),
                        ]}
                        value={choice.step}
                        onChange={(event) => set(row, { step: stepOf(event.currentTarget.value) })}
                      />
                      {choice.step === 'change-format' && (
                        <NativeSelect
                          aria-label={`Neues Format für ${row.name}`}
                          data={formats.map(({ id, title }) => ({ value: id, label: title }))}
                          value={choice.format || (formats[0]?.id ?? '')}
                          onChange={(event) => set(row, { format: event.currentTarget.value })}
                        />
                      )}
                      {choice.step === 'move' && (
                        <DateField
                          label={`Neuer Tag für ${row.name}`}
                          value={choice.day}
                          onChange={(day) => set(row, { day })}
                        />
                      )}
                    </Group>
                  </Table.Td>
                  <Table.Td>
                    <TextInput
                      aria-label={`Grund für ${row.name}`}
                      placeholder={choice.step === 'keep' ? 'notwendig' : restriction.title}
                      value={choice.reason}
                      onChange={(event) => set(row, { reason: event.currentTarget.value })}
                    />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {refusal && (
        <Alert color="red" variant="outline" role="alert" mt="sm" title="Es wurde nichts geändert">
          {refusal}
        </Alert>
      )}
      <Group mt="sm">
        <Button disabled={decisions.length === 0} loading={pending} onClick={() => void settle()}>
          {decisions.length === 1 ? 'Einen Termin regeln' : `${decisions.length} Termine regeln`}
        </Button>
        <Text size="sm" c="dimmed">
          Alles wird ein Schritt, der sich rückgängig machen lässt. Danach sind Schreiben überholt und neu zu erstellen.
        </Text>
      </Group>
    </>
  );
}

function stepOf(value: string): RestrictionStep | '' {
  return Object.keys(stepTitles).find((step): step is RestrictionStep => step === value) ?? '';
}
