import { expect, it } from 'vitest';
import { stages } from './need.ts';
import { countStages, presentStages } from './stage-counts.ts';

it('counts every stage, those that do not occur as zero', () => {
  const counts = countStages(['held', 'missing', 'held']);
  expect(Object.keys(counts)).toEqual(stages);
  expect([counts.held, counts.missing, counts.scheduled]).toEqual([2, 1, 0]);
  expect(presentStages(counts)).toEqual(['missing', 'held']);
});
