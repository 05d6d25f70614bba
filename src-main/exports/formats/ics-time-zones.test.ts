import { afterEach, describe, expect, it, vi } from 'vitest';

const previous = process.env.TZ;

afterEach(() => {
  if (previous === undefined) delete process.env.TZ;
  else process.env.TZ = previous;
});

/** Renders with freshly loaded modules, so that nothing computed in another zone is left over. */
async function renderedIn(zone: string): Promise<string> {
  process.env.TZ = zone;
  vi.resetModules();
  const { clockChanges, wholePlan } = await import('./example-publications.ts');
  const { ics } = await import('./ics.ts');
  const files = [clockChanges, wholePlan].map((plan) => ics.render(plan, { calendarName: 'Plan' }));
  return Buffer.concat(files).toString('hex');
}

describe('iCalendar file on machines in other time zones', () => {
  it.each([
    ['UTC', 0],
    ['America/New_York', 300],
    ['Pacific/Auckland', -780],
  ])('has the same bytes in %s as in Europe/Berlin', async (zone, minutesBehindUtc) => {
    const atHome = await renderedIn('Europe/Berlin');
    const there = await renderedIn(zone);
    expect(new Date(2027, 0, 1).getTimezoneOffset(), 'the zone of the process has changed').toBe(minutesBehindUtc);
    expect(there).toBe(atHome);
  });
});
