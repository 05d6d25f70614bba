import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWindowState, rememberWindowState, visibleState } from './window-state.ts';

const laptop = { x: 0, y: 0, width: 1920, height: 1040 };
const beside = { x: 1920, y: 0, width: 1280, height: 1024 };
const remembered = { x: 2000, y: 50, width: 1100, height: 800, maximised: false };

describe('the place of the window', () => {
  it('is the remembered one while its display is there', () => {
    expect(visibleState(remembered, [laptop, beside])).toEqual(remembered);
  });

  it('is the middle of the first display when the other one was taken away', () => {
    expect(visibleState(remembered, [laptop])).toEqual({ ...remembered, x: 410, y: 120 });
  });

  it('is the middle of the first display at the first start', () => {
    expect(visibleState(null, [laptop])).toEqual({ x: 280, y: 70, width: 1360, height: 900, maximised: false });
  });

  it('always lies on one display as a whole', () => {
    const number = fc.integer({ min: -5000, max: 5000 });
    const state = fc.record({ x: number, y: number, width: number, height: number, maximised: fc.boolean() });
    fc.assert(
      fc.property(fc.option(state), (place) => {
        const seen = visibleState(place, [laptop, beside]);
        return [laptop, beside].some(
          (display) =>
            seen.x >= display.x &&
            seen.y >= display.y &&
            seen.x + seen.width <= display.x + display.width &&
            seen.y + seen.height <= display.y + display.height,
        );
      }),
    );
  });

  it('is remembered and read back; a damaged file counts as none', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ortstermin-window-'));
    const path = join(folder, 'neu', 'window.json');
    rememberWindowState(path, remembered);
    expect(readWindowState(path)).toEqual(remembered);
    for (const damaged of ['', '{}', '{"x":"0"}', '{"x":1e300,"y":0,"width":1,"height":1,"maximised":true}']) {
      writeFileSync(path, damaged);
      expect(readWindowState(path)).toBeNull();
    }
    expect(readWindowState(join(folder, 'fehlt.json'))).toBeNull();
    rmSync(folder, { recursive: true });
  });
});
