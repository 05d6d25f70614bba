import { afterEach, describe, expect, it, vi } from 'vitest';

const previous = process.env.TZ;

afterEach(() => {
  if (previous === undefined) delete process.env.TZ;
  else process.env.TZ = previous;
});

/** Computes with freshly loaded modules, so that nothing computed in another zone is left over. */
async function computedIn(zone: string): Promise<unknown> {
  process.env.TZ = zone;
  vi.resetModules();
  const dates = await import('./calendar-dates.ts');
  const { germanSlot, germanTimeRange } = await import('./german-dates.ts');
  const instants = ['2026-11-22T22:59:59Z', '2026-11-22T23:00:00Z', '2027-03-28T01:00:00Z', '2027-10-31T00:30:00Z'];
  const days = ['2026-12-31', '2027-03-28', '2027-09-26', '2027-10-31', '2028-02-29'];
  const slots = ['2027-03-14T02:30', '2027-03-28T01:30', '2027-03-28T02:30', '2027-09-26T02:30', '2027-10-31T02:30'];
  return {
    instants: instants.map((instant) => [dates.dateInBerlin(instant), dates.slotInBerlin(instant)]),
    days: days.map((day) => [
      dates.isDate(day),
      dates.addDays(day, 1),
      dates.daysBetween(day, '2027-07-01'),
      dates.weekdayOf(day),
      dates.endOfWeek(day),
    ]),
    slots: slots.map((slot) => [
      dates.isSlot(slot),
      dates.addMinutes(slot, 90),
      dates.minutesBetween('2027-01-01T00:00', slot),
      germanSlot(slot),
      germanTimeRange(slot, 90),
    ]),
    advent: dates.firstAdventSunday(2027),
  };
}

describe('calendar dates on machines in other time zones', () => {
  it.each([
    ['UTC', 0],
    ['America/New_York', 300],
    ['Pacific/Auckland', -780],
  ])('are the same in %s as in Europe/Berlin', async (zone, minutesBehindUtc) => {
    const atHome = await computedIn('Europe/Berlin');
    const there = await computedIn(zone);
    expect(new Date(2027, 0, 1).getTimezoneOffset(), 'the zone of the process has changed').toBe(minutesBehindUtc);
    expect(there).toEqual(atHome);
    expect(there).toMatchObject({
      instants: [
        ['2026-11-22', '2026-11-22T23:59'],
        ['2026-11-23', '2026-11-23T00:00'],
        ['2027-03-28', '2027-03-28T03:00'],
        ['2027-10-31', '2027-10-31T02:30'],
      ],
    });
  });
});
