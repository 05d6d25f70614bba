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
import timeGridPlugin from '@fullcalendar/react/timegrid';
import themePlugin from '@fullcalendar/react/themes/classic';
import { useMemo } from 'react';
import { minutesBetween, timeOf } from '#domain/calendar-dates.ts';
import classes from './calendar.module.css';
import type { CalendarMeeting } from './calendar-meetings.ts';
import { EventCard, TargetCard } from './event-card.tsx';
import { slotOfEvent } from './event-slot.ts';
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

/** Month, week and list of the plan in wall time of Europe/Berlin; decides nothing, reports what the mouse does. */
export function PlanCalendar(
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
  const shown = useMemo(() => new Map(meetings.map((entry) => [entry.meeting.id, entry])), [meetings]);
  const slotOf = (startText: string) => slotOfEvent(startText, defaultStartTime);
  const content = (info: EventDisplayInfo) => {
    if (info.event.display === 'background') return <span className={classes.holidayName}>{info.event.title}</span>;
    const entry = shown.get(info.event.id);
    return info.isMirror || !entry ? (
      <TargetCard title={info.event.title} time={timeOf(slotOf(info.event.startStr))} />
    ) : (
      <EventCard shown={entry} />
    );
  };
  const handlers: Pick<CalendarOptions, 'eventAllow' | 'datesSet' | 'eventDragStart' | 'eventDragStop' | 'eventDrop' | 'eventReceive' | 'eventResizeStart' | 'eventResizeStop' | 'eventResize' | 'eventClick' | 'eventDidMount'> = {
    datesSet: ({ startStr, endStr }) => props.onShown(startStr.slice(0, 10), endStr.slice(0, 10)),
    // Nothing is forbidden here: a violation can be overridden with a reason once the meeting is dropped.
    eventAllow: (span, event) => {
      const slot = slotOf(span.startStr);
      const length = span.allDay ? 0 : minutesBetween(slot, slotOf(span.endStr));
      if (event) props.onHover(event.id, slot, length);
      return true;
    },
    eventDragStart: ({ event }) => props.onDragging(event.id),
    eventDragStop: ({ event, jsEvent }) => {
      props.onDragging(null);
      props.onRelease(event.id, jsEvent.clientX, jsEvent.clientY);
    },
    eventResizeStart: ({ event }) => props.onDragging(event.id),
    eventResizeStop: () => props.onDragging(null),
    eventDrop: ({ event }) => props.onDrop(event.id, slotOf(event.startStr)),
    eventReceive: ({ event, revert }) => props.onReceive(event.id, slotOf(event.startStr), revert),
    eventResize: ({ event }) =>
      props.onResize(event.id, minutesBetween(slotOf(event.startStr), slotOf(event.endStr))),
    eventClick: ({ event, el, jsEvent }) => props.onOpen(event.id, el, jsEvent.type === 'keydown'),
    eventDidMount: ({ event, el }) => props.onMounted(event.id, el),
  };
  return (
    <FullCalendar
      {...handlers}
      plugins={plugins}
      controller={props.controller}
      locale={german}
      timeZone="Europe/Berlin"
      colorScheme={props.colorScheme}
      initialView={props.initial.view}
      initialDate={props.initial.date ?? props.today}
      now={props.today}
      headerToolbar={false}
      height="100%"
      weekNumbers
      weekNumberFormat={{ week: 'short' }}
      editable
      droppable
      dragRevertDuration={150}
      eventDisplay="block"
      eventTimeFormat={timeFormat}
      slotHeaderFormat={timeFormat}
      slotDuration="00:30"
      snapDuration="00:30"
      slotMinTime="07:00"
      slotMaxTime="23:00"
      scrollTime="16:00"
      allDaySlot={false}
      dayMaxEvents
      noEventsText="In diesem Monat sind keine Termine geplant."
      events={props.events}
      eventContent={content}
      eventClass={(info) => (info.event.display === 'background' ? '' : (classes.event ?? ''))}
      eventInnerClass={classes.eventInner ?? ''}
      backgroundEventInnerClass={classes.holiday ?? ''}
      dayCellClass={({ dow }) => (dow === 0 || dow === 6 ? (classes.weekend ?? '') : '')}
      dayLaneClass={({ dow }) => (dow === 0 || dow === 6 ? (classes.weekend ?? '') : '')}
      slotLaneClass={({ time }) => (isEvening(time) ? (classes.evening ?? '') : '')}
    />
  );
}

const eveningFrom = 16 * 3_600_000;
const eveningUntil = 21 * 3_600_000;

/** True for the hours in which meetings are held as a rule: 16 to 21 o'clock. */
function isEvening(time: { readonly milliseconds: number } | undefined): boolean {
  return time !== undefined && eveningFrom <= time.milliseconds && time.milliseconds < eveningUntil;
}
