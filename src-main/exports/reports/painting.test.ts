import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paintPng } from './painting.ts';
import { patternPeriod, patterns } from './patterns.ts';

const ground = 0;
const [ink, paper] = [1, 2];
const colours = ['#ffffff', '#2b8a57', '#eeeeee'];
const corners = (...points: readonly (readonly [number, number])[]) => points.map(([x, y]) => ({ x, y }));

/** The places in the palette, line by line, as the PNG holds them. */
function paintedLines(outline: ReturnType<typeof corners>, pattern = () => false, size = 20): readonly number[][] {
  const png = paintPng({ width: size, height: size }, colours, [{ outline, pattern, ink, paper }]);
  const start = png.indexOf('IDAT');
  const pixels = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
  return Array.from({ length: size }, (_, y) => [...pixels.subarray(y * (size + 1) + 1, (y + 1) * (size + 1))]);
}

describe('paintPng', () => {
  it('fills a shape with its paper, draws a line around it and leaves a gap to the next', () => {
    const lines = paintedLines(corners([2, 2], [18, 2], [18, 18], [2, 18]));
    expect(lines[10]).toEqual([0, 0, 0, 1, 1, ...Array(10).fill(paper), 1, 1, 0, 0, 0]);
    expect(lines[2]?.every((place) => place === ground)).toBe(true);
    expect(lines[3]?.slice(3, 17).every((place) => place === ink)).toBe(true);
  });

  it('paints the same whichever way round the corners are given', () => {
    const outline = corners([6, 4], [34, 12], [18, 36]);
    const lines = paintedLines(outline, () => false, 40);
    expect(lines.flat().filter((place) => place === paper).length).toBeGreaterThan(150);
    expect(paintedLines(outline.toReversed(), () => false, 40)).toEqual(lines);
  });

  it('keeps within the picture, and needs no shape', () => {
    const lines = paintedLines(corners([-9, -9], [40, -9], [40, 40], [-9, 40]), () => true);
    expect(lines.flat().every((place) => place === ink)).toBe(true);
    expect(
      paintedLines(corners())
        .flat()
        .every((place) => place === ground),
    ).toBe(true);
  });

  it('is a PNG with the palette given', () => {
    const png = paintPng({ width: 4, height: 3 }, colours, []);
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[25]]).toEqual([4, 3, 3]);
    const palette = png.indexOf('PLTE');
    expect(png.subarray(palette + 4, palette + 13).toString('hex')).toBe('ffffff2b8a57eeeeee');
    expect(png.subarray(-8, -4).toString('latin1')).toBe('IEND');
  });
});

describe('the patterns', () => {
  const tile = (pattern: (x: number, y: number) => boolean) =>
    Array.from({ length: patternPeriod ** 2 }, (_, place) =>
      pattern(place % patternPeriod, Math.floor(place / patternPeriod)) ? '#' : '.',
    ).join('');

  it('are all different', () => {
    expect(new Set(patterns.map(tile)).size).toBe(patterns.length);
  });
});
