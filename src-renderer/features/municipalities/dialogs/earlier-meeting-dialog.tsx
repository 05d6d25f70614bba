import { Group, NumberInput, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useApiQuery } from '../../../api/hooks.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { useToday } from '../../../ui/use-today.ts';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

/** Records a meeting that was held before it could be planned here. */
export function EarlierMeetingDialog(props: ChosenDialogProps) {
  const formats = useApiQuery('catalogue.get', {}).data?.formats ?? [];
  const today = useToday();
  const [on, setOn] = useState<string | null>(null);
  const [format, setFormat] = useState<string | null>(formats[0]?.id ?? null);
  const [attendance, setAttendance] = useState<number | string>('');
  const { change, pending } = useChange('meetings.recordEarlier');
  const save = async () => {
    if (on === null || format === null) return;
    const result = await change(
      {
        municipalityIds: props.chosen.map((one) => one.id),
        on,
        format,
        attendance: typeof attendance === 'number' ? attendance : null,
      },
      `Frühere Versammlung erfasst: ${chosenInWords(props.chosen)}.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={`Bereits durchgeführt: ${chosenInWords(props.chosen)}`}
      confirmLabel="Versammlung erfassen"
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={on === null || format === null}
    >
      {props.chosen.length > 1 && (
        <Text>Für jede der ausgewählten Gemeinden wird eine eigene Versammlung erfasst.</Text>
      )}
      <Group grow align="flex-start">
        <DateField
          label="Durchgeführt am"
          required
          value={on}
          onChange={setOn}
          {...(today ? { maxDate: today } : {})}
        />
        <Select
          label="Format"
          required
          allowDeselect={false}
          data={formats.map((one) => ({ value: one.id, label: one.title }))}
          value={format}
          onChange={setFormat}
        />
      </Group>
      <NumberInput
        label="Anzahl der Teilnehmenden"
        description="Leer: nicht bekannt"
        min={0}
        allowDecimal={false}
        value={attendance}
        onChange={setAttendance}
      />
    </Dialog>
  );
}
