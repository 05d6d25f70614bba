import { describe, expect, it } from 'vitest';
import { type ProjectArea, withDeadline } from './project-area.ts';

const area: ProjectArea = {
  id: 'area-1',
  name: 'LUP-15',
  call: '6. Call',
  deadline: '2027-03-31',
  formerDeadlines: [],
  version: 3,
};

describe('the deadline of a project area', () => {
  it('is kept with the day of the change when it is replaced', () => {
    expect(withDeadline(area, '2027-06-30', '2026-11-22')).toEqual({
      ...area,
      deadline: '2027-06-30',
      formerDeadlines: [{ deadline: '2027-03-31', replacedOn: '2026-11-22' }],
    });
  });

  it('collects all its former values, the oldest first', () => {
    const twice = withDeadline(withDeadline(area, '2027-06-30', '2026-11-22'), '2027-09-30', '2027-05-01');
    expect(twice.formerDeadlines).toEqual([
      { deadline: '2027-03-31', replacedOn: '2026-11-22' },
      { deadline: '2027-06-30', replacedOn: '2027-05-01' },
    ]);
  });

  it('is kept as well when it is taken away', () => {
    const open = withDeadline(area, null, '2026-11-22');
    expect([open.deadline, open.formerDeadlines]).toEqual([
      null,
      [{ deadline: '2027-03-31', replacedOn: '2026-11-22' }],
    ]);
  });

  it('leaves no trace when there was none before', () => {
    const first = withDeadline({ ...area, deadline: null }, '2027-03-31', '2026-11-22');
    expect([first.deadline, first.formerDeadlines]).toEqual(['2027-03-31', []]);
  });

  it('changes nothing when it stays the same', () => {
    expect(withDeadline(area, '2027-03-31', '2026-11-22')).toBe(area);
  });
});
