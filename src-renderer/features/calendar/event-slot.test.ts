import { describe, expect, it } from 'vitest';
import { slotOfEvent } from './event-slot.ts';

describe('the slot of an event of the calendar', () => {
  it('is its wall time without the offset', () => {
    expect(slotOfEvent('2027-03-18T19:00:00+01:00', '18:00')).toBe('2027-03-18T19:00');
    expect(slotOfEvent('2027-07-01T19:30:00+02:00', '18:00')).toBe('2027-07-01T19:30');
  });

  it('takes the given time of day where only a day was pointed at', () => {
    expect(slotOfEvent('2027-03-18', '18:00')).toBe('2027-03-18T18:00');
  });
});
