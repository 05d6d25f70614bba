import { texts } from '../../../texts/de.ts';
import { ReasonDialog } from '../../../ui/reason-dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import type { MeetingDialogProps } from './meeting-step-dialog.tsx';

/** Records that the room of a meeting is gone. */
export function LoseVenueDialog({ name, meeting, onClose }: MeetingDialogProps) {
  const { change, pending } = useChange('meetings.loseVenue');
  const save = async (reason: string) => {
    const about = { meetingId: meeting.id, expectedVersion: meeting.version, reason };
    if ((await change(about, `Raum entfallen: ${name}.`)).ok) onClose();
  };
  return (
    <ReasonDialog
      title={`Raum entfällt: ${name}`}
      message="Tag und Format bleiben. Zusage und Bekanntmachung galten dem Raum; die Gemeinde ist neu zu fragen."
      confirmLabel={texts.save}
      onConfirm={save}
      onClose={onClose}
      pending={pending}
    />
  );
}
