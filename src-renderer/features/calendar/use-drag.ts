import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import type { ScheduledMeeting } from '#domain/meeting.ts';
import { moveMeeting } from '#domain/move-meeting.ts';
import { meetingName, type Plan } from '#domain/plan.ts';
import type { PlanCalendarHandlers } from './plan-calendar.tsx';
import { type PlacementStep, waitingMeeting } from './placement.ts';
import type { MoveTarget } from './target-panel.tsx';

type DragHandlers = Pick<
  PlanCalendarHandlers,
  'onDragging' | 'onHover' | 'onDrop' | 'onReceive' | 'onResize' | 'onRelease'
>;

/**
 * What the mouse does on the calendar as steps of the plan. `revision` changes after every step, made or refused: the
 * calendar is then drawn anew from the plan, which also puts a refused drag back.
 */
export function useDrag(options: {
  readonly plan: Plan;
  readonly tray: RefObject<HTMLElement | null>;
  readonly meetingOf: (id: string) => ScheduledMeeting | undefined;
  readonly place: (step: PlacementStep) => Promise<boolean>;
  readonly unschedule: (meeting: ScheduledMeeting) => Promise<void>;
}) {
  const { plan, tray, meetingOf, place, unschedule } = options;
  const [dragged, setDragged] = useState<string | null>(null);
  const [target, setTarget] = useState<MoveTarget | null>(null);
  const [revision, setRevision] = useState(0);
  const dropping = useRef(false);

  const run = useCallback(
    async (step: PlacementStep) => {
      dropping.current = true;
      setTarget(null);
      await place(step);
      dropping.current = false;
      setRevision((count) => count + 1);
    },
    [place],
  );

  const handlers = useMemo<DragHandlers>(
    () => ({
      onDragging: (id) => {
        setDragged(id);
        if (id === null) setTarget(null);
      },
      onHover: (id, slot, minutes) => {
        const meeting = meetingOf(id) ?? waitingMeeting(id, plan);
        const duration = minutes > 0 ? minutes : meeting.durationMinutes;
        setTarget({
          name: meetingName(meeting, plan),
          slot,
          findings: moveMeeting(meeting, slot, duration, plan).findings,
        });
      },
      onDrop: (id, slot) => {
        const meeting = meetingOf(id);
        if (meeting) void run({ kind: 'move', meeting, slot });
      },
      onReceive: (id, slot, remove) => {
        const { durationMinutes } = waitingMeeting(id, plan);
        void run({ kind: 'schedule', municipalityId: id, slot, durationMinutes }).finally(remove);
      },
      onResize: (id, durationMinutes) => {
        const meeting = meetingOf(id);
        if (meeting) void run({ kind: 'resize', meeting, durationMinutes });
      },
      onRelease: (id, x, y) => {
        const area = tray.current?.getBoundingClientRect();
        const meeting = meetingOf(id);
        if (!area || !meeting) return;
        const inside = area.left <= x && x <= area.right && area.top <= y && y <= area.bottom;
        if (inside) void unschedule(meeting);
      },
    }),
    [meetingOf, plan, run, tray, unschedule],
  );

  const clearTarget = useCallback(() => setTarget(null), []);
  return { handlers, dragged, target, clearTarget, revision };
}
