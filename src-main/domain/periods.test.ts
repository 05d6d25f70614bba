import { describe, expect, it } from 'vitest';
import { addMonths, germanMonth, monthOf, monthsBetween, startOfWeek, weekNumber, weeksBetween } from './periods.ts';

describe('months', () => {
  it('are counted across the turn of the year', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2027-02', -3)).toBe('2026-11');
    expect(monthsBetween('2026-11', '2027-01')).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsBetween('2026-11', '2028-11')).toHaveLength(25);
    expect(monthsBetween('2026-11', '2026-10')).toEqual([]);
  });

  it('have German names', () => {
    expect([monthOf('2027-03-18'), germanMonth('2027-03'), germanMonth('2026-11')]).toEqual([
      '2027-03',
      'März 2027',
      'Nov. 2026',
    ]);
  });
});

describe('weeks', () => {
  it('begin on Monday and are numbered after ISO 8601', () => {
    expect([startOfWeek('2026-11-23'), startOfWeek('2026-11-29')]).toEqual(['2026-11-23', '2026-11-23']);
    expect([weekNumber('2026-11-23'), weekNumber('2027-01-03'), weekNumber('2027-01-04')]).toEqual([48, 53, 1]);
  });

  it('are counted from week to week, whatever the day', () => {
    expect([weeksBetween('2026-11-29', '2026-11-30'), weeksBetween('2026-11-23', '2026-11-29')]).toEqual([1, 0]);
  });
});
