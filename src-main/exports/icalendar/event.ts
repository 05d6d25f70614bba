import type { EventContent } from '../event-content.ts';
import type { Publication } from '../publication.ts';
import { instant, type JsonComponent, type JsonProperty, text } from './properties.ts';
import { wallTime, wallTimeOfEnd } from './time-zone.ts';

/**
 * VEVENT of a publication. There is no ORGANIZER and no ATTENDEE: nobody is invited by the file, and Outlook would ask
 * for an answer. DTSTAMP repeats LAST-MODIFIED, as RFC 5545 §3.8.7.2 wants it in a file without METHOD.
 */
export function eventOf({ content, sequence, lastModified }: Publication): JsonComponent {
  return [
    'vevent',
    [
      ...text('uid', content.uid),
      instant('dtstamp', lastModified),
      instant('last-modified', lastModified),
      ['sequence', {}, 'integer', sequence],
      ...text('status', content.status),
      wallTime('dtstart', content.slot),
      wallTime('dtend', wallTimeOfEnd(content.slot, content.durationMinutes)),
      ...text('summary', content.summary),
      ...text('description', content.description),
      ...text('location', content.location),
      ...position(content),
      ...webAddress(content),
      ...text('categories', 'Einwohnerversammlung'),
      // The content holds only what may be known outside.
      ...text('class', 'PUBLIC'),
      // A cancelled date no longer takes up time, even in a calendar that shows it on.
      ...text('transp', content.status === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE'),
    ],
    [],
  ];
}

function position({ latitude, longitude }: EventContent): JsonProperty[] {
  return latitude === null || longitude === null ? [] : [['geo', {}, 'float', [latitude, longitude]]];
}

function webAddress({ url }: EventContent): JsonProperty[] {
  return url === null ? [] : [['url', {}, 'uri', url]];
}
