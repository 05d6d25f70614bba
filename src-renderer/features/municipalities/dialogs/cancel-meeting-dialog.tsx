import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { texts } from '../../../texts/de.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import { useToday } from '../../../ui/use-today.ts';
import type { MeetingDialogProps } from './meeting-step-dialog.tsx';

/** Cancels a meeting for a reason; the municipality then needs a new one. */
export function CancelMeetingDialog({ name, meeting, onClose }: MeetingDialogProps) {
  const [on, setOn] = useState<string | null>(useToday());
  const [reason, setReason] = useState('');
  const { change, pending } = useChange('meetings.cancel');
  const save = async () => {
    if (on === null) return;
    const result = await change(
      { meetingId: meeting.id, expectedVersion: meeting.version, on, reason },
      `Versammlung abgesagt: ${name}.`,
    );
    if (result.ok) onClose();
  };
  return (
    <Dialog
      title={`Versammlung absagen: ${name}`}
      confirmLabel="Absagen"
      confirmColour="red"
      onClose={onClose}
      onConfirm={save}
      pending={pending}
      disabled={on === null || reason.trim() === ''}
    >
      <Text>Die Versammlung bleibt mit dem Grund im Verlauf. Der Bedarf der Gemeinde besteht weiter.</Text>
      <DateField label="Abgesagt am" required value={on} onChange={setOn} />
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
