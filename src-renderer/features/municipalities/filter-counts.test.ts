import { describe, expect, it } from 'vitest';
import type { ColumnId } from './column.ts';
import { choiceCounts, withoutOnePart } from './filter-counts.ts';
import { municipalityRow, tableWords } from './municipality-row.fixture.ts';
import { filterFromAddress } from './table-filter.ts';

const today = '2027-02-10';
const rows = [
  municipalityRow({ id: '1', stage: 'missing', teamName: 'Team Süd' }),
  municipalityRow({ id: '2', stage: 'held', teamName: 'Team Nord' }),
  municipalityRow({ id: '3', stage: 'missing', venueName: 'Saal', name: 'Lübtheen' }),
];
const offered = (id: ColumnId, address = '') =>
  choiceCounts(rows, filterFromAddress(address), id, { words: tableWords, today }).map(
    ({ label, count }) => `${label} ${count}`,
  );

describe('what can be ticked', () => {
  it('lists known values in the order of the way, others by name, empty cells last', () => {
    expect(offered('stage')).toEqual(['fehlt 2', 'durchgeführt 1']);
    expect(offered('team')).toEqual(['Team Nord 1', 'Team Süd 1', 'leer 1']);
  });

  it('counts under the other filters and not under its own', () => {
    expect(offered('stage', 'stufe=held')).toEqual(['fehlt 2', 'durchgeführt 1']);
    expect(offered('stage', 'suche=lubth')).toEqual(['fehlt 1']);
  });

  it('keeps offering what is ticked when no row has it', () => {
    expect(offered('team', 'team=Team+West')).toEqual(['Team Nord 1', 'Team Süd 1', 'Team West 0', 'leer 1']);
  });

  it('offers filled and empty cells for words, numbers and days', () => {
    expect(offered('venue')).toEqual(['mit Angabe 1', 'leer 2']);
    expect(offered('population')).toEqual(['mit Angabe 3', 'leer 0']);
  });
});

describe('a filter that leaves nothing', () => {
  it('says which of its parts would have to go', () => {
    const filter = filterFromAddress('suche=lubth&stufe=held');
    expect(withoutOnePart(rows, filter, today)).toEqual([
      { part: 'search', count: 1 },
      { part: 'stage', count: 1 },
    ]);
  });

  it('offers no part that would not help', () => {
    expect(withoutOnePart(rows, filterFromAddress('suche=xyz&stufe=held'), today)).toEqual([
      { part: 'search', count: 1 },
    ]);
  });
});
