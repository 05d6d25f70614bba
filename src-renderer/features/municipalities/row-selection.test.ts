import { describe, expect, it } from 'vitest';
import { allToggled, extendedTo, nothingSelected, toggled } from './row-selection.ts';

const order = ['a', 'b', 'c', 'd', 'e'];
const chosen = (selection: { readonly ids: ReadonlySet<string> }) => [...selection.ids].sort();

describe('choosing rows', () => {
  it('chooses a row and takes it out again', () => {
    const once = toggled(nothingSelected, 'b');
    expect(chosen(once)).toEqual(['b']);
    expect(chosen(toggled(once, 'b'))).toEqual([]);
  });

  it('chooses a range downwards and upwards from the row chosen last', () => {
    expect(chosen(extendedTo(toggled(nothingSelected, 'b'), 'd', order))).toEqual(['b', 'c', 'd']);
    expect(chosen(extendedTo(toggled(nothingSelected, 'd'), 'b', order))).toEqual(['b', 'c', 'd']);
  });

  it('keeps what was chosen outside the range', () => {
    const two = toggled(toggled(nothingSelected, 'e'), 'a');
    expect(chosen(extendedTo(two, 'b', order))).toEqual(['a', 'b', 'e']);
  });

  it('chooses only the one row when no range can begin', () => {
    expect(chosen(extendedTo(nothingSelected, 'c', order))).toEqual(['c']);
    expect(chosen(extendedTo(toggled(nothingSelected, 'filtered-out'), 'c', order))).toEqual(['c', 'filtered-out']);
  });

  it('chooses all rows on screen, then none of them, and leaves the hidden ones alone', () => {
    const hidden = toggled(nothingSelected, 'hidden');
    const all = allToggled(hidden, order);
    expect(chosen(all)).toEqual([...order, 'hidden']);
    expect(chosen(allToggled(all, order))).toEqual(['hidden']);
  });
});
