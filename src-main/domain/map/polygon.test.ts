import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, centroid, clipNearer, containsPoint, disc, innerRadius, square } from './polygon.ts';

const origin = { x: 0, y: 0 };

describe('polygons', () => {
  it('keep the half that is nearer to their own point', () => {
    const half = clipNearer(square(origin, 2), origin, { x: 2, y: 0 });
    expect(boundsOf(half)).toEqual({ left: -2, right: 1, top: -2, bottom: 2 });
    expect(clipNearer(square(origin, 1), { x: 9, y: 0 }, origin)).toEqual([]);
    expect(clipNearer([], origin, { x: 1, y: 0 })).toEqual([]);
  });

  it('of 48 corners are nearly a disc', () => {
    const polygon = disc({ x: 3, y: 4 }, 2);
    expect(polygon).toHaveLength(48);
    for (const { x, y } of polygon) expect(Math.hypot(x - 3, y - 4)).toBeCloseTo(2);
    expect(innerRadius(polygon, { x: 3, y: 4 })).toBeGreaterThan(1.99);
    expect(centroid(polygon)?.x).toBeCloseTo(3);
  });

  it('know the points inside, also when a hand has drawn them across themselves', () => {
    const bow = [origin, { x: 4, y: 4 }, { x: 4, y: 0 }, { x: 0, y: 4 }];
    expect(containsPoint(bow, { x: 0.5, y: 2 })).toBe(true);
    expect(containsPoint(bow, { x: 3.5, y: 2 })).toBe(true);
    expect(containsPoint(bow, { x: 2, y: 0.5 })).toBe(false);
    expect(containsPoint([], origin)).toBe(false);
  });

  it('without area have neither centre nor room', () => {
    expect(centroid([])).toBeUndefined();
    expect(centroid([origin, { x: 1, y: 1 }])).toBeUndefined();
    expect(innerRadius([origin, origin], origin)).toBe(0);
    expect(boundsOf([])).toBeNull();
  });

  it('hold their own points after being clipped, and no others', () => {
    const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
    const point = fc.record({ x: coordinate, y: coordinate });
    fc.assert(
      fc.property(point, point, point, (own, other, tried) => {
        const nearer = Math.hypot(tried.x - own.x, tried.y - own.y) - Math.hypot(tried.x - other.x, tried.y - other.y);
        fc.pre(Math.abs(nearer) > 1e-6);
        const clipped = clipNearer(square(origin, 11), own, other);
        expect(containsPoint(clipped, tried)).toBe(nearer < 0);
      }),
    );
  });
});
