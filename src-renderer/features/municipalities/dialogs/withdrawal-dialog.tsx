import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { texts } from '../../../texts/de.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { useToday } from '../../../ui/use-today.ts';
import { type ChosenDialogProps, chosenInWords } from './chosen.ts';

/** Records that the Landkreis has withdrawn its consent. */
export function WithdrawalDialog(props: ChosenDialogProps) {
  const [on, setOn] = useState<string | null>(useToday());
  const [reason, setReason] = useState('');
  const { change, pending } = useChange('coordination.withdraw');
  const save = async () => {
    if (on === null) return;
    const result = await change(
      { municipalityIds: props.chosen.map((one) => one.id), on, reason },
      `Widerruf des Landkreises erfasst: ${chosenInWords(props.chosen)}.`,
    );
    if (result.ok) props.onClose();
  };
  return (
    <Dialog
      title={`Widerruf des Landkreises: ${chosenInWords(props.chosen)}`}
      confirmLabel="Widerruf erfassen"
      onClose={props.onClose}
      onConfirm={save}
      pending={pending}
      disabled={on === null || reason.trim() === ''}
    >
      <DateField label="Widerrufen am" required value={on} onChange={setOn} />
      <Textarea
        label={texts.reason}
        required
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  );
}
