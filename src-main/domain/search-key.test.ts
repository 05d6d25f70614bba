import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesSearch, searchKey, searchText } from './search-key.ts';

const göhlen = searchText(['Göhlen', 'Amt Ludwigslust-Land', '19288']);

describe('the search key', () => {
  it.each([
    ['Göhlen', 'goehlen'],
    ['GÖHLEN', 'goehlen'],
    ['goehlen', 'goehlen'],
    ['Göhlen'.normalize('NFD'), 'goehlen'],
    ['GÖHLEN'.normalize('NFD'), 'goehlen'],
    ['Groß Laasch', 'gross laasch'],
    ['GROẞ LAASCH', 'gross laasch'],
    ['Boizenburg/Elbe', 'boizenburg elbe'],
    ['  Neu   Kaliß ', 'neu kaliss'],
    ['Dömitz-Malliß', 'doemitz malliss'],
    ['Café André', 'cafe andre'],
    ['§ & –', ''],
  ])('of "%s" is "%s"', (text, key) => {
    expect(searchKey(text)).toBe(key);
  });

  it('does not change when it is made again, nor with the Unicode form of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aäöüßÄÖÜéñ /-.1\u0308') }), (text) => {
        const key = searchKey(text);
        expect(searchKey(key)).toBe(key);
        expect(searchKey(text.normalize('NFD'))).toBe(searchKey(text.normalize('NFC')));
      }),
    );
  });
});

describe('the search', () => {
  it.each([
    'göhlen',
    'goehlen',
    'Göhl',
    'gohlen',
    'gohl',
    'GÖHLEN',
    'Göhlen'.normalize('NFD'),
    'hlen',
    '19288',
    'ludwigslust göhlen',
    'land, 192',
    '',
    ' – ',
  ])('for "%s" finds Göhlen', (query) => {
    expect(matchesSearch(göhlen, query)).toBe(true);
  });

  it.each(['picher', 'göhlen picher', 'gehlen', 'göhlenland', '19289'])('for "%s" does not find Göhlen', (query) => {
    expect(matchesSearch(göhlen, query)).toBe(false);
  });

  it('finds names with ß and with a stroke', () => {
    expect(searchText(['Boizenburg/Elbe'])).toBe('boizenburg elbe');
    expect(searchText(['Lübtheen'])).toBe('luebtheen lubtheen');
    expect(matchesSearch(searchText(['Neu Kaliß']), 'kaliss')).toBe(true);
    expect(matchesSearch(searchText(['Neu Kaliss']), 'Kaliß')).toBe(true);
    expect(matchesSearch(searchText(['Boizenburg/Elbe']), 'boizenburg/elbe')).toBe(true);
    expect(matchesSearch(searchText(['Boizenburg/Elbe']), 'elbe boizen')).toBe(true);
  });

  it('finds every text by each of its own words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'abäöüßÖÄé1') }), { maxLength: 4 }), (words) => {
        for (const word of words) expect(matchesSearch(searchText(words), word)).toBe(true);
      }),
    );
  });
});
