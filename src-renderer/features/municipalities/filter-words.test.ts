import { describe, expect, it } from 'vitest';
import { partInWords } from './filter-words.ts';
import { tableWords } from './municipality-row.fixture.ts';
import { activeParts, filterFromAddress } from './table-filter.ts';

const chips = (address: string) => {
  const filter = filterFromAddress(address);
  return activeParts(filter).map((part) => partInWords(part, filter, { words: tableWords, selected: 12 }));
};

describe('a filter in words', () => {
  it('names search, ticks and the selection of the map', () => {
    expect(chips('suche=goehl')).toEqual(['Suche: „goehl“']);
    expect(chips('auswahl=1,2')).toEqual(['Auswahl (12)']);
    expect(chips('stufe=missing&stufe=scheduled&team=-')).toEqual(['Stufe: fehlt, terminiert', 'Team: leer']);
    expect(chips('amt=amt-ludwigslust-land')).toEqual(['Amt: Ludwigslust-Land']);
  });

  it('shortens a long list of ticks', () => {
    expect(chips('stufe=missing&stufe=held&stufe=scheduled&stufe=coordinated&stufe=refused')).toEqual([
      'Stufe: fehlt, durchgeführt, terminiert und 2 weitere',
    ]);
  });

  it('says ranges as people do', () => {
    expect(chips('einwohner=500..2000')).toEqual(['Einwohner: 500 bis 2.000']);
    expect(chips('frist=2027-03-01..')).toEqual(['Frist: ab 01.03.2027']);
    expect(chips('frist=..heute%2B14&frist=-')).toEqual(['Frist: bis heute + 14 oder leer']);
    expect(chips('termin=2027-03-18..2027-03-18')).toEqual(['Termin: 18.03.2027']);
  });

  it('says words and filled cells', () => {
    expect(chips('name=gross&raum=*')).toEqual(['Gemeinde: „gross“', 'Raum: mit Angabe']);
  });
});
