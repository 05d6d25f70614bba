import { describe, expect, it } from 'vitest';
import { exampleMeeting, examplePlan } from '../example-plan.ts';
import { weekend } from './weekend.ts';

const check = (date: string) => weekend.check(exampleMeeting({ slot: `${date}T19:00` }), examplePlan());

describe('the weekend', () => {
  it('is a warning that names the day', () => {
    expect(check('2027-03-20')).toEqual([
      { severity: 'warning', message: 'Der 20.03.2027 ist ein Samstag.', meetingIds: [] },
    ]);
    expect(check('2027-03-21')[0]?.message).toBe('Der 21.03.2027 ist ein Sonntag.');
  });

  it('leaves alone the days from Monday to Friday', () => {
    expect([15, 16, 17, 18, 19, 22].flatMap((day) => check(`2027-03-${day}`))).toEqual([]);
  });
});
