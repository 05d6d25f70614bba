import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMinutes,
  dateInBerlin,
  dateOf,
  daysBetween,
  endOfWeek,
  firstAdventSunday,
  isDate,
  isSlot,
  minutesBetween,
  slotInBerlin,
  timeOf,
  weekdayOf,
} from './calendar-dates.ts';

const msPerDay = 86_400_000;
const firstDay = Date.UTC(2000, 0, 1) / msPerDay;
const dayNumber = fc.integer({ min: 0, max: 36_524 });
const isoOf = (day: number) => new Date((firstDay + day) * msPerDay).toISOString().slice(0, 10);
const dates = dayNumber.map(isoOf);
const slots = fc
  .tuple(dates, fc.integer({ min: 0, max: 1439 }))
  .map(([date, minute]) => addMinutes(`${date}T00:00`, minute));

describe('a day', () => {
  it('exists on every day from 2000 to 2099', () => {
    fc.assert(fc.property(dates, (date) => isDate(date)));
    expect([isDate('2000-01-01'), isDate('2099-12-31')]).toEqual([true, true]);
  });

  it.each([
    ['a mistyped year', '20260-03-12'],
    ['a year with three digits', '226-03-12'],
    ['the 29th of February outside a leap year', '2027-02-29'],
    ['the 31st of a short month', '2027-04-31'],
    ['a month that does not exist', '2027-13-01'],
    ['month and day zero', '2027-00-00'],
    ['a year before 2000', '1999-12-31'],
    ['a year after 2099', '2100-01-01'],
    ['a German date', '12.03.2027'],
    ['a wall time', '2027-03-12T19:00'],
    ['blanks around it', ' 2027-03-12 '],
    ['a line break after it', '2027-03-12\n'],
    ['Arabic digits', '٢٠٢٧-03-12'],
    ['an empty text', ''],
  ])('is refused for %s', (_words, text) => {
    expect(isDate(text)).toBe(false);
  });

  it('has the 29th of February in a leap year', () => {
    expect(isDate('2028-02-29')).toBe(true);
  });

  it('is judged without throwing, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => typeof isDate(text) === 'boolean' && typeof isSlot(text) === 'boolean'),
    );
  });
});

describe('a wall time', () => {
  it.each(['2027-03-18T19:00', '2027-03-18T00:00', '2027-03-18T23:59', '2027-03-28T01:59', '2027-03-28T03:00'])(
    'exists: %s',
    (text) => {
      expect(isSlot(text)).toBe(true);
    },
  );

  it('does not exist in the hour that is skipped when clocks go forward', () => {
    expect(['2027-03-28T02:00', '2027-03-28T02:30', '2027-03-28T02:59'].map(isSlot)).toEqual([false, false, false]);
  });

  it('exists on the day on which clocks go back, also in the hour that comes twice', () => {
    expect(['2027-10-31T02:30', '2027-10-31T19:00'].map(isSlot)).toEqual([true, true]);
  });

  it.each([
    '20260-03-12T19:00',
    '2027-02-29T19:00',
    '2027-03-18',
    '2027-03-18T24:00',
    '2027-03-18T19:60',
    '2027-03-18T19:00:00',
    '2027-03-18 19:00',
    '2027-03-18T19:00Z',
    '2027-03-18T9:00',
    '',
  ])('is refused: "%s"', (text) => {
    expect(isSlot(text)).toBe(false);
  });

  it('splits into its day and its time', () => {
    expect([dateOf('2027-03-18T19:05'), timeOf('2027-03-18T19:05')]).toEqual(['2027-03-18', '19:05']);
  });
});

describe('counting days', () => {
  it('goes the same way as counting by hand', () => {
    fc.assert(
      fc.property(dayNumber, dayNumber, (from, to) => {
        expect(addDays(isoOf(from), to - from)).toBe(isoOf(to));
        expect(daysBetween(isoOf(from), isoOf(to))).toBe(to - from);
      }),
    );
  });

  it('is undone by counting back', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -3000, max: 3000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('is not disturbed by the days on which the clocks change', () => {
    expect([daysBetween('2027-03-27', '2027-03-29'), addDays('2027-10-30', 2)]).toEqual([2, '2027-11-01']);
  });
});

describe('counting minutes', () => {
  it('is undone by counting back', () => {
    fc.assert(
      fc.property(slots, fc.integer({ min: -2000, max: 2000 }), (slot, minutes) => {
        expect(minutesBetween(slot, addMinutes(slot, minutes))).toBe(minutes);
      }),
    );
  });

  it('follows the clock on the wall over midnight and over both clock changes', () => {
    expect(addMinutes('2027-12-31T23:30', 90)).toBe('2028-01-01T01:00');
    expect(addMinutes('2027-03-28T01:30', 120)).toBe('2027-03-28T03:30');
    expect(addMinutes('2027-10-31T01:30', 120)).toBe('2027-10-31T03:30');
  });
});

describe('the week', () => {
  it('counts its days from Monday = 1 to Sunday = 7', () => {
    const week = ['15', '16', '17', '18', '19', '20', '21'].map((day) => weekdayOf(`2027-03-${day}`));
    expect(week).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('has the weekdays of the calendar', () => {
    fc.assert(fc.property(dates, (date) => weekdayOf(date) % 7 === new Date(`${date}T00:00:00Z`).getUTCDay()));
  });

  it('ends on its Sunday, which is the end of its own week', () => {
    expect(['2027-03-15', '2027-03-20', '2027-03-21'].map(endOfWeek)).toEqual(Array(3).fill('2027-03-21'));
    expect(endOfWeek('2027-12-30')).toBe('2028-01-02');
  });
});

describe('the day in Berlin', () => {
  it.each([
    ['before midnight in winter', '2026-11-22T22:59:59Z', '2026-11-22', '2026-11-22T23:59'],
    ['after midnight in winter', '2026-11-22T23:00:00Z', '2026-11-23', '2026-11-23T00:00'],
    ['before midnight in summer', '2027-07-01T21:59:59Z', '2027-07-01', '2027-07-01T23:59'],
    ['after midnight in summer', '2027-07-01T22:00:00Z', '2027-07-02', '2027-07-02T00:00'],
    ['before clocks go forward', '2027-03-28T00:59:00Z', '2027-03-28', '2027-03-28T01:59'],
    ['after clocks went forward', '2027-03-28T01:00:00Z', '2027-03-28', '2027-03-28T03:00'],
    ['at the first 02:30 when clocks go back', '2027-10-31T00:30:00Z', '2027-10-31', '2027-10-31T02:30'],
    ['at the second 02:30 when clocks go back', '2027-10-31T01:30:00Z', '2027-10-31', '2027-10-31T02:30'],
    ['after New Year in Berlin', '2026-12-31T23:00:00Z', '2027-01-01', '2027-01-01T00:00'],
    ['of an instant with another offset', '2027-03-18T23:30:00-05:00', '2027-03-19', '2027-03-19T05:30'],
  ])('is right %s', (_words, instant, date, slot) => {
    expect([dateInBerlin(instant), slotInBerlin(instant)]).toEqual([date, slot]);
  });

  it('never gives a wall time that does not exist', () => {
    const instants = fc.date({ min: new Date('2000-01-02'), max: new Date('2099-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (instant) => {
        const text = instant.toISOString();
        expect(isSlot(slotInBerlin(text))).toBe(true);
        expect(dateOf(slotInBerlin(text))).toBe(dateInBerlin(text));
      }),
    );
  });
});

describe('the first Sunday of Advent', () => {
  it.each([
    [2025, '2025-11-30'],
    [2026, '2026-11-29'],
    [2027, '2027-11-28'],
    [2028, '2028-12-03'],
    [2029, '2029-12-02'],
    [2030, '2030-12-01'],
  ])('of %i is %s', (year, date) => {
    expect(firstAdventSunday(year)).toBe(date);
  });

  it('is a Sunday between 27 November and 3 December in every year', () => {
    for (let year = 2000; year <= 2099; year += 1) {
      const date = firstAdventSunday(year);
      expect(weekdayOf(date)).toBe(7);
      expect(date >= `${year}-11-27` && date <= `${year}-12-03`, date).toBe(true);
    }
  });
});
