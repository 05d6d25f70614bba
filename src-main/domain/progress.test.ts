import { describe, expect, it } from 'vitest';
import { missingAfter, type ProgressSource, progressOf } from './progress.ts';

const today = '2026-11-23';
const done = (id: string, doneOn: string): ProgressSource => ({ id, doneOn, plannedOn: null });
const waiting = (id: string, plannedOn: string | null = null): ProgressSource => ({ id, doneOn: null, plannedOn });
const progress = (sources: readonly ProgressSource[], deadlines: readonly string[] = []) =>
  progressOf(sources, { today, deadlines });

describe('progressOf', () => {
  it('reaches from the first meeting held to the last one planned, with every month between', () => {
    const { months, undated } = progress([
      done('Göhlen', '2026-09-30'),
      waiting('Picher', '2027-01-01'),
      waiting('Balow'),
    ]);
    expect(months).toEqual([
      { month: '2026-09', held: ['Göhlen'], planned: [] },
      { month: '2026-10', held: [], planned: [] },
      { month: '2026-11', held: [], planned: [] },
      { month: '2026-12', held: [], planned: [] },
      { month: '2027-01', held: [], planned: ['Picher'] },
    ]);
    expect(undated).toEqual(['Balow']);
  });

  it('reaches to the last deadline, within a year on either side', () => {
    expect(progress([], ['2027-02-28']).months.at(-1)?.month).toBe('2027-02');
    const far = [done('Göhlen', '2020-01-01'), waiting('Picher', '2030-01-01'), waiting('Balow', '2020-01-01')];
    const { months, undated } = progress(far, ['2031-01-01']);
    expect([months[0]?.month, months.at(-1)?.month]).toEqual(['2025-12', '2026-11']);
    expect(undated).toEqual(['Picher']);
    expect(months[0]).toEqual({ month: '2025-12', held: [], planned: ['Balow'] });
  });

  it('of nothing is the present month alone', () => {
    expect(progress([])).toEqual({
      currentMonth: '2026-11',
      months: [{ month: '2026-11', held: [], planned: [] }],
      undated: [],
    });
  });
});

describe('missingAfter', () => {
  const given = progress([
    done('Göhlen', '2026-09-30'),
    done('Redefin', '2026-11-02'),
    waiting('Lübtheen', '2026-10-05'),
    waiting('Wöbbelin', '2026-11-30'),
    waiting('Picher', '2027-01-01'),
    waiting('Balow'),
  ]);
  const missing = (month: string) => [...missingAfter(given, month)].sort();

  it('is what was recorded up to the present month: a plan changes nothing', () => {
    expect(missing('2026-08')).toHaveLength(6);
    expect(missing('2026-10')).toEqual(['Balow', 'Lübtheen', 'Picher', 'Redefin', 'Wöbbelin']);
    expect(missing('2026-11')).toEqual(['Balow', 'Lübtheen', 'Picher', 'Wöbbelin']);
  });

  it('is what is left after the planned meetings in the months to come', () => {
    expect(missing('2026-12')).toEqual(['Balow', 'Picher']);
    expect(missing('2027-01')).toEqual(['Balow']);
  });
});
