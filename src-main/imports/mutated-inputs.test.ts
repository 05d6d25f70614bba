import { describe, expect, it } from 'vitest';
import { runMutations } from './test-mutations.ts';

describe('damaged files', () => {
  it('are read or refused with a sentence: no exception, no lost row, no changed prototype', () => {
    const report = runMutations(600, 20_270_312);
    expect(report.failures).toEqual([]);
    // Both happen, so the files are neither all whole nor all hopeless.
    expect(report.read).toBeGreaterThan(60);
    expect(report.refused).toBeGreaterThan(60);
  });
});
