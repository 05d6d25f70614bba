import { ActionIcon, Button, Group, Stack, Text } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { isSlot } from '#domain/calendar-dates.ts';
import { germanSlot } from '#domain/german-dates.ts';
import type { Meeting } from '#domain/meeting.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { timeLabels } from '../../../ui/time-labels.ts';
import { useChange } from '../../../ui/use-change.ts';

const mostAlternatives = 5;

/** Further dates that are offered to the municipality in the letter. */
export function AlternativesDialog(props: {
  readonly name: string;
  readonly meeting: Meeting;
  readonly startTime: string;
  readonly onClose: () => void;
}) {
  const { meeting } = props;
  const [slots, setSlots] = useState(meeting.alternativeSlots);
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState(props.startTime);
  const { change, pending } = useChange('meetings.update');
  const next = day !== null && isSlot(`${day}T${time}`) ? `${day}T${time}` : null;
  const add = () => {
    if (next === null) return;
    setSlots([...new Set([...slots, next])].sort());
    setDay(null);
  };
  const save = async () => {
    const result = await change(
      { meetingId: meeting.id, expectedVersion: meeting.version, facts: { alternativeSlots: [...slots] } },
      `Weitere Terminvorschläge gespeichert: ${props.name}.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={`Weitere Terminvorschläge: ${props.name}`}
      confirmLabel="Speichern"
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
    >
      <Text>Diese Termine werden der Gemeinde im Schreiben zusätzlich angeboten (höchstens {mostAlternatives}).</Text>
      <Stack gap="xs">
        {slots.map((slot) => (
          <Group key={slot} justify="space-between">
            <Text>{germanSlot(slot)}</Text>
            <ActionIcon
              variant="default"
              aria-label={`${germanSlot(slot)} entfernen`}
              onClick={() => setSlots(slots.filter((one) => one !== slot))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
      </Stack>
      {slots.length < mostAlternatives && (
        <Group align="flex-end">
          <DateField label="Tag" value={day} onChange={setDay} />
          <TimePicker label="Beginn" value={time} onChange={setTime} {...timeLabels('Beginn')} />
          <Button
            variant="default"
            disabled={next === null}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={add}
          >
            Hinzufügen
          </Button>
        </Group>
      )}
    </Dialog>
  );
}
