import type { ExportFormat } from '../format.ts';
import { calendarText } from '../icalendar/calendar.ts';

/** iCalendar (RFC 5545) for Outlook, Thunderbird, Apple and Google calendars and mobile phones. */
export const ics: ExportFormat = {
  id: 'ics',
  title: 'Kalenderdatei (ICS)',
  extension: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  render: (publications, { calendarName }) => new TextEncoder().encode(calendarText(publications, calendarName)),
};
