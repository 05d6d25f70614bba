import ICAL from 'ical.js';
import type { Publication } from '../publication.ts';
import { eventOf } from './event.ts';
import { type JsonProperty, text, unregisteredText } from './properties.ts';
import { europeBerlin } from './time-zone.ts';

// ical.js does not count the blank that begins a continued line: 74 keeps all lines within 75 octets (RFC 5545 §3.1).
ICAL.foldLength = 74;

/** How often a subscribed calendar is to be fetched anew. */
const refreshInterval = 'P1D';

/**
 * A whole iCalendar file with CRLF line ends. There is no METHOD: it would make the file a message between calendars
 * and ask for an ORGANIZER in every event (RFC 5546 §3.2).
 *
 * @param calendarName name of a whole calendar; null for single meetings and selections
 */
export function calendarText(publications: readonly Publication[], calendarName: string | null): string {
  const properties: JsonProperty[] = [
    ...text('version', '2.0'),
    ...text('prodid', '-//Ortstermin//Ortstermin//DE'),
    ...(calendarName === null || publications.length === 1 ? [] : wholeCalendar(calendarName)),
  ];
  return ICAL.stringify(['vcalendar', properties, [europeBerlin, ...publications.map(eventOf)]]);
}

/** Name and refreshing in the words of RFC 7986 and, for Outlook and Apple, in the older ones. */
function wholeCalendar(calendarName: string): JsonProperty[] {
  return [
    unregisteredText('name', calendarName),
    unregisteredText('x-wr-calname', calendarName),
    ['refresh-interval', {}, 'duration', refreshInterval],
    ['x-published-ttl', {}, 'unknown', refreshInterval],
  ];
}
