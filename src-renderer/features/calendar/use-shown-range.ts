import type { CalendarController } from '@fullcalendar/react';
import { useCallback, useState } from 'react';
import { dateInBerlin } from '#domain/calendar-dates.ts';
import type { ShownRange } from './calendar-meetings.ts';
import type { CalendarView } from './keyboard-move.ts';
import { calendarViewOf, recallView, rememberView } from './remembered-view.ts';

/** What the calendar shows now; kept for the next visit. */
export function useShownRange(controller: CalendarController) {
  const [initial] = useState(() => recallView(window.localStorage));
  const [range, setRange] = useState<ShownRange | null>(null);
  const view: CalendarView = calendarViewOf(controller.view?.type ?? null) ?? initial.view;

  const onShown = useCallback(
    (from: string, until: string) => {
      setRange({ from, until });
      const date = controller.getDate();
      const shownView = calendarViewOf(controller.view?.type ?? null);
      if (date && shownView) rememberView(window.localStorage, shownView, dateInBerlin(date.toISOString()));
    },
    [controller],
  );

  const holds = (date: string) => range !== null && range.from <= date && date < range.until;
  /** Today while it is shown, otherwise the first shown day that is not over. */
  const offeredDate = (today: string) => (range === null || holds(today) || range.from < today ? today : range.from);

  return { initial, view, range, title: controller.view?.title ?? '', onShown, holds, offeredDate };
}
