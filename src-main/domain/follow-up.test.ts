import { describe, expect, it } from 'vitest';
import { followUpAfter, urgencyOf } from './follow-up.ts';

describe('the urgency of a follow-up', () => {
  it.each([
    ['on a Wednesday', '2026-11-24', 'overdue'],
    ['on a Wednesday', '2026-11-25', 'today'],
    ['on a Wednesday', '2026-11-26', 'this-week'],
    ['on a Wednesday', '2026-11-29', 'this-week'],
    ['on a Wednesday', '2026-11-30', 'later'],
  ])('%s for %s is %s', (_words, dueOn, urgency) => {
    expect(urgencyOf(dueOn, '2026-11-25')).toBe(urgency);
  });

  it('on a Sunday, the last day of the week, counts Monday as later', () => {
    const days = ['2026-11-28', '2026-11-29', '2026-11-30'];
    expect(days.map((day) => urgencyOf(day, '2026-11-29'))).toEqual(['overdue', 'today', 'later']);
  });

  it('on a Monday counts the whole week up to its Sunday', () => {
    const days = ['2026-11-29', '2026-11-30', '2026-12-06', '2026-12-07'];
    expect(days.map((day) => urgencyOf(day, '2026-11-30'))).toEqual(['overdue', 'today', 'this-week', 'later']);
  });

  it('crosses the end of the year with the week', () => {
    expect([urgencyOf('2027-01-03', '2026-12-31'), urgencyOf('2027-01-04', '2026-12-31')]).toEqual([
      'this-week',
      'later',
    ]);
  });
});

describe('a new follow-up', () => {
  it('comes up after days counted by the calendar', () => {
    expect([followUpAfter('2026-11-22', 14), followUpAfter('2028-02-22', 7)]).toEqual(['2026-12-06', '2028-02-29']);
  });
});
