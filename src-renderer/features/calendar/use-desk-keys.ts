import type { CalendarController } from '@fullcalendar/react';
import { useMemo } from 'react';
import { isOpen, type Meeting } from '#domain/meeting.ts';
import { viewChoices } from './calendar-toolbar.tsx';
import type { DeskDialog } from './desk-dialogs.tsx';
import { focusedMeetingId } from './use-keyboard-move.ts';

/** What each single key does on the calendar. */
export function useDeskKeys(options: {
  readonly controller: CalendarController;
  readonly meetingOf: (id: string) => Meeting | undefined;
  readonly setDialog: (dialog: DeskDialog) => void;
}) {
  const { controller, meetingOf, setDialog } = options;
  return useMemo(() => {
    const views = viewChoices.map(({ view, key }) => [key, () => controller.changeView(view)] as const);
    const takeBack = (target: EventTarget | null) => {
      const meeting = meetingOf(focusedMeetingId(target) ?? '');
      if (meeting && isOpen(meeting)) setDialog({ kind: 'unschedule', meetingId: meeting.id });
    };
    return {
      ...Object.fromEntries(views),
      t: () => controller.today(),
      n: () => controller.next(),
      p: () => controller.prev(),
      '?': () => setDialog({ kind: 'keys' }),
      Delete: takeBack,
    };
  }, [controller, meetingOf, setDialog]);
}
