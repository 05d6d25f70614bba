import { Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { useToday } from '../../../ui/use-today.ts';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

interface Answer {
  readonly agrees: boolean;
  readonly note: string;
}

const agreed: Answer = { agrees: true, note: '' };

/** Records one reply for several municipalities, as an Amt gives it: a tick for each, words where one deviates. */
export function AmtAnswerDialog({ chosen, onClose }: ChosenDialogProps) {
  const [on, setOn] = useState<string | null>(useToday());
  const [by, setBy] = useState('');
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>({});
  const { change, pending } = useChange('meetings.answerForAmt');
  const answerOf = (id: string) => answers[id] ?? agreed;
  const set = (id: string, facts: Partial<Answer>) => setAnswers({ ...answers, [id]: { ...answerOf(id), ...facts } });
  const save = async () => {
    if (on === null) return;
    const given = chosen.map(({ id }) => ({ municipalityId: id, ...answerOf(id) }));
    const result = await change({ on, by, answers: given }, `Antwort von ${by} erfasst: ${chosenInWords(chosen)}.`);
    if (result.ok) onClose();
  };
  return (
    <Dialog
      title={`Antwort von Amt oder Gemeinde: ${chosenInWords(chosen)}`}
      confirmLabel="Antwort erfassen"
      onClose={onClose}
      onConfirm={save}
      pending={pending}
      disabled={on === null || by.trim() === ''}
    >
      <Text size="sm">
        Ein Häkchen sagt den vorgesehenen Termin zu. Ohne Häkchen bleibt der Termin stehen, und die Gemeinde kommt heute
        wieder vor.
      </Text>
      <Group grow align="flex-start">
        <DateField label="Antwort vom" required value={on} onChange={setOn} />
        <TextInput
          label="Wer hat gesprochen?"
          required
          placeholder="zum Beispiel Frau Röper, Amt Crivitz"
          value={by}
          onChange={(event) => setBy(event.currentTarget.value)}
        />
      </Group>
      <Stack gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {chosen.map(({ id, name }) => (
          <Group key={id} component="li" gap="sm" wrap="nowrap">
            <Checkbox
              label={name}
              style={{ flex: '0 0 14rem' }}
              checked={answerOf(id).agrees}
              onChange={(event) => set(id, { agrees: event.currentTarget.checked })}
            />
            <TextInput
              aria-label={`Bemerkung zu ${name}`}
              placeholder="Abweichung oder Bemerkung"
              style={{ flexGrow: 1 }}
              value={answerOf(id).note}
              onChange={(event) => set(id, { note: event.currentTarget.value })}
            />
          </Group>
        ))}
      </Stack>
    </Dialog>
  );
}
