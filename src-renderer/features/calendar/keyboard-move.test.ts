import { describe, expect, it } from 'vitest';
import { slotAfterArrow } from './keyboard-move.ts';

describe('moving a meeting by arrow key', () => {
  it('goes one day to either side in every view and keeps the time of day', () => {
    expect(slotAfterArrow('2027-03-18T19:00', 'ArrowRight', 'dayGridMonth')).toBe('2027-03-19T19:00');
    expect(slotAfterArrow('2027-03-01T19:00', 'ArrowLeft', 'timeGridWeek')).toBe('2027-02-28T19:00');
  });

  it('goes one week up and down in the month, half an hour in the week', () => {
    expect(slotAfterArrow('2027-03-18T19:00', 'ArrowDown', 'dayGridMonth')).toBe('2027-03-25T19:00');
    expect(slotAfterArrow('2027-03-18T19:00', 'ArrowUp', 'listMonth')).toBe('2027-03-11T19:00');
    expect(slotAfterArrow('2027-03-18T19:00', 'ArrowUp', 'timeGridWeek')).toBe('2027-03-18T18:30');
  });

  it('keeps the time of day over the change to summer time', () => {
    expect(slotAfterArrow('2027-03-27T19:00', 'ArrowRight', 'dayGridMonth')).toBe('2027-03-28T19:00');
  });

  it('leaves other keys alone', () => {
    expect(slotAfterArrow('2027-03-18T19:00', 'Enter', 'dayGridMonth')).toBeUndefined();
  });
});
