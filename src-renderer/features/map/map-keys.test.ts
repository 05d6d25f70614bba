import { describe, expect, it } from 'vitest';
import { mapKeyOf } from './map-keys.ts';

const none = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('the keys of the map', () => {
  it('walk, and with Shift move the map', () => {
    expect(mapKeyOf({ ...none, key: 'ArrowLeft' })).toEqual({ kind: 'go', direction: 'left' });
    expect(mapKeyOf({ ...none, key: 'ArrowUp', shiftKey: true })).toEqual({ kind: 'move', direction: 'up' });
  });

  it.each([
    ['0', 'whole'],
    ['Enter', 'open'],
    [' ', 'toggle'],
    ['Escape', 'clear'],
  ])('%s means %s', (key, kind) => {
    expect(mapKeyOf({ ...none, key })).toEqual({ kind });
  });

  it('zoom in and out by the same step, also where plus needs Shift', () => {
    const [larger, smaller] = ['+', '-'].map((key) => mapKeyOf({ ...none, key, shiftKey: key === '+' }));
    expect(larger?.kind === 'zoom' && smaller?.kind === 'zoom' && larger.factor * smaller.factor).toBeCloseTo(1);
  });

  it('leave to the browser and to others what is theirs', () => {
    expect(mapKeyOf({ ...none, key: '+', ctrlKey: true })).toBeNull();
    expect(mapKeyOf({ ...none, key: 'ArrowLeft', altKey: true })).toBeNull();
    expect(mapKeyOf({ ...none, key: 'Tab' })).toBeNull();
    expect(mapKeyOf({ ...none, key: 'a', metaKey: true })).toEqual({ kind: 'all' });
  });
});
