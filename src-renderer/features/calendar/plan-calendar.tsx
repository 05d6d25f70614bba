import {
  type CalendarController,
  type CalendarOptions,
  type EventDisplayInfo,
  type EventInput,
  Calendar as FullCalendar,
} from '@fullcalendar/react';
import dayGridPlugin from '@fullcalendar/react/daygrid';
import interactionPlugin from '@fullcalendar/react/interaction';
import listPlugin from '@fullcalendar/react/list';
import german from '@fullcalendar/react/locales/de';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/palette.css';
import '@fullcalendar/react/themes/classic/theme.css';
import themePlugin from '@fullcalendar/react/themes/classic';
import timeGridPlugin from '@fullcalendar/react/timegrid';
import { memo, type RefObject, useEffect, useMemo, useRef } from 'react';
import { minutesBetween, timeOf } from '#domain/calendar-dates.ts';
import classes from './calendar.module.css';
import { type CalendarMeeting, isPublicHoliday } from './calendar-meetings.ts';
import { EventCard, TargetCard } from './event-card.tsx';
import { slotOfEvent } from './event-slot.ts';
import { gridMinutes } from './keyboard-move.ts';
import type { RememberedView } from './remembered-view.ts';

/** What happens to a meeting under the mouse. `id` is the id of the meeting or of the tray item. */
export interface PlanCalendarHandlers {
  readonly onShown: (from: string, until: string) => void;
  readonly onDragging: (id: string | null) => void;
  /** Called for every slot the mouse comes to. */
  readonly onHover: (id: string, slot: string, durationMinutes: number) => void;
  readonly onDrop: (id: string, slot: string) => void;
  /** `remove` takes the stand-in of the tray item off the calendar. */
  readonly onReceive: (id: string, slot: string, remove: () => void) => void;
  readonly onResize: (id: string, durationMinutes: number) => void;
  /** The mouse was let go at this point of the window. */
  readonly onRelease: (id: string, x: number, y: number) => void;
  readonly onOpen: (id: string, element: HTMLElement, byKeyboard: boolean) => void;
  readonly onMounted: (id: string, element: HTMLElement) => void;
}

const plugins = [themePlugin, dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin];
const timeFormat = { hour: '2-digit', minute: '2-digit', hour12: false } as const;
const isWeekend = (day: number) => day === 0 || day === 6;
const weekendClass = ({ dow }: { readonly dow: number }) => (isWeekend(dow) ? (classes.weekend ?? '') : '');

/** Everything that never changes, made once: the calendar takes a changed option in mid-drag for another calendar. */
const fixedOptions: CalendarOptions = {
  plugins,
  locale: german,
  timeZone: 'Europe/Berlin',
  headerToolbar: false,
  height: '100%',
  weekNumbers: true,
  weekNumberFormat: { week: 'short' },
  editable: true,
  droppable: true,
  dragRevertDuration: 150,
  eventDisplay: 'block',
  eventTimeFormat: timeFormat,
  slotHeaderFormat: timeFormat,
  slotDuration: { minutes: gridMinutes },
  snapDuration: { minutes: gridMinutes },
  slotMinTime: '07:00',
  slotMaxTime: '23:00',
  scrollTime: '16:00',
  allDaySlot: false,
  timedText: 'Uhrzeit',
  views: { timeGridWeek: { titleFormat: { day: 'numeric', month: 'long', year: 'numeric' } } },
  // One day takes the focus, so that the hours can be scrolled by keyboard also in a week without meetings.
  dayLaneDidMount: ({ dow, el }) => {
    if (dow === 1) el.tabIndex = 0;
  },
  // A fixed number lets a busy week grow and the month scroll; fitted to the window, a low one would show no meeting at all.
  dayMaxEvents: 3,
  noEventsText: 'In diesem Monat sind keine Termine geplant.',
  eventClass: ({ event }) => (event.display === 'background' ? '' : (classes.event ?? '')),
  eventInnerClass: classes.eventInner ?? '',
  listItemEventBeforeClass: classes.listDot ?? '',
  backgroundEventContent: ({ event }) => (
    <span className={classes.holidayName} data-public={isPublicHoliday(event.id)}>
      {event.title}
    </span>
  ),
  backgroundEventInnerClass: classes.holiday ?? '',
  dayCellClass: weekendClass,
  dayLaneClass: weekendClass,
  slotLaneClass: ({ time }) => (isEvening(time) ? (classes.evening ?? '') : ''),
};

/** Month, week and list of the plan in wall time of Europe/Berlin; decides nothing, reports what the mouse does. */
export const PlanCalendar = memo(function PlanCalendar(
  props: PlanCalendarHandlers & {
    readonly controller: CalendarController;
    readonly initial: RememberedView;
    readonly today: string;
    readonly defaultStartTime: string;
    readonly colorScheme: 'light' | 'dark';
    readonly events: EventInput[];
    readonly meetings: readonly CalendarMeeting[];
  },
) {
  const { defaultStartTime, meetings } = props;
  const latest = useRef<PlanCalendarHandlers>(props);
  useEffect(() => {
    latest.current = props;
  });
  const handlers = useMemo(() => listenersOf(latest, defaultStartTime), [defaultStartTime]);
  const content = useMemo(() => {
    const shown = new Map(meetings.map((entry) => [entry.meeting.id, entry]));
    return (info: EventDisplayInfo) => {
      const entry = shown.get(info.event.id);
      const time = timeOf(slotOfEvent(info.event.startStr, defaultStartTime));
      return entry && !info.isMirror ? (
        <EventCard shown={entry} time={time} />
      ) : (
        <TargetCard title={info.event.title} time={time} />
      );
    };
  }, [meetings, defaultStartTime]);
  return (
    <FullCalendar
      {...fixedOptions}
      {...handlers}
      controller={props.controller}
      colorScheme={props.colorScheme}
      initialView={props.initial.view}
      initialDate={props.initial.date ?? props.today}
      now={props.today}
      events={props.events}
      eventContent={content}
    />
  );
});

/** Listeners that stay the same for the life of the calendar and always call the latest handlers. */
function listenersOf(latest: RefObject<PlanCalendarHandlers>, defaultStartTime: string): CalendarOptions {
  const slotOf = (startText: string) => slotOfEvent(startText, defaultStartTime);
  return {
    datesSet: ({ startStr, endStr }) => latest.current.onShown(startStr.slice(0, 10), endStr.slice(0, 10)),
    // Nothing is forbidden here: a violation can be overridden with a reason once the meeting is dropped.
    eventAllow: (span, event) => {
      const slot = slotOf(span.startStr);
      const length = span.allDay ? 0 : minutesBetween(slot, slotOf(span.endStr));
      if (event) latest.current.onHover(event.id, slot, length);
      return true;
    },
    eventDragStart: ({ event }) => latest.current.onDragging(event.id),
    eventDragStop: ({ event, jsEvent }) => {
      latest.current.onDragging(null);
      latest.current.onRelease(event.id, jsEvent.clientX, jsEvent.clientY);
    },
    eventResizeStart: ({ event }) => latest.current.onDragging(event.id),
    eventResizeStop: () => latest.current.onDragging(null),
    eventDrop: ({ event }) => latest.current.onDrop(event.id, slotOf(event.startStr)),
    eventReceive: ({ event, revert }) => latest.current.onReceive(event.id, slotOf(event.startStr), revert),
    eventResize: ({ event }) =>
      latest.current.onResize(event.id, minutesBetween(slotOf(event.startStr), slotOf(event.endStr))),
    eventClick: ({ event, el, jsEvent }) => latest.current.onOpen(event.id, el, jsEvent.type === 'keydown'),
    eventDidMount: ({ event, el }) => latest.current.onMounted(event.id, el),
  };
}

const eveningFrom = 16 * 3_600_000;
const eveningUntil = 21 * 3_600_000;

/** True for the hours in which meetings are held as a rule: 16 to 21 o'clock. */
function isEvening(time: { readonly milliseconds: number } | undefined): boolean {
  return time !== undefined && eveningFrom <= time.milliseconds && time.milliseconds < eveningUntil;
}
