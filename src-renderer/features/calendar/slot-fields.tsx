import { Group, NumberInput } from '@mantine/core';
import { DateField } from '../../ui/date-field.tsx';
import type { SlotEntry } from './slot-entry.ts';
import { TimeField } from './time-field.tsx';

/** Fields for date, start and length of a meeting. */
export function SlotFields(props: { readonly entry: SlotEntry; readonly onChange: (entry: SlotEntry) => void }) {
  const { entry, onChange } = props;
  return (
    <Group grow align="flex-start">
      <DateField label="Datum" required value={entry.date} onChange={(date) => onChange({ ...entry, date })} />
      <TimeField label="Beginn" required value={entry.time} onChange={(time) => onChange({ ...entry, time })} />
      <NumberInput
        label="Dauer"
        required
        suffix=" Minuten"
        min={15}
        max={720}
        step={15}
        allowDecimal={false}
        allowNegative={false}
        hideControls
        value={entry.durationMinutes ?? ''}
        onChange={(minutes) => onChange({ ...entry, durationMinutes: typeof minutes === 'number' ? minutes : null })}
      />
    </Group>
  );
}
