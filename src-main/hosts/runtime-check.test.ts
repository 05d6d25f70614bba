import { describe, expect, it } from 'vitest';
import { runtimeProblem } from './runtime-check.ts';

describe('the check of the runtime', () => {
  it('accepts the Node this project runs on', () => {
    expect(runtimeProblem()).toBeNull();
  });

  it('refuses Node 20, whose Node-API is 9', () => {
    expect(runtimeProblem('9')).toContain('Node 22.14 oder neuer nötig');
  });

  it('refuses a runtime that does not name its Node-API', () => {
    expect(runtimeProblem('')).not.toBeNull();
  });
});
