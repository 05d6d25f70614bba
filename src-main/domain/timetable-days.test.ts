import { describe, expect, it } from 'vitest';
import { daysOfStep, distanceWords, type TimetableDays } from './timetable-days.ts';

const goehlen = { id: '13076048', amtId: 'amt-ludwigslust-land' };
const setFor = (subjectId: string, agreed: number): TimetableDays => ({
  ...{ id: `t-${subjectId}`, version: 1 },
  subjectId,
  days: { agreed },
});

describe('the days of a step', () => {
  it('are those of the municipality before those of the Amt, of everybody, and the standard', () => {
    const all = [setFor('', 35), setFor('amt-ludwigslust-land', 30), setFor('13076048', 10)];
    expect(daysOfStep('agreed', goehlen, all)).toEqual({ days: 10, setFor: 'Gemeinde' });
    expect(daysOfStep('agreed', goehlen, all.slice(0, 2))).toEqual({ days: 30, setFor: 'Amt' });
    expect(daysOfStep('agreed', goehlen, all.slice(0, 1))).toEqual({ days: 35, setFor: 'eigene Vorgabe' });
    expect(daysOfStep('agreed', goehlen, [])).toEqual({ days: 28, setFor: '' });
    expect(daysOfStep('invited', goehlen, all)).toEqual({ days: 21, setFor: '' });
  });

  it('of everybody are not taken for those of a municipality without Amt', () => {
    expect(daysOfStep('agreed', { id: '13076090', amtId: null }, [setFor('', 0)]).setFor).toBe('eigene Vorgabe');
  });

  it('are said in weeks where they are whole weeks', () => {
    expect(distanceWords('agreed', { days: 28, setFor: '' })).toBe('4 Wochen vorher');
    expect(distanceWords('checklist', { days: 7, setFor: 'Amt' })).toBe('7 Tage vorher (Amt)');
    expect(distanceWords('result', { days: 1, setFor: '' })).toBe('1 Tag danach');
    expect(distanceWords('result', { days: 0, setFor: '' })).toBe('am Tag der Versammlung');
  });
});
