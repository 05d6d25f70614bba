import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShippedRegister } from '../../imports/shipped-data.ts';
import { cellFinder, type MapCell, mapCells } from './cells.ts';
import { containsPoint } from './polygon.ts';
import { distance, isPlaced, type PlanePoint } from './projection.ts';

const resources = join(import.meta.dirname, '..', '..', '..', 'resources');
const { municipalities } = await readShippedRegister(resources, 'ludwigslust-parchim');
const district = mapCells(municipalities.filter(isPlaced));

const site = (id: string, latitude: number, longitude: number) => ({ id, latitude, longitude });
const goehlen = site('13076046', 53.307337, 11.369618);
const goldberg = site('13076048', 53.591077, 12.089118);

/** Places in and around the Landkreis, some of them shared and many on one line. */
const sites = fc
  .array(
    fc.record({
      latitude: fc.oneof(
        fc.double({ min: 53, max: 54, noNaN: true }),
        fc.integer({ min: 530, max: 535 }).map((x) => x / 10),
      ),
      longitude: fc.oneof(
        fc.double({ min: 11, max: 12, noNaN: true }),
        fc.integer({ min: 110, max: 115 }).map((x) => x / 10),
      ),
    }),
    { maxLength: 40 },
  )
  .map((places) => places.map((place, index) => ({ ...place, id: String(index) })));

/** A point inside a convex cell, from shares of the way between its corners and its centre. */
function pointIn({ outline, centre }: MapCell, turn: number, share: number): PlanePoint {
  const corner = outline[Math.floor(turn * outline.length)] ?? centre;
  return { x: centre.x + (corner.x - centre.x) * share, y: centre.y + (corner.y - centre.y) * share };
}

describe('the cells of the map', () => {
  it('hold the points that are nearest to their centre, so that no two overlap', () => {
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(sites, share, share, (places, turn, part) => {
        const cells = mapCells(places);
        for (const cell of cells) {
          const point = pointIn(cell, turn, part);
          const own = distance(point, cell.centre);
          for (const other of cells) expect(distance(point, other.centre)).toBeGreaterThanOrEqual(own - 1e-6);
        }
      }),
    );
  });

  it('lie around their centre, one for each site in the same order, wherever the sites are', () => {
    fc.assert(
      fc.property(sites, (places) => {
        const cells = mapCells(places);
        expect(cells.map(({ id }) => id)).toEqual(places.map(({ id }) => id));
        for (const { outline, centre, innerRadius } of cells) {
          expect(outline.length).toBeGreaterThanOrEqual(3);
          expect(containsPoint(outline, centre)).toBe(true);
          expect(innerRadius).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('are found again from any point in them, and nothing is found outside', () => {
    const find = cellFinder(district);
    const share = fc.double({ min: 0, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...district), share, share, (cell, turn, part) => {
        expect(find(pointIn(cell, turn, part))?.id).toBe(cell.id);
      }),
    );
    expect(find({ x: 0, y: 0 })).toBeUndefined();
    expect(cellFinder([])({ x: 0, y: 0 })).toBeUndefined();
  });

  it('can be none, one or two', () => {
    expect(mapCells([])).toEqual([]);
    const [lone] = mapCells([goehlen]);
    expect(lone?.neighbours).toEqual([]);
    expect(lone?.outline).toHaveLength(48);
    const [one, other] = mapCells([goehlen, goldberg]);
    expect(one?.neighbours).toEqual([goldberg.id]);
    expect(other?.neighbours).toEqual([goehlen.id]);
  });

  it('stand in a row when all sites lie on one line', () => {
    const row = Array.from({ length: 9 }, (_, index) => site(String(index), 53.5, 11 + index / 10));
    const cells = mapCells(row);
    expect(cells[4]?.neighbours.toSorted()).toEqual(['3', '5']);
    for (const { outline, centre } of cells) expect(containsPoint(outline, centre)).toBe(true);
  });

  it('are moved apart where several sites share one place', () => {
    const twins = [goehlen, { ...goehlen, id: 'b' }, { ...goehlen, id: 'c' }, goldberg];
    const cells = mapCells(twins);
    const centres = new Set(cells.map(({ centre }) => `${centre.x} ${centre.y}`));
    expect(centres.size).toBe(4);
    const [first, second] = cells;
    expect(first && second && distance(first.centre, second.centre)).toBeLessThan(1);
  });

  it('cover about the area of the Landkreis and reach nowhere far beyond it', () => {
    const areaOf = ({ outline }: MapCell) =>
      outline.reduce((sum, corner, index) => {
        const next = outline[(index + 1) % outline.length] ?? corner;
        return sum + (corner.x * next.y - next.x * corner.y) / 2;
      }, 0);
    const area = Math.abs(district.reduce((sum, cell) => sum + areaOf(cell), 0));
    expect(district).toHaveLength(142);
    expect(area).toBeGreaterThan(4767 * 0.9);
    expect(area).toBeLessThan(4767 * 1.2);
    for (const { outline, centre } of district) {
      for (const corner of outline) expect(distance(corner, centre)).toBeLessThan(10);
    }
  });

  it('are made for all 10,750 municipalities of the country', () => {
    const many = Array.from({ length: 10_750 }, (_, index) =>
      site(String(index), 47.3 + ((index * 7919) % 10_750) / 1400, 6 + ((index * 104_729) % 10_753) / 1200),
    );
    const cells = mapCells(many);
    expect(cells).toHaveLength(10_750);
    expect(cells.every(({ outline }) => outline.length >= 3)).toBe(true);
  });
});
