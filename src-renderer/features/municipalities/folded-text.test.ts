import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesSearch, searchText } from '#domain/search-key.ts';
import { hasWords, queryWords } from './column-filter.ts';
import { foldedEverywhere } from './folded-text.ts';
import { municipalityRow } from './municipality-row.fixture.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abzABZ019äöüßÄÖé-/ .()'.split('')), maxLength: 12 });

describe('folding for the search', () => {
  it('finds by single words exactly what the rules of the search find', () => {
    fc.assert(
      fc.property(letters, letters, (name, query) => {
        const row = municipalityRow({ name });
        const everything = searchText([name, row.amtName, row.id, ...row.postcodes, row.projectAreaName]);
        for (const word of queryWords(query).map((one) => [one])) {
          expect(hasWords(foldedEverywhere(row), word)).toBe(matchesSearch(everything, word.join('')));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('folds a row anew when it was read anew', () => {
    const row = municipalityRow({ name: 'Göhlen' });
    expect(foldedEverywhere(row)).toContain('goehlen');
    expect(foldedEverywhere({ ...row, name: 'Lübtheen' })).toContain('luebtheen');
  });
});
