import { describe, expect, it } from 'vitest';
import { exampleMeeting, examplePlan } from '../example-plan.ts';
import type { ScheduledMeeting } from '../meeting.ts';
import { formatFacts } from './format-facts.ts';

const check = (facts: Partial<ScheduledMeeting>) => formatFacts.check(exampleMeeting(facts), examplePlan());

describe('the facts of the format', () => {
  it('are a warning while they are missing, and are named', () => {
    expect(check({ format: 'phone', venueId: null })).toEqual([
      { severity: 'warning', message: 'Es fehlen noch Angaben: Telefonnummer, Sprechzeiten.', meetingIds: [] },
    ]);
  });

  it('hold a room for a meeting in person', () => {
    expect(check({ venueId: null })[0]?.message).toBe('Es fehlen noch Angaben: Raum.');
    expect(check({ venueId: 'venue-1' })).toEqual([]);
  });

  it('hold no room for a meeting by telephone', () => {
    const details = { number: '03871 722-0', hours: '16 bis 20 Uhr' };
    expect(check({ format: 'phone', venueId: null, details })).toEqual([]);
  });

  it('are not asked for in a format that is not known', () => {
    expect(check({ format: 'hybrid', venueId: null })).toEqual([]);
  });
});
