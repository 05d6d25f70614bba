import { addMinutes, dateOf, isDate, isSlot, type Slot } from '#domain/calendar-dates.ts';
import type { JsonComponent, JsonProperty } from './properties.ts';

const zoneId = 'Europe/Berlin';

/**
 * VTIMEZONE of Europe/Berlin. Summer time by directive 2000/84/EC: last Sunday of March 02:00 to last Sunday of October
 * 03:00, a rule in force in this form since 1996. It starts in 1970 and is written as a yearly rule because Outlook
 * reads nothing else; no meeting lies before 2000.
 */
export const europeBerlin: JsonComponent = [
  'vtimezone',
  [['tzid', {}, 'text', zoneId]],
  [
    observance('daylight', 'CEST', { from: '+01:00', to: '+02:00' }, '1970-03-29T02:00:00', 3),
    observance('standard', 'CET', { from: '+02:00', to: '+01:00' }, '1970-10-25T03:00:00', 10),
  ],
];

/** A wall time in Europe/Berlin. */
export function wallTime(name: string, slot: Slot): JsonProperty {
  return [name, { tzid: zoneId }, 'date-time', `${slot}:00`];
}

/**
 * End by the clock on the wall. An end within the hour that is skipped when the clocks go forward is written an hour
 * later: that is the same instant (RFC 5545 §3.3.5), and every calendar knows it.
 */
export function wallTimeOfEnd(slot: Slot, durationMinutes: number): Slot {
  const end = addMinutes(slot, durationMinutes);
  const skipped = isDate(dateOf(end)) && !isSlot(end);
  return skipped ? addMinutes(end, 60) : end;
}

function observance(
  name: 'daylight' | 'standard',
  abbreviation: string,
  offset: { readonly from: string; readonly to: string },
  firstStart: string,
  month: number,
): JsonComponent {
  return [
    name,
    [
      ['tzname', {}, 'text', abbreviation],
      ['tzoffsetfrom', {}, 'utc-offset', offset.from],
      ['tzoffsetto', {}, 'utc-offset', offset.to],
      ['dtstart', {}, 'date-time', firstStart],
      ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: '-1SU' }],
    ],
    [],
  ];
}
