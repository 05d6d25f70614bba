import { Button } from '@mantine/core';
import { isOpen, type Meeting } from '#domain/meeting.ts';

/** Steps with one meeting beside its facts: take the date back, cancel, export. */
export function MeetingActions(props: {
  readonly meeting: Meeting;
  readonly onUnschedule: () => void;
  readonly onCancelMeeting: () => void;
  readonly onExport: () => void;
}) {
  const open = isOpen(props.meeting);
  return (
    <>
      {open && props.meeting.slot !== null && (
        <Button variant="default" size="compact-md" onClick={props.onUnschedule}>
          Termin zurücknehmen
        </Button>
      )}
      {open && (
        <Button variant="default" size="compact-md" onClick={props.onCancelMeeting}>
          Absagen …
        </Button>
      )}
      {props.meeting.slot !== null && (
        <Button variant="default" size="compact-md" onClick={props.onExport}>
          Als Kalenderdatei (ICS)
        </Button>
      )}
    </>
  );
}
