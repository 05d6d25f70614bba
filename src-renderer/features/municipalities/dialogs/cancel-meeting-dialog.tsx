import { texts } from '../../../texts/de.ts';
import { DatedTextDialog } from '../../../ui/dated-text-dialog.tsx';
import { useChange } from '../../../ui/use-change.ts';
import type { MeetingDialogProps } from './meeting-step-dialog.tsx';

const endings = {
  cancel: {
    title: 'Versammlung absagen',
    confirmLabel: 'Absagen',
    dayLabel: 'Abgesagt am',
    done: 'Versammlung abgesagt',
    help: 'Die Versammlung bleibt mit dem Grund im Verlauf. Der Bedarf der Gemeinde besteht weiter.',
  },
  'fall-through': {
    title: 'Versammlung ausgefallen',
    confirmLabel: 'Ausfall erfassen',
    dayLabel: 'Ausgefallen am',
    done: 'Ausfall erfasst',
    help: 'Ausgefallen ist, was nicht stattfand, ohne abgesagt zu sein: Referent krank, Technik defekt. Kam nur niemand, hat die Versammlung mit 0 Teilnehmenden stattgefunden.',
  },
} as const;

/** Ends a meeting for a reason; the municipality then needs a new one. */
export function CancelMeetingDialog(props: MeetingDialogProps & { readonly ending: keyof typeof endings }) {
  const { name, meeting, ending, onClose } = props;
  const { title, done, ...words } = endings[ending];
  const cancel = useChange('meetings.cancel');
  const fallThrough = useChange('meetings.fallThrough');
  const { change, pending } = ending === 'cancel' ? cancel : fallThrough;
  const save = async (on: string, reason: string) => {
    const about = { meetingId: meeting.id, expectedVersion: meeting.version };
    if ((await change({ ...about, on, reason }, `${done}: ${name}.`)).ok) onClose();
  };
  return (
    <DatedTextDialog
      {...words}
      title={`${title}: ${name}`}
      confirmColour="red"
      textLabel={texts.reason}
      pending={pending}
      onConfirm={save}
      onClose={onClose}
    />
  );
}
