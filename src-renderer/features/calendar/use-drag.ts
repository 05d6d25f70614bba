import { type RefObject, useCallback, useMemo, useState } from 'react';
import type { ScheduledMeeting } from '#domain/meeting.ts';
import type { Plan } from '#domain/plan.ts';
import { type MoveTarget, type PlacementStep, targetOf, waitingMeeting } from './placement.ts';
import type { PlanCalendarHandlers } from './plan-calendar.tsx';

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

  const run = useCallback(
    async (step: PlacementStep) => {
      setTarget(null);
      await place(step);
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
        setTarget(targetOf(meeting, slot, duration, plan));
      },
      onDrop: (id, slot) => {
        const meeting = meetingOf(id);
        if (meeting) void run({ kind: 'move', meeting, slot });
      },
      onReceive: (id, slot, remove) => {
        // A calendar that was drawn anew in mid-drag reports its own meetings as coming from outside.
        const meeting = meetingOf(id);
        const { durationMinutes } = waitingMeeting(id, plan);
        const step: PlacementStep = meeting
          ? { kind: 'move', meeting, slot }
          : { kind: 'schedule', municipalityId: id, slot, durationMinutes };
        void run(step).finally(remove);
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

  return { handlers, dragged, target, revision };
}
