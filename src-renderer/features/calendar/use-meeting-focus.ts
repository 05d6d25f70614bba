import { type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * Keeps the focus on a meeting whose card is drawn anew in another place: once when it is asked for, and again when the
 * card that had it is replaced, until the mouse is used.
 */
export function useMeetingFocus(area: RefObject<HTMLElement | null>) {
  const wanted = useRef<string | null>(null);
  const kept = useRef<string | null>(null);

  useEffect(() => {
    const letGo = () => {
      kept.current = null;
    };
    window.addEventListener('pointerdown', letGo);
    return () => window.removeEventListener('pointerdown', letGo);
  }, []);

  const take = useCallback((meetingId: string, event: HTMLElement) => {
    event.focus();
    wanted.current = null;
    kept.current = meetingId;
  }, []);

  const focusMeeting = useCallback(
    (meetingId: string) => {
      wanted.current = meetingId;
      requestAnimationFrame(() => {
        const card = area.current?.querySelector<HTMLElement>(`[data-meeting="${CSS.escape(meetingId)}"]`);
        const event = card?.closest<HTMLElement>('[role="button"]');
        if (event && wanted.current === meetingId) take(meetingId, event);
      });
    },
    [area, take],
  );

  const onMounted = useCallback(
    (id: string, element: HTMLElement) => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (wanted.current === id || (kept.current === id && isLost)) take(id, element);
    },
    [take],
  );

  return { focusMeeting, onMounted };
}
