import type { EventInput } from '@fullcalendar/react';
import type { MeetingRow } from '#contract/meetings.ts';
import { addDays, addMinutes, type Slot } from '#domain/calendar-dates.ts';
import { formatTitle } from '#domain/formats/index.ts';
import type { HolidayCalendar, NamedPeriod } from '#domain/holidays.ts';
import { isOpen, type Meeting, type MeetingState, meetingState, type ScheduledMeeting } from '#domain/meeting.ts';
import { meetingName, type Plan } from '#domain/plan.ts';
import type { Finding } from '#domain/rules/rule.ts';

/** How a meeting is drawn; told apart by border, pattern and words, not by colour alone. */
export type MeetingLook = 'provisional' | 'agreed' | 'held' | 'cancelled';

/** A meeting as the calendar draws it. */
export interface CalendarMeeting {
  readonly meeting: ScheduledMeeting;
  readonly name: string;
  readonly formatTitle: string;
  readonly look: MeetingLook;
  /** German word for the state: "vorgesehen", "zugesagt". */
  readonly stateTitle: string;
  readonly findings: readonly Finding[];
}

/** A meeting that was picked up by keyboard and not put down yet. */
export interface HeldMove {
  readonly meetingId: string;
  readonly slot: Slot;
}

/** Days the screen shows: the first one and the one after the last. */
export interface ShownRange {
  readonly from: string;
  readonly until: string;
}

/** German words for the states of a meeting in the calendar. */
export const meetingStateTitles: Readonly<Record<MeetingState, string>> = {
  draft: 'Entwurf',
  scheduled: 'vorgesehen',
  agreed: 'zugesagt',
  invited: 'eingeladen',
  announced: 'bekannt gemacht',
  held: 'durchgeführt',
  cancelled: 'abgesagt',
  'fell-through': 'ausgefallen',
};

const looks: Readonly<Record<MeetingState, MeetingLook>> = {
  draft: 'provisional',
  scheduled: 'provisional',
  agreed: 'agreed',
  invited: 'agreed',
  announced: 'agreed',
  held: 'held',
  cancelled: 'cancelled',
  'fell-through': 'cancelled',
};

const publicHolidayKind = 'public-holiday';
const publicHolidayColour = '#d9480f';
const schoolHolidayColour = '#1c7ed6';

function hasSlot(meeting: Meeting): meeting is ScheduledMeeting {
  return meeting.slot !== null;
}

/** Every meeting with a slot, with the findings that the check of the whole plan reports for it. */
export function calendarMeetings(plan: Plan, checked: readonly MeetingRow[]): readonly CalendarMeeting[] {
  const findings = new Map(checked.map((row) => [row.meeting.id, row.findings]));
  return plan.meetings.filter(hasSlot).map((meeting) => {
    const state = meetingState(meeting);
    return {
      meeting,
      name: meetingName(meeting, plan),
      formatTitle: formatTitle(meeting.format),
      look: looks[state],
      stateTitle: meetingStateTitles[state],
      findings: findings.get(meeting.id) ?? [],
    };
  });
}

/** The meetings as events of the calendar; one that is held by keyboard stands where it would be put down. */
export function meetingEvents(meetings: readonly CalendarMeeting[], held: HeldMove | null): EventInput[] {
  return meetings.map(({ meeting, name }) => {
    const slot = held?.meetingId === meeting.id ? held.slot : meeting.slot;
    return {
      id: meeting.id,
      title: name,
      start: slot,
      end: addMinutes(slot, meeting.durationMinutes),
      editable: isOpen(meeting),
    };
  });
}

/** Public and school holidays as named backgrounds. */
export function holidayEvents(holidays: HolidayCalendar): EventInput[] {
  const background = (kind: string, color: string) => (period: NamedPeriod) => ({
    id: `${kind}:${period.from}`,
    title: period.name,
    start: period.from,
    end: addDays(period.to, 1),
    allDay: true,
    display: 'background',
    color,
  });
  return [
    ...holidays.publicHolidays.map(background(publicHolidayKind, publicHolidayColour)),
    ...holidays.schoolHolidays.map(background('school-holidays', schoolHolidayColour)),
  ];
}

/** True for the id of the background of a public holiday. */
export function isPublicHoliday(eventId: string): boolean {
  return eventId.startsWith(publicHolidayKind);
}

/** Ids of the meetings inside the shown days. */
export function meetingsIn(range: ShownRange | null, meetings: readonly CalendarMeeting[]): readonly string[] {
  if (!range) return [];
  return meetings
    .filter(({ meeting }) => range.from <= meeting.slot && meeting.slot < range.until)
    .map(({ meeting }) => meeting.id);
}
