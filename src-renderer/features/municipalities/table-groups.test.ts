import { describe, expect, it } from 'vitest';
import { municipalityRow } from './municipality-row.fixture.ts';
import { groupingFromAddress, groupRows } from './table-groups.ts';
import { headIndex, tableLines } from './table-lines.ts';

const row = (id: string, amt: string, facts = {}) =>
  municipalityRow({ id, name: `Gemeinde ${id}`, amtId: amt || null, amtName: amt, ...facts });
const rows = [
  row('1', 'Zarrentin'),
  row('2', 'Hagenow-Land', { stage: 'held' }),
  row('3', ''),
  row('4', 'Hagenow-Land'),
  row('5', 'Hagenow-Land'),
];

describe('grouping rows', () => {
  it('puts groups by title and the rows that belong nowhere last, rows in the order they had', () => {
    const groups = groupRows(rows, 'amt');
    expect(groups.map(({ title }) => title)).toEqual(['Hagenow-Land', 'Zarrentin', 'ohne Amt']);
    expect(groups[0]?.rows.map(({ id }) => id)).toEqual(['2', '4', '5']);
  });

  it('counts the stages of each group in the order of the way', () => {
    expect(groupRows(rows, 'amt')[0]?.counts).toEqual([
      { stage: 'missing', count: 2 },
      { stage: 'held', count: 1 },
    ]);
  });

  it('shows the deadline of a project area', () => {
    const areas = [row('1', 'x', { projectAreaName: 'West', deadline: '2027-06-30' }), row('2', 'x')];
    expect(groupRows(areas, 'gebiet').map(({ title, deadline }) => [title, deadline])).toEqual([
      ['West', '2027-06-30'],
      ['ohne Projektgebiet', null],
    ]);
  });

  it('knows only its own groupings in an address', () => {
    expect(groupingFromAddress('gruppe=gebiet')).toBe('gebiet');
    expect(groupingFromAddress('gruppe=team')).toBeNull();
  });
});

describe('the lines of the table', () => {
  const groups = groupRows(rows, 'amt');

  it('are the bare rows where nothing is grouped', () => {
    expect(tableLines(rows, null, new Set()).map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  });

  it('hold each row once under the head of its group, and none of a folded group', () => {
    expect(tableLines(rows, groups, new Set(['Hagenow-Land'])).map(({ id }) => id)).toEqual([
      'group:Hagenow-Land',
      'group:Zarrentin',
      '1',
      'group:',
      '3',
    ]);
  });

  it('lead from a row to the head of its group', () => {
    const lines = tableLines(rows, groups, new Set());
    expect(headIndex(lines, 3)).toBe(0);
    expect(headIndex(lines, 5)).toBe(4);
    expect(headIndex(tableLines(rows, null, new Set()), 3)).toBe(-1);
  });
});
