import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { addDays } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { useToday } from '../../../ui/use-today.ts';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

const distances = [
  { days: 7, title: 'in 1 Woche' },
  { days: 14, title: 'in 2 Wochen' },
  { days: 28, title: 'in 4 Wochen' },
] as const;

/** Sets the day on which the municipality comes up again; an empty day takes the follow-up away. */
export function FollowUpDialog(
  props: ChosenDialogProps & { readonly present?: string | null; readonly note?: string },
) {
  const today = useToday();
  const [on, setOn] = useState<string | null>(props.present ?? null);
  const [note, setNote] = useState(props.note ?? '');
  const { change, pending } = useChange('municipalities.setFollowUp');
  const save = async () => {
    const whom = chosenInWords(props.chosen);
    const result = await change(
      { municipalityIds: props.chosen.map((one) => one.id), on, note: on === null ? '' : note },
      on === null ? `Wiedervorlage entfernt: ${whom}.` : `Wiedervorlage am ${germanDate(on)}: ${whom}.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={`Wiedervorlage: ${chosenInWords(props.chosen)}`}
      confirmLabel={on === null ? 'Wiedervorlage entfernen' : 'Wiedervorlage setzen'}
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
    >
      <DateField
        label="Wiedervorlage am"
        clearable
        value={on}
        onChange={setOn}
        description="Leer: keine Wiedervorlage"
      />
      {today && (
        <Group gap="xs">
          {distances.map(({ days, title }) => (
            <Button key={days} size="compact-sm" variant="default" onClick={() => setOn(addDays(today, days))}>
              {title}
            </Button>
          ))}
        </Group>
      )}
      <TextInput
        label="Woran ist zu denken?"
        disabled={on === null}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </Dialog>
  );
}
