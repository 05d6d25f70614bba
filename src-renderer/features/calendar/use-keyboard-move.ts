import { useCallback, useEffect, useState } from 'react';
import { isSlot } from '#domain/calendar-dates.ts';
import { isOpen, type ScheduledMeeting } from '#domain/meeting.ts';
import type { HeldMove } from './calendar-meetings.ts';
import { type CalendarView, slotAfterArrow } from './keyboard-move.ts';

/** Id of the meeting whose card holds the focus. */
export function focusedMeetingId(target: EventTarget | null): string | undefined {
  if (!(target instanceof HTMLElement)) return undefined;
  return target.querySelector<HTMLElement>('[data-meeting]')?.dataset.meeting;
}

/**
 * Moves the focused meeting by Alt and arrow keys. While Alt is held the meeting only stands where it would be put
 * down, so that days which break a rule can be passed over; letting Alt go puts it down, Escape puts it back.
 */
export function useKeyboardMove(options: {
  readonly view: CalendarView;
  readonly meetingOf: (id: string) => ScheduledMeeting | undefined;
  readonly onHeld: (meeting: ScheduledMeeting, slot: string) => void;
  readonly onPutDown: (meeting: ScheduledMeeting, slot: string) => Promise<void>;
}) {
  const { view, meetingOf, onHeld, onPutDown } = options;
  const [held, setHeld] = useState<HeldMove | null>(null);

  const press = useCallback(
    (event: KeyboardEvent) => {
      if (event.key === 'Escape') setHeld(null);
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const id = held?.meetingId ?? focusedMeetingId(event.target);
      const meeting = id === undefined ? undefined : meetingOf(id);
      if (!meeting || !isOpen(meeting)) return;
      const slot = slotAfterArrow(held?.slot ?? meeting.slot, event.key, view);
      if (slot === undefined) return;
      // Alt with an arrow would leave the page.
      event.preventDefault();
      if (!isSlot(slot)) return;
      setHeld({ meetingId: meeting.id, slot });
      onHeld(meeting, slot);
    },
    [held, meetingOf, onHeld, view],
  );

  const release = useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== 'Alt' || !held) return;
      event.preventDefault();
      const meeting = meetingOf(held.meetingId);
      if (!meeting || meeting.slot === held.slot) setHeld(null);
      else void onPutDown(meeting, held.slot).finally(() => setHeld(null));
    },
    [held, meetingOf, onPutDown],
  );

  useEffect(() => {
    const putBack = () => setHeld(null);
    window.addEventListener('keydown', press);
    window.addEventListener('keyup', release);
    window.addEventListener('blur', putBack);
    return () => {
      window.removeEventListener('keydown', press);
      window.removeEventListener('keyup', release);
      window.removeEventListener('blur', putBack);
    };
  }, [press, release]);

  return held;
}
