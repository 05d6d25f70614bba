import { describe, expect, it } from 'vitest';
import { chosenRows } from './chosen-rows.ts';
import { municipalityRow } from './municipality-row.fixture.ts';

const [one, two, three] = ['1', '2', '3'].map((id) => municipalityRow({ id }));
const all = [one, two, three].filter((row) => row !== undefined);

describe('the chosen rows', () => {
  it('stand as they do on screen, the hidden ones last and counted', () => {
    const shown = all.toReversed().filter((row) => row.id !== '2');
    const { chosen, hidden } = chosenRows(all, shown, new Set(['1', '2', '3', 'gone']));
    expect(chosen.map(({ id }) => id)).toEqual(['3', '1', '2']);
    expect(hidden).toBe(1);
  });

  it('are none where nothing is chosen', () => {
    expect(chosenRows(all, all, new Set())).toEqual({ chosen: [], hidden: 0 });
  });
});
