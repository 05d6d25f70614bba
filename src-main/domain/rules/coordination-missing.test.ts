import { describe, expect, it } from 'vitest';
import type { Coordination } from '../coordination.ts';
import { exampleCoordination, exampleMeeting, examplePlan } from '../example-plan.ts';
import type { ScheduledMeeting } from '../meeting.ts';
import { coordinationMissing } from './coordination-missing.ts';

const check = (coordinations: readonly Coordination[], facts: Partial<ScheduledMeeting> = {}) =>
  coordinationMissing.check(exampleMeeting(facts), examplePlan({ coordinations }));

describe('the coordination with the Landkreis', () => {
  it('is a warning while it has not begun, and names municipality and format', () => {
    expect(check([])).toEqual([
      {
        severity: 'warning',
        message: 'Göhlen: Das Format Präsenz ist nicht abgestimmt (nicht begonnen).',
        meetingIds: [],
      },
    ]);
  });

  it.each([
    ['asked', exampleCoordination({ outcome: null }), 'warning', 'angefragt'],
    ['superseded', exampleCoordination({ format: 'phone' }), 'warning', 'überholt'],
    ['denied', exampleCoordination({ outcome: 'denied' }), 'violation', 'versagt'],
    ['withdrawn', exampleCoordination({ withdrawnOn: '2026-11-20' }), 'violation', 'widerrufen'],
  ])('is reported when %s', (_words, coordination, severity, title) => {
    expect(check([coordination])).toEqual([
      { severity, message: `Göhlen: Das Format Präsenz ist nicht abgestimmt (${title}).`, meetingIds: [] },
    ]);
  });

  it('is complete with consent, with or without conditions', () => {
    expect(check([exampleCoordination()])).toEqual([]);
    expect(check([exampleCoordination({ outcome: 'granted-with-conditions', conditions: 'Brandwache' })])).toEqual([]);
  });

  it('falls back from a violation to a warning when what was denied is no longer planned', () => {
    const denied = exampleCoordination({ outcome: 'denied', slot: '2027-03-11T19:00' });
    expect(check([denied]).map((result) => result.severity)).toEqual(['warning']);
  });

  it('counts the latest request only', () => {
    const denied = exampleCoordination({ id: 'coordination-0', askedOn: '2026-10-01', outcome: 'denied' });
    expect(check([exampleCoordination(), denied])).toEqual([]);
  });

  it('is needed from every municipality of a joint meeting', () => {
    const joint = { municipalityIds: ['13076048', '13076110', '13076999'] };
    expect(check([exampleCoordination()], joint).map((result) => result.message)).toEqual([
      'Picher: Das Format Präsenz ist nicht abgestimmt (nicht begonnen).',
      '13076999: Das Format Präsenz ist nicht abgestimmt (nicht begonnen).',
    ]);
  });
});
