import { describe, expect, it } from 'vitest';
import type { MunicipalityRow } from '#contract/municipalities.ts';
import { mapGeometry } from './map-geometry.ts';
import { mapRow } from './map-row.fixture.ts';
import {
  cellsInLoop,
  chosenAmt,
  idsOfAmt,
  selectionFromAddress,
  selectionToAddress,
  tableAddressOf,
  toggledSelection,
} from './selection.ts';

const goehlen = mapRow({});
const goldberg = mapRow({
  id: '13076048',
  name: 'Goldberg',
  amtId: 'amt-goldberg-mildenitz',
  latitude: 53.591077,
  longitude: 12.089118,
});
const unplaced = mapRow({ id: '13076999', name: 'Neuort', latitude: null, longitude: null });
const rows: readonly MunicipalityRow[] = [goehlen, goldberg, unplaced];

describe('the selection on the map', () => {
  it('comes back from the address in which it was put', () => {
    const ids = new Set([goehlen.id, goldberg.id]);
    expect(selectionToAddress(ids)).toBe('13076046,13076048');
    expect(selectionFromAddress('farbe=frist&auswahl=13076046,13076048')).toEqual(ids);
    expect(selectionFromAddress('')).toEqual(new Set());
    expect(selectionToAddress([])).toBeNull();
  });

  it('takes one in and out again', () => {
    const one = toggledSelection(new Set(), goehlen.id);
    expect(one).toEqual(new Set([goehlen.id]));
    expect(toggledSelection(one, goehlen.id)).toEqual(new Set());
  });

  it('of an Amt holds its municipalities, those without a place too, and is known again', () => {
    const ids = new Set(idsOfAmt(rows, goehlen.amtId ?? ''));
    expect(ids).toEqual(new Set([goehlen.id, unplaced.id]));
    expect(chosenAmt(rows, ids)).toBe(goehlen.amtId);
    expect(chosenAmt(rows, new Set([goehlen.id]))).toBeNull();
    expect(chosenAmt(rows, new Set(rows.map(({ id }) => id)))).toBeNull();
    expect(chosenAmt(rows, new Set())).toBeNull();
  });

  it('leads to the table, by Amt where it is one', () => {
    expect(tableAddressOf(rows, new Set([goehlen.id, unplaced.id]))).toBe('/gemeinden?amt=amt-ludwigslust-land');
    expect(tableAddressOf(rows, new Set([goehlen.id, goldberg.id]))).toBe('/gemeinden?auswahl=13076046,13076048');
  });

  it('by a loop holds the cells whose centre lies in it', () => {
    const cells = mapGeometry(rows)?.cells ?? [];
    const centre = cells.find(({ id }) => id === goehlen.id)?.centre ?? { x: 0, y: 0 };
    const around = [
      { x: centre.x - 1, y: centre.y - 1 },
      { x: centre.x + 1, y: centre.y - 1 },
      { x: centre.x, y: centre.y + 1 },
    ];
    expect(cellsInLoop(cells, around)).toEqual([goehlen.id]);
    expect(cellsInLoop(cells, [])).toEqual([]);
  });
});
