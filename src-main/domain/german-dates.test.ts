import { describe, expect, it } from 'vitest';
import {
  germanDate,
  germanDays,
  germanLongDate,
  germanShortSlot,
  germanSlot,
  germanTimeRange,
  germanWeekday,
} from './german-dates.ts';

describe('German dates', () => {
  it('are written in figures', () => {
    expect(germanDate('2027-03-02')).toBe('02.03.2027');
  });

  it('are written with the name of the month, the day without a leading zero', () => {
    expect(germanLongDate('2027-03-02')).toBe('2. März 2027');
    expect(germanLongDate('2027-12-31')).toBe('31. Dezember 2027');
  });

  it('name every month', () => {
    const names = Array.from({ length: 12 }, (_, month) =>
      germanLongDate(`2027-${String(month + 1).padStart(2, '0')}-01`).slice(3, -5),
    );
    expect(names.join(' ')).toBe('Januar Februar März April Mai Juni Juli August September Oktober November Dezember');
  });

  it('name every weekday', () => {
    const names = Array.from({ length: 7 }, (_, day) => germanWeekday(`2027-03-${15 + day}`));
    expect(names.join(' ')).toBe('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag');
  });

  it('are written with weekday and time, long in running text and short in tables', () => {
    expect(germanSlot('2027-03-18T19:00')).toBe('Donnerstag, 18. März 2027, 19:00 Uhr');
    expect(germanShortSlot('2027-03-18T09:05')).toBe('Do., 18.03.2027, 09:05 Uhr');
  });

  it('give the time from beginning to end, also over midnight', () => {
    expect(germanTimeRange('2027-03-18T19:00', 90)).toBe('19:00 bis 20:30 Uhr');
    expect(germanTimeRange('2027-12-31T23:30', 60)).toBe('23:30 bis 00:30 Uhr');
  });

  it('count days in singular and plural', () => {
    expect([0, 1, 2].map(germanDays)).toEqual(['0 Tage', '1 Tag', '2 Tage']);
  });
});
