import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShippedRegister } from '../../imports/shipped-data.ts';
import { type MapCell, mapCells } from './cells.ts';
import { cellTowards, type Direction } from './direction.ts';
import { isPlaced } from './projection.ts';

const resources = join(import.meta.dirname, '..', '..', '..', 'resources');
const { municipalities } = await readShippedRegister(resources, 'ludwigslust-parchim');
const cells = mapCells(municipalities.filter(isPlaced));
const directions: readonly Direction[] = ['up', 'down', 'left', 'right'];
const nameOf = (cell: MapCell | undefined) => municipalities.find(({ id }) => id === cell?.id)?.name;
const cellNamed = (name: string) => {
  const id = municipalities.find((municipality) => municipality.name === name)?.id;
  const cell = cells.find((candidate) => candidate.id === id);
  if (!cell) throw new Error(name);
  return cell;
};

describe('the way from cell to cell', () => {
  it('leads to a cell that lies in that direction', () => {
    fc.assert(
      fc.property(fc.constantFrom(...cells), fc.constantFrom(...directions), (from, direction) => {
        const to = cellTowards(cells, from, direction);
        if (!to) return;
        const [x, y] = [to.centre.x - from.centre.x, to.centre.y - from.centre.y];
        const ahead = { up: -y, down: y, left: -x, right: x }[direction];
        expect(ahead).toBeGreaterThan(0);
        expect(ahead).toBeGreaterThanOrEqual(Math.hypot(x, y) / 2 - 1e-9);
      }),
    );
  });

  it('reaches every municipality from every other by arrow keys alone', () => {
    const reachedFrom = (start: MapCell) => {
      const reached = new Set([start.id]);
      const open = [start];
      for (let cell = open.pop(); cell; cell = open.pop()) {
        for (const direction of directions) {
          const next = cellTowards(cells, cell, direction);
          if (!next || reached.has(next.id)) continue;
          reached.add(next.id);
          open.push(next);
        }
      }
      return reached.size;
    };
    expect(new Set([...cells].map(reachedFrom))).toEqual(new Set([142]));
  });

  it('ends at the edge of the map', () => {
    expect(nameOf(cellTowards(cells, cellNamed('Dömitz'), 'down'))).toBeUndefined();
  });

  it('crosses a gap where no neighbour lies in the way', () => {
    const row = [
      { id: 'left', latitude: 53.5, longitude: 11 },
      { id: 'right', latitude: 53.5, longitude: 12 },
    ];
    const [left] = mapCells(row);
    expect(left && cellTowards(mapCells(row), left, 'right')?.id).toBe('right');
    expect(left && cellTowards(mapCells(row), left, 'up')).toBeUndefined();
  });
});
