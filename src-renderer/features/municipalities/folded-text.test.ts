import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesSearch, searchText } from '#domain/search-key.ts';
import { hasWords, queryWords } from './column-filter.ts';
import { folded } from './folded-text.ts';

const letters = fc.string({ unit: fc.constantFrom(...'abzABZ019äöüßÄÖé-/ .()'.split('')), maxLength: 12 });

describe('folding for the search', () => {
  it('finds by single words exactly what the rules of the search find', () => {
    fc.assert(
      fc.property(letters, letters, (text, query) => {
        const words = queryWords(query).map((word) => [word]);
        for (const word of words) {
          expect(hasWords(folded(text), word)).toBe(matchesSearch(searchText([text]), word.join('')));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes the short way to the same words', () => {
    expect(folded('Boizenburg/Elbe')).toBe('boizenburg elbe');
    expect(folded('Lübtheen')).toBe('luebtheen lubtheen');
  });
});
