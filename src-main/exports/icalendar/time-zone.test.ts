import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { europeBerlin, wallTimeOfEnd } from './time-zone.ts';

const zone = new ICAL.Timezone(new ICAL.Component(europeBerlin));

function secondsInFile(wallTime: string): number {
  const { year, month, day, hour, minute } = Temporal.PlainDateTime.from(wallTime);
  return ICAL.Time.fromData({ year, month, day, hour, minute, second: 0 }, zone).toUnixTime();
}

function secondsInBerlin(wallTime: string): number {
  return Temporal.PlainDateTime.from(wallTime).toZonedDateTime('Europe/Berlin').epochMilliseconds / 1000;
}

describe('time zone of the calendar file', () => {
  it.each([
    ['2027-03-27T19:00', '2027-03-27T18:00:00Z'],
    ['2027-03-28T01:59', '2027-03-28T00:59:00Z'],
    ['2027-03-28T03:00', '2027-03-28T01:00:00Z'],
    ['2027-03-28T19:00', '2027-03-28T17:00:00Z'],
    ['2027-10-30T19:00', '2027-10-30T17:00:00Z'],
    ['2027-10-31T03:00', '2027-10-31T02:00:00Z'],
    ['2027-10-31T19:00', '2027-10-31T18:00:00Z'],
  ])('puts %s at %s', (wallTime, instant) => {
    expect(secondsInFile(wallTime)).toBe(Date.parse(instant) / 1000);
  });

  it('agrees with the zone of the operating system at every wall time that exists once', { timeout: 180_000 }, () => {
    const minutes = fc.integer({ min: 0, max: 50 * 365 * 24 * 60 });
    fc.assert(
      fc.property(minutes, (offset) => {
        const wallTime = Temporal.PlainDateTime.from('2000-01-01T00:00').add({ minutes: offset });
        const earlier = wallTime.toZonedDateTime('Europe/Berlin', { disambiguation: 'earlier' });
        const later = wallTime.toZonedDateTime('Europe/Berlin', { disambiguation: 'later' });
        fc.pre(earlier.equals(later));
        const text = wallTime.toString({ smallestUnit: 'minute' });
        expect(secondsInFile(text)).toBe(secondsInBerlin(text));
      }),
      { seed: 20270318, numRuns: 500 },
    );
  });
});

describe('end of a meeting', () => {
  it.each([
    ['on a common day', '2027-03-18T19:00', 90, '2027-03-18T20:30'],
    ['over the hour that is skipped', '2027-03-28T01:30', 120, '2027-03-28T03:30'],
    ['within the hour that is skipped', '2027-03-28T01:30', 60, '2027-03-28T03:30'],
    ['within the hour that comes twice', '2027-10-31T01:30', 60, '2027-10-31T02:30'],
    ['over the hour that comes twice', '2027-10-31T01:30', 120, '2027-10-31T03:30'],
    ['after midnight of the last year', '2099-12-31T23:30', 60, '2100-01-01T00:30'],
  ])('is given by the clock on the wall %s', (_where, slot, minutes, end) => {
    expect(wallTimeOfEnd(slot, minutes)).toBe(end);
  });
});
