import type { ReactNode } from 'react';
import type { MeetingRow } from '#contract/meetings.ts';
import type { Meeting } from '#domain/meeting.ts';
import { meetingName, type Plan } from '#domain/plan.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { KeySheet } from '../../ui/key-sheet.tsx';
import { ReasonDialog } from '../../ui/reason-dialog.tsx';
import { useChange } from '../../ui/use-change.ts';
import { CheckPanel } from './check-panel.tsx';
import { ExportDialog } from './export-calendar.tsx';
import { calendarKeys } from './key-meanings.ts';
import { MeetingDialog } from './meeting-dialog.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';
import type { usePlacement } from './use-placement.tsx';

/** The dialog that is open over the calendar; null: none. */
export type DeskDialog =
  | { readonly kind: 'meeting'; readonly meetingId: string }
  | { readonly kind: 'schedule'; readonly municipalityId: string }
  | { readonly kind: 'unschedule'; readonly meetingId: string }
  | { readonly kind: 'cancel'; readonly meetingId: string }
  | { readonly kind: 'export' }
  | { readonly kind: 'check' }
  | { readonly kind: 'keys' }
  | null;

interface DeskDialogsProps {
  readonly dialog: DeskDialog;
  readonly plan: Plan;
  readonly checked: readonly MeetingRow[];
  readonly placement: ReturnType<typeof usePlacement>;
  readonly visible: { readonly ids: readonly string[]; readonly title: string; readonly total: number };
  /** The day that is offered when a municipality is put onto a date. */
  readonly offeredDate: string;
  readonly actionsOf: (meeting: Meeting) => ReactNode;
  readonly onUnschedule: (meeting: Meeting) => Promise<void>;
  readonly onJump: (meetingId: string) => void;
  readonly onClose: () => void;
}

/** Shows the dialog that is open. */
export function DeskDialogs(props: DeskDialogsProps) {
  const { dialog, plan, onClose } = props;
  const cancel = useChange('meetings.cancel');
  if (!dialog) return null;
  if (dialog.kind === 'keys') return <KeySheet title="Tasten im Kalender" meanings={calendarKeys} onClose={onClose} />;
  if (dialog.kind === 'check') return <CheckPanel rows={props.checked} onJump={props.onJump} onClose={onClose} />;
  if (dialog.kind === 'export') {
    const { ids, title, total } = props.visible;
    return <ExportDialog visibleIds={ids} visibleTitle={title} total={total} onClose={onClose} />;
  }
  if (dialog.kind === 'schedule') {
    const { municipalityId } = dialog;
    return (
      <ScheduleDialog
        municipalityId={municipalityId}
        plan={plan}
        date={props.offeredDate}
        place={props.placement.place}
        onClose={onClose}
      />
    );
  }
  const meeting = plan.meetings.find(({ id }) => id === dialog.meetingId);
  if (!meeting) return null;
  const name = meetingName(meeting, plan);
  if (dialog.kind === 'meeting') {
    return (
      <MeetingDialog
        key={meeting.version}
        meeting={meeting}
        plan={plan}
        sendWithReason={props.placement.sendWithReason}
        actions={props.actionsOf(meeting)}
        onClose={onClose}
      />
    );
  }
  if (dialog.kind === 'unschedule') {
    return (
      <ConfirmDialog
        title={`${name}: Termin zurücknehmen?`}
        message="Die Gemeinde steht danach wieder unter „Ohne Termin“. Format und Angaben bleiben erhalten."
        confirmLabel="Termin zurücknehmen"
        onConfirm={() => void props.onUnschedule(meeting).then(onClose)}
        onClose={onClose}
      />
    );
  }
  const cancelMeeting = async (reason: string) => {
    const result = await cancel.change(
      { meetingId: meeting.id, expectedVersion: meeting.version, on: plan.today, reason },
      `${name}: Die Versammlung ist abgesagt.`,
    );
    if (result.ok) onClose();
  };
  return (
    <ReasonDialog
      title={`${name}: Versammlung absagen`}
      message="Der Termin bleibt als abgesagt im Kalender stehen. Die Gemeinde kann danach einen neuen Termin erhalten."
      confirmLabel="Absagen"
      pending={cancel.pending}
      onConfirm={(reason) => void cancelMeeting(reason)}
      onClose={onClose}
    />
  );
}
