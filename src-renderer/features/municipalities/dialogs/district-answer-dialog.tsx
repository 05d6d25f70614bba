import { Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type CoordinationOutcome, coordinationTitles } from '#domain/coordination.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { useToday } from '../../../ui/use-today.ts';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

const outcomes: readonly CoordinationOutcome[] = ['granted', 'granted-with-conditions', 'denied'];

/** Records how the Landkreis answered: who, when, under which reference, with which conditions. */
export function DistrictAnswerDialog(props: ChosenDialogProps) {
  const [outcome, setOutcome] = useState<CoordinationOutcome>('granted');
  const [on, setOn] = useState<string | null>(useToday());
  const [by, setBy] = useState('');
  const [reference, setReference] = useState('');
  const [conditions, setConditions] = useState('');
  const { change, pending } = useChange('coordination.answer');
  const withConditions = outcome === 'granted-with-conditions';
  const complete = on !== null && by.trim() !== '' && (!withConditions || conditions.trim() !== '');
  const save = async () => {
    if (on === null) return;
    const result = await change(
      { municipalityIds: props.chosen.map((one) => one.id), outcome, on, by, reference, conditions: conditions.trim() },
      `Antwort des Landkreises für ${chosenInWords(props.chosen)}: ${coordinationTitles[outcome]}.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={`Antwort des Landkreises: ${chosenInWords(props.chosen)}`}
      confirmLabel="Antwort erfassen"
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={!complete}
    >
      <Radio.Group label="Abstimmung" value={outcome} onChange={setOutcome}>
        <Stack gap="xs" mt="xs">
          {outcomes.map((one) => (
            <Radio key={one} value={one} label={coordinationTitles[one]} />
          ))}
        </Stack>
      </Radio.Group>
      <Group grow align="flex-start">
        <DateField label="Antwort vom" required value={on} onChange={setOn} />
        <TextInput
          label="Person oder Stelle"
          required
          placeholder="zum Beispiel Fachdienst 15"
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      </Group>
      <TextInput label="Aktenzeichen" value={reference} onChange={(event) => setReference(event.currentTarget.value)} />
      {outcome !== 'granted' && (
        <Textarea
          label={withConditions ? 'Auflagen' : 'Begründung'}
          required={withConditions}
          autosize
          minRows={2}
          value={conditions}
          onChange={(event) => setConditions(event.currentTarget.value)}
        />
      )}
    </Dialog>
  );
}
