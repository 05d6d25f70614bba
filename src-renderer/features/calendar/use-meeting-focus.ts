import { type RefObject, useCallback, useRef } from 'react';

/** Keeps the focus on a meeting whose card is drawn anew in another place. */
export function useMeetingFocus(area: RefObject<HTMLElement | null>) {
  const wanted = useRef<string | null>(null);

  const focusMeeting = useCallback(
    (meetingId: string) => {
      wanted.current = meetingId;
      requestAnimationFrame(() => {
        const card = area.current?.querySelector<HTMLElement>(`[data-meeting="${CSS.escape(meetingId)}"]`);
        const event = card?.closest<HTMLElement>('[role="button"]');
        if (!event || wanted.current !== meetingId) return;
        event.focus();
        wanted.current = null;
      });
    },
    [area],
  );

  const onMounted = useCallback((id: string, element: HTMLElement) => {
    if (wanted.current !== id) return;
    element.focus();
    wanted.current = null;
  }, []);

  return { focusMeeting, onMounted };
}
