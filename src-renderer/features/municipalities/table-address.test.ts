import { describe, expect, it } from 'vitest';
import { columnIds } from './column.ts';
import { changedAddress, noFilters, parameterOf, sortedAddress, viewAddress } from './table-address.ts';
import { activeParts, filterFromAddress } from './table-filter.ts';

describe('the address of the table', () => {
  it('changes what is named and keeps the rest', () => {
    expect(changedAddress('stufe=held&sortierung=slot', { stufe: ['missing', 'held'] })).toBe(
      'sortierung=slot&stufe=missing&stufe=held',
    );
    expect(changedAddress('stufe=held&suche=a', { stufe: null, suche: '' })).toBe('');
  });

  it('carries umlauts, commas, signs of an address and percent signs', () => {
    const words = 'Meyer, Schulz & Söhne +50 % = %26';
    expect(new URLSearchParams(changedAddress('', { team: [words] })).get('team')).toBe(words);
  });

  it('has a name of its own for each part of the filter', () => {
    const names = (['search', 'selection', ...columnIds] as const).map(parameterOf);
    expect(new Set([...names, 'sortierung', 'gruppe', 'spalten']).size).toBe(names.length + 3);
  });

  it('loses every filter and nothing else', () => {
    const address = 'suche=a&stufe=held&plz=19&frist=..heute&auswahl=1&gruppe=amt&spalten=name&sortierung=slot';
    const left = changedAddress(address, noFilters);
    expect(activeParts(filterFromAddress(left))).toEqual([]);
    expect(left).toBe('gruppe=amt&spalten=name&sortierung=slot');
  });

  it('makes the same view of the same wishes, in whatever order they were chosen', () => {
    const one = viewAddress('stufe=held&gruppe=amt', ['name', 'stage']);
    expect(viewAddress('gruppe=amt&spalten=slot&stufe=held', ['name', 'stage'])).toBe(one);
    expect(sortedAddress(one)).toBe(one);
    expect(viewAddress('stufe=held', ['name', 'slot'])).not.toBe(viewAddress('stufe=held', ['name', 'stage']));
  });
});
