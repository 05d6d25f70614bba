import { expect, it } from 'vitest';
import { toggled } from './toggled.ts';

it('a tick is set and taken away without touching the others', () => {
  const lines = new Set([2, 3]);
  expect([...toggled(lines, 3)]).toEqual([2]);
  expect([...toggled(lines, 4)]).toEqual([2, 3, 4]);
  expect([...lines]).toEqual([2, 3]);
});
