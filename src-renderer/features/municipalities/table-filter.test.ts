import { describe, expect, it } from 'vitest';
import { municipalityRow } from './municipality-row.fixture.ts';
import { filterFromAddress, filterRows, searchable } from './table-filter.ts';

const rows = searchable([
  municipalityRow({}),
  municipalityRow({ id: '13076088', name: 'Lübtheen', amtId: 'luebtheen', amtName: 'Lübtheen', stage: 'held' }),
  municipalityRow({ id: '13076019', name: 'Brüsewitz', amtName: 'Lützow-Lübstorf', amtId: 'x', format: 'video' }),
]);
const found = (address: string) => filterRows(rows, filterFromAddress(address)).map((row) => row.name);

describe('finding municipalities', () => {
  it('finds a name with umlaut, without, with ae-spelling, by its beginning and by its key', () => {
    for (const search of ['Göhlen', 'goehlen', 'gohlen', 'Göhl', '13076046', 'GÖHLEN '])
      expect(found(`suche=${encodeURIComponent(search)}`)).toEqual(['Göhlen']);
  });

  it('finds by Amt and postcode together', () => {
    expect(found('suche=19288+ludwigslust')).toEqual(['Göhlen']);
  });

  it('keeps to stage, Amt and format', () => {
    expect(found('stufe=held')).toEqual(['Lübtheen']);
    expect(found('amt=x')).toEqual(['Brüsewitz']);
    expect(found('format=video')).toEqual(['Brüsewitz']);
    expect(found('format=none&stufe=missing')).toEqual(['Göhlen']);
  });

  it('leaves out a stage that does not exist', () => {
    expect(found('stufe=nonsense')).toHaveLength(3);
  });
});
