import { describe, expect, it } from 'vitest';
import { exampleMeeting, examplePlan } from '../example-plan.ts';
import { leadTime } from './lead-time.ts';

describe('a meeting of the past whose result is not recorded yet', () => {
  it('has no lead time, and none below zero either', () => {
    expect(leadTime.check(exampleMeeting({ slot: '2026-11-21T19:00' }), examplePlan())).toEqual([]);
  });

  it('is still warned about on its own day', () => {
    const [result] = leadTime.check(exampleMeeting({ slot: '2026-11-22T19:00' }), examplePlan());
    expect(result?.message).toBe('Göhlen: Der Vorlauf beträgt 0 statt 14 Tage.');
  });
});
