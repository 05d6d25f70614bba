import { describe, expect, it } from 'vitest';
import { createJobs } from './jobs.ts';

describe('jobs', () => {
  it('are told to stop by their id, and only while they run', async () => {
    const jobs = createJobs();
    const stopped = await jobs.run('a', async (signal) => [
      jobs.cancel('b'),
      signal.aborted,
      jobs.cancel('a'),
      signal.aborted,
    ]);
    expect(stopped).toEqual([false, false, true, true]);
    expect(jobs.cancel('a')).toBe(false);
  });

  it('are forgotten when they fail', async () => {
    const jobs = createJobs();
    await expect(jobs.run('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(jobs.cancel('a')).toBe(false);
  });
});
