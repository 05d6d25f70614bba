import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readShippedRegister } from '../../imports/shipped-data.ts';
import { mapCells } from './cells.ts';
import { lettersWidth, twoLines, wrappedLines } from './lettering.ts';
import { type MapMarks, placeMarks } from './marks.ts';
import { overlap } from './occupied-space.ts';
import { boundsOf, containsPoint } from './polygon.ts';
import { isPlaced } from './projection.ts';
import { fittedView, toPlane, zoomedView } from './view.ts';

const resources = join(import.meta.dirname, '..', '..', '..', 'resources');
const register = await readShippedRegister(resources, 'ludwigslust-parchim');
const municipalities = register.municipalities
  .filter(isPlaced)
  .toSorted((one, other) => (other.population ?? 0) - (one.population ?? 0));
const cells = mapCells(municipalities).map((cell, index) => ({ ...cell, name: municipalities[index]?.name ?? '' }));
const size = { width: 780, height: 560 };
const bounds = boundsOf(cells.flatMap(({ outline }) => outline)) ?? { left: 0, right: 1, top: 0, bottom: 1 };
const whole = fittedView(bounds, size, 8);
const sizes = { letters: 11, sign: 15 };
const middle = { x: 390, y: 280 };

/** The rectangles that the marks cover, each in pixels. */
function boxesOf({ signs, names }: MapMarks) {
  return [
    ...signs.map(({ x, y, size: side }) => ({
      left: x - side / 2,
      right: x + side / 2,
      top: y - side / 2,
      bottom: y + side / 2,
    })),
    ...names.flatMap(({ lines }) =>
      lines.map(({ text, x, y }) => {
        const half = (lettersWidth(text) * sizes.letters) / 2;
        return { left: x - half, right: x + half, top: y - 0.9 * sizes.letters, bottom: y + 0.2 * sizes.letters };
      }),
    ),
  ];
}

describe('names and signs on the map', () => {
  it('never cover one another, at any scale', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 12, noNaN: true }), (factor) => {
        const boxes = boxesOf(placeMarks(cells, zoomedView(whole, factor, middle, whole), size, sizes));
        const covering = boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlap(box, other)));
        expect(covering).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('grow in number with the scale, until every cell in sight has both', () => {
    const shares = [1, 2, 4, 8].map((factor) => {
      const view = zoomedView(whole, factor, middle, whole);
      const { signs, names } = placeMarks(cells, view, size, sizes);
      const inSight = cells.filter(({ centre }) => {
        const { x, y } = { x: centre.x * view.scale + view.x, y: centre.y * view.scale + view.y };
        return x > 60 && x < size.width - 60 && y > 20 && y < size.height - 20;
      });
      const named = new Set(names.map(({ id }) => id));
      expect(signs.length).toBeGreaterThanOrEqual(inSight.length * 0.95);
      return inSight.filter(({ id }) => named.has(id)).length / inSight.length;
    });
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    expect(shares[0]).toBeGreaterThan(0.2);
    expect(shares.at(-1)).toBe(1);
  });

  it('stand with their middle in their own cell, apart from the largest towns', () => {
    const { names } = placeMarks(cells, whole, size, sizes);
    const largest = new Set(cells.slice(0, 14).map(({ id }) => id));
    for (const { id, lines } of names) {
      const outline = cells.find((cell) => cell.id === id)?.outline ?? [];
      const [line] = lines;
      if (!largest.has(id) && line) expect(containsPoint(outline, toPlane(whole, line))).toBe(true);
    }
    expect(names.length).toBeGreaterThan(30);
  });

  it('are none for a map without cells', () => {
    expect(placeMarks([], whole, size, sizes)).toEqual({ signs: [], names: [] });
  });
});

describe('lettering', () => {
  it.each([
    ['Neustadt-Glewe', ['Neustadt-', 'Glewe']],
    ['Boizenburg/Elbe', ['Boizenburg/', 'Elbe']],
    ['Zarrentin am Schaalsee', ['Zarrentin am', 'Schaalsee']],
    ['Göhlen', null],
    ['', null],
  ])('divides "%s" where the name allows it', (name, lines) => {
    expect(twoLines(name)).toEqual(lines);
  });

  it('is wider for wide letters', () => {
    expect(lettersWidth('Wamckow')).toBeGreaterThan(lettersWidth('Lüblow'));
    expect(lettersWidth('')).toBe(0);
  });

  it('fills lines with whole words and loses none', () => {
    const words = fc.array(fc.string({ minLength: 1, unit: fc.constantFrom(...'aöß') }), { minLength: 1 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 30 }), (parts, width) => {
        const lines = wrappedLines(parts.join(' '), width);
        expect(lines.join(' ')).toBe(parts.join(' '));
        for (const line of lines) expect(lettersWidth(line) <= width || !line.includes(' ')).toBe(true);
      }),
    );
  });
});
