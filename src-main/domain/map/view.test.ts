import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fittedView, keptOnMap, movedView, shownBounds, toPixel, toPlane, viewWith, zoomedView } from './view.ts';

const bounds = { left: 700, right: 820, top: -5980, bottom: -5900 };
const size = { width: 800, height: 600 };
const whole = fittedView(bounds, size, 10);
const coordinate = fc.double({ min: -50, max: 850, noNaN: true });
const place = fc.record({ x: coordinate, y: coordinate });

describe('the view of the map', () => {
  it('shows the whole map in the middle', () => {
    expect(toPixel(whole, { x: 700, y: -5940 }).x).toBeCloseTo(10);
    expect(toPixel(whole, { x: 820, y: -5940 }).x).toBeCloseTo(790);
    expect(toPixel(whole, { x: 760, y: -5940 }).y).toBeCloseTo(300);
    expect(shownBounds(whole, size).left).toBeLessThan(700);
  });

  it('keeps the place under the mouse where it is while zooming', () => {
    fc.assert(
      fc.property(place, fc.double({ min: 0.2, max: 5, noNaN: true }), (mouse, factor) => {
        const nearer = zoomedView(whole, 3, { x: 400, y: 300 }, whole);
        const before = toPlane(nearer, mouse);
        const after = toPlane(zoomedView(nearer, factor, mouse, whole), mouse);
        expect(after.x).toBeCloseTo(before.x);
        expect(after.y).toBeCloseTo(before.y);
      }),
    );
  });

  it('is never smaller than the whole map and never larger than a municipality', () => {
    const middle = { x: 400, y: 300 };
    expect(zoomedView(whole, 0.1, middle, whole)).toEqual(whole);
    const nearest = zoomedView(whole, 1e6, middle, whole);
    expect(zoomedView(nearest, 2, middle, whole)).toEqual(nearest);
    expect(nearest.scale).toBeLessThanOrEqual(90);
  });

  it('cannot lose the map', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }), (right, down) => {
        const { x, y } = toPlane(keptOnMap(movedView(whole, right, down), bounds, size), { x: 400, y: 300 });
        expect(x).toBeGreaterThanOrEqual(bounds.left - 1e-6);
        expect(x).toBeLessThanOrEqual(bounds.right + 1e-6);
        expect(y).toBeGreaterThanOrEqual(bounds.top - 1e-6);
        expect(y).toBeLessThanOrEqual(bounds.bottom + 1e-6);
      }),
    );
  });

  it('follows a cell out of sight, and stays where it is for one in sight', () => {
    const near = zoomedView(whole, 4, { x: 400, y: 300 }, whole);
    expect(viewWith(near, toPlane(near, { x: 300, y: 200 }), size, 60)).toEqual(near);
    const seen = toPixel(viewWith(near, { x: 700, y: -5900 }, size, 60), { x: 700, y: -5900 });
    expect(seen.x).toBeCloseTo(60);
    expect(seen.y).toBeCloseTo(540);
  });

  it('is possible for a map of a single point and for a drawing without room', () => {
    const point = { left: 5, right: 5, top: 5, bottom: 5 };
    expect(toPixel(fittedView(point, size, 10), { x: 5, y: 5 })).toEqual({ x: 400, y: 300 });
    expect(fittedView(bounds, { width: 0, height: 0 }, 10).scale).toBeGreaterThan(0);
  });
});
