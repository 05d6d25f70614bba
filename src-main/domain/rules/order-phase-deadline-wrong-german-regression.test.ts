import { describe, expect, it } from 'vitest';
import { exampleMeeting, examplePlan } from '../example-plan.ts';
import { orderPhaseDeadline } from './order-phase-deadline.ts';

const message = (date: string) =>
  orderPhaseDeadline.check(exampleMeeting({ slot: `${date}T19:00` }), examplePlan())[0]?.message;

describe('sentences about the end of the order phase', () => {
  it('are whole German sentences on each of the last days', () => {
    expect(message('2027-06-28')).toBe(
      'Göhlen: Bis zum Ende der Planungsphase (LUP-15, 30.06.2027) bleiben nur 2 Tage.',
    );
    expect(message('2027-06-29')).toBe('Göhlen: Bis zum Ende der Planungsphase (LUP-15, 30.06.2027) bleibt nur 1 Tag.');
    expect(message('2027-06-30')).toBe(
      'Göhlen: Der Termin liegt am letzten Tag der Planungsphase (LUP-15, 30.06.2027).',
    );
  });
});
