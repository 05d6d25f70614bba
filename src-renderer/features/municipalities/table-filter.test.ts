import { describe, expect, it } from 'vitest';
import { manyRows, municipalityRow } from './municipality-row.fixture.ts';
import { activeParts, filterFromAddress, filterRows, withoutPart } from './table-filter.ts';

const today = '2027-02-10';
const rows = [
  municipalityRow({ population: 400, followUpOn: '2027-02-09' }),
  municipalityRow({
    id: '13076088',
    name: 'Lübtheen',
    amtId: 'luebtheen',
    amtName: 'Lübtheen',
    population: 4700,
    stage: 'held',
    heldOn: '2027-01-15',
    venueName: 'Rathaussaal',
    followUpOn: '2027-02-20',
  }),
  municipalityRow({
    id: '13076019',
    name: 'Brüsewitz',
    amtName: 'Lützow-Lübstorf',
    amtId: 'x',
    population: null,
    format: 'video',
    slot: '2027-03-18T19:00',
    teamName: 'Meyer, Schulz',
  }),
];
const found = (address: string) => filterRows(rows, filterFromAddress(address), today).map((row) => row.name);

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
    expect(found('format=-&stufe=missing')).toEqual(['Göhlen']);
  });

  it('takes any of several ticked values, and a value with a comma as one', () => {
    expect(found('stufe=held&stufe=missing')).toHaveLength(3);
    expect(found('amt=x&amt=luebtheen')).toEqual(['Lübtheen', 'Brüsewitz']);
    expect(found('team=Meyer%2C+Schulz')).toEqual(['Brüsewitz']);
  });

  it('leaves out a stage that does not exist, and an Amt that does not exist finds nothing', () => {
    expect(found('stufe=nonsense')).toHaveLength(3);
    expect(found('amt=gibt-es-nicht')).toEqual([]);
  });

  it('finds words of a column, also without umlauts, and only in that column', () => {
    expect(found('name=lubthe')).toEqual(['Lübtheen']);
    expect(found('name=ludwigslust')).toEqual([]);
    expect(found('raum=rathaus')).toEqual(['Lübtheen']);
  });

  it('keeps to numbers from – to, with both ends in', () => {
    expect(found('einwohner=400..4700')).toEqual(['Göhlen', 'Lübtheen']);
    expect(found('einwohner=401..')).toEqual(['Lübtheen']);
    expect(found('einwohner=..400')).toEqual(['Göhlen']);
    expect(found('einwohner=5000..10')).toEqual([]);
  });

  it('keeps to days from – to; a meeting counts by its day, a held one as well', () => {
    expect(found('termin=2027-03-18..2027-03-18')).toEqual(['Brüsewitz']);
    expect(found('termin=..2027-01-31')).toEqual(['Lübtheen']);
  });

  it('counts days from today', () => {
    expect(found('wiedervorlage=..heute')).toEqual(['Göhlen']);
    expect(found('wiedervorlage=heute%2B1..heute%2B10')).toEqual(['Lübtheen']);
  });

  it('finds empty cells, filled cells, and empty ones beside a range', () => {
    expect(found('raum=-')).toEqual(['Göhlen', 'Brüsewitz']);
    expect(found('einwohner=-')).toEqual(['Brüsewitz']);
    expect(found('einwohner=..400&einwohner=-')).toEqual(['Göhlen', 'Brüsewitz']);
    expect(found('wiedervorlage=*')).toEqual(['Göhlen', 'Lübtheen']);
    expect(found('wiedervorlage=-')).toEqual(['Brüsewitz']);
  });

  it('asks for nothing where a wish cannot be read', () => {
    for (const address of ['einwohner=viele', 'einwohner=..', 'frist=gestern..', 'name=%20', 'name=%3F', 'suche=%3F'])
      expect(found(address), address).toHaveLength(3);
  });

  it('shows just the rows that the map has sent along', () => {
    expect(found('auswahl=13076046,13076019,99999999')).toEqual(['Göhlen', 'Brüsewitz']);
    expect(found('auswahl=13076046,13076019&stufe=held')).toEqual([]);
  });

  it('takes one part of the filter away and leaves the others', () => {
    const filter = filterFromAddress('suche=l&stufe=held&auswahl=13076046');
    expect(activeParts(filter)).toEqual(['search', 'selection', 'stage']);
    for (const part of activeParts(filter)) {
      const others = activeParts(filter).filter((other) => other !== part);
      expect(activeParts(withoutPart(filter, part))).toEqual(others);
    }
  });

  it('folds the words of a row once, however often one types', () => {
    let reads = 0;
    const counted = manyRows(50).map((row) => ({
      ...row,
      get name() {
        reads += 1;
        return row.name;
      },
    }));
    for (const query of ['g', 'gö', 'göh', 'gohl']) filterRows(counted, filterFromAddress(`suche=${query}`), today);
    expect(reads).toBe(50);
  });
});
