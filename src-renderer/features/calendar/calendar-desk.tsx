import { useCalendarController } from '@fullcalendar/react';
import { Button, useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { IconCalendarDown, IconListCheck } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { MeetingRow, Planning } from '#contract/meetings.ts';
import { dateOf } from '#domain/calendar-dates.ts';
import type { Meeting, ScheduledMeeting } from '#domain/meeting.ts';
import { meetingName, municipalityIn } from '#domain/plan.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { useChange } from '../../ui/use-change.ts';
import classes from './calendar.module.css';
import { calendarMeetings, holidayEvents, meetingEvents, meetingsIn } from './calendar-meetings.ts';
import { CalendarToolbar } from './calendar-toolbar.tsx';
import { type DeskDialog, DeskDialogs } from './desk-dialogs.tsx';
import { DragTarget, toneOf } from './event-card.tsx';
import { calendarFormat } from './export-calendar.tsx';
import { spokenTarget } from './finding-sentences.ts';
import { MeetingActions } from './meeting-actions.tsx';
import { MeetingPopover } from './meeting-popover.tsx';
import { targetOf, waitingMeeting } from './placement.ts';
import { PlanCalendar } from './plan-calendar.tsx';
import { TargetPanel } from './target-panel.tsx';
import { Tray } from './tray.tsx';
import { useCalendarExport } from './use-calendar-export.tsx';
import { useCalendarKeys } from './use-calendar-keys.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useDrag } from './use-drag.ts';
import { useKeyboardMove } from './use-keyboard-move.ts';
import { useMeetingFocus } from './use-meeting-focus.ts';
import { usePlacement } from './use-placement.tsx';
import { useShownRange } from './use-shown-range.ts';

/** Tray and calendar with everything that can be done on them. */
export function CalendarDesk({
  planning,
  checked,
}: {
  readonly planning: Planning;
  readonly checked: readonly MeetingRow[];
}) {
  const { plan, tray } = planning;
  const controller = useCalendarController();
  const trayArea = useRef<HTMLElement | null>(null);
  const gridArea = useRef<HTMLDivElement | null>(null);
  const colorScheme = useComputedColorScheme('light');
  const [dialog, setDialog] = useState<DeskDialog>(null);
  const [opened, setOpened] = useState<{ readonly id: string; readonly rect: DOMRect } | null>(null);
  const [spoken, setSpoken] = useState('');
  const placement = usePlacement(plan);
  const withdrawal = useChange('meetings.unschedule');
  const { exportMeetings } = useCalendarExport();
  const { focusMeeting, onMounted } = useMeetingFocus(gridArea);
  const shown = useShownRange(controller);

  const meetings = useMemo(() => calendarMeetings(plan, checked), [plan, checked]);
  const meetingOf = useCallback(
    (id: string): ScheduledMeeting | undefined => meetings.find(({ meeting }) => meeting.id === id)?.meeting,
    [meetings],
  );
  const unschedule = useCallback(
    async (meeting: Meeting) => {
      await withdrawal.change(
        { meetingId: meeting.id, expectedVersion: meeting.version },
        `${meetingName(meeting, plan)}: Termin zurückgenommen.`,
      );
    },
    [plan, withdrawal.change],
  );

  const drag = useDrag({ plan, tray: trayArea, meetingOf, place: placement.place, unschedule });
  const held = useKeyboardMove({
    view: shown.view,
    meetingOf,
    onHeld: (meeting, slot) => {
      setSpoken(spokenTarget(targetOf(meeting, slot, meeting.durationMinutes, plan)));
      if (!shown.holds(dateOf(slot))) controller.gotoDate(dateOf(slot));
      focusMeeting(meeting.id);
    },
    onPutDown: async (meeting, slot) => {
      await placement.place({ kind: 'move', meeting, slot });
      focusMeeting(meeting.id);
    },
  });
  const jumpTo = useCallback(
    (id: string) => {
      const meeting = meetingOf(id);
      setDialog(null);
      if (!meeting) return;
      controller.gotoDate(dateOf(meeting.slot));
      focusMeeting(id);
    },
    [controller, focusMeeting, meetingOf],
  );
  useCalendarKeys(useDeskKeys({ controller, meetingOf, setDialog }));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision draws the calendar anew from the plan.
  const events = useMemo(
    () => [...meetingEvents(meetings, held), ...holidayEvents(plan.holidays)],
    [meetings, held, plan.holidays, drag.revision],
  );
  const heldMeeting = held && meetingOf(held.meetingId);
  const target =
    held && heldMeeting ? targetOf(heldMeeting, held.slot, heldMeeting.durationMinutes, plan) : drag.target;
  const openedMeeting = meetings.find(({ meeting }) => meeting.id === opened?.id);
  const openDialog = (next: DeskDialog) => {
    setOpened(null);
    setDialog(next);
  };
  const actionsOf = (meeting: Meeting) => (
    <MeetingActions
      meeting={meeting}
      onUnschedule={() => openDialog({ kind: 'unschedule', meetingId: meeting.id })}
      onCancelMeeting={() => openDialog({ kind: 'cancel', meetingId: meeting.id })}
      onExport={() => void exportMeetings(calendarFormat, [meeting.id])}
    />
  );
  const dragOf = useCallback(
    (municipalityId: string) => ({
      title: municipalityIn(plan, municipalityId)?.name ?? municipalityId,
      durationMinutes: waitingMeeting(municipalityId, plan).durationMinutes,
      startTime: plan.settings.defaultStartTime,
    }),
    [plan],
  );
  const withFindings = checked.filter(({ findings }) => findings.length > 0).length;

  return (
    <div className={classes.desk}>
      <PageHeader
        title="Kalender"
        below={
          meetings.length === 0 ? 'Noch kein Termin. Ziehen Sie eine Gemeinde von links auf einen Tag.' : undefined
        }
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconListCheck size={18} aria-hidden />}
              onClick={() => setDialog({ kind: 'check' })}
            >
              Prüfung ({withFindings})
            </Button>
            <Button
              variant="default"
              leftSection={<IconCalendarDown size={18} aria-hidden />}
              onClick={() => setDialog({ kind: 'export' })}
            >
              Kalender exportieren
            </Button>
          </>
        }
      />
      <div className={classes.columns}>
        <Tray
          tray={tray}
          total={plan.municipalities.length}
          dropping={drag.dragged !== null}
          area={trayArea}
          dragOf={dragOf}
          onPlace={(municipalityId) => setDialog({ kind: 'schedule', municipalityId })}
        >
          <TargetPanel target={target} />
        </Tray>
        <div className={classes.calendar} data-tone={toneOf(target)}>
          <CalendarToolbar
            controller={controller}
            view={shown.view}
            title={shown.title}
            onKeys={() => setDialog({ kind: 'keys' })}
          />
          <div className={classes.grid} ref={gridArea}>
            <DragTarget value={drag.target}>
              <PlanCalendar
                {...drag.handlers}
                controller={controller}
                initial={shown.initial}
                today={plan.today}
                defaultStartTime={plan.settings.defaultStartTime}
                colorScheme={colorScheme}
                events={events}
                meetings={meetings}
                onShown={shown.onShown}
                onMounted={onMounted}
                onOpen={(id, element, byKeyboard) => {
                  if (!meetingOf(id)) return;
                  if (byKeyboard) setDialog({ kind: 'meeting', meetingId: id });
                  else setOpened({ id, rect: element.getBoundingClientRect() });
                }}
              />
            </DragTarget>
          </div>
        </div>
      </div>
      <VisuallyHidden role="status">{spoken}</VisuallyHidden>
      {opened && openedMeeting && (
        <MeetingPopover
          shown={openedMeeting}
          rect={opened.rect}
          venueName={plan.venues.find(({ id }) => id === openedMeeting.meeting.venueId)?.name ?? ''}
          actions={actionsOf(openedMeeting.meeting)}
          onEdit={() => openDialog({ kind: 'meeting', meetingId: opened.id })}
          onClose={() => setOpened(null)}
        />
      )}
      <DeskDialogs
        dialog={dialog}
        plan={plan}
        checked={checked}
        placement={placement}
        visible={{ ids: meetingsIn(shown.range, meetings), title: shown.title, total: meetings.length }}
        offeredDate={shown.offeredDate(plan.today)}
        actionsOf={actionsOf}
        onUnschedule={unschedule}
        onJump={jumpTo}
        onClose={() => setDialog(null)}
      />
      {placement.dialog}
    </div>
  );
}
