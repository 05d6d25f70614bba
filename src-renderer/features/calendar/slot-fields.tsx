import { Group, NumberInput } from '@mantine/core';
import { isSlot, type Slot } from '#domain/calendar-dates.ts';
import { DateField } from '../../ui/date-field.tsx';
import { parseGermanTime } from './parse-german-time.ts';
import { TimeField } from './time-field.tsx';

/** Date, time and length as they stand in a form; not yet a slot. */
export interface SlotEntry {
  readonly date: string | null;
  readonly time: string;
  readonly durationMinutes: number | null;
}

/** The slot that was entered; undefined while date or time is missing or the time does not exist. */
export function slotOfEntry(entry: SlotEntry): Slot | undefined {
  const slot = `${entry.date ?? ''}T${parseGermanTime(entry.time) ?? ''}`;
  return isSlot(slot) ? slot : undefined;
}

/** Fields for date, start and length of a meeting. */
export function SlotFields(props: {
  readonly entry: SlotEntry;
  readonly onChange: (entry: SlotEntry) => void;
  readonly autoFocus?: boolean;
}) {
  const { entry, onChange } = props;
  return (
    <Group grow align="flex-start">
      <DateField
        label="Datum"
        required
        value={entry.date}
        onChange={(date) => onChange({ ...entry, date })}
        autoFocus={props.autoFocus ?? false}
      />
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
