import { describe, expect, it } from 'vitest';
import { coordinationState, coordinationTitles, isGranted, latestCoordination } from './coordination.ts';
import { exampleCoordination, exampleMeeting } from './example-plan.ts';

const meeting = exampleMeeting();
const forDate = exampleCoordination({ slot: meeting.slot });

describe('the state of a coordination', () => {
  it('has not begun while nothing was asked', () => {
    expect([coordinationState(undefined, undefined), coordinationState(undefined, meeting)]).toEqual([
      'not-begun',
      'not-begun',
    ]);
  });

  it('is asked until an answer is recorded: silence is never consent', () => {
    const open = exampleCoordination({ askedOn: '2020-01-01', outcome: null, answeredOn: null });
    expect(coordinationState(open, meeting)).toBe('asked');
  });

  it('is the answer of the Landkreis', () => {
    const outcomes = ['granted', 'granted-with-conditions', 'denied'] as const;
    expect(outcomes.map((outcome) => coordinationState(exampleCoordination({ outcome }), meeting))).toEqual(outcomes);
  });

  it('is withdrawn after a withdrawal, whatever was answered', () => {
    const withdrawn = { withdrawnOn: '2026-11-20', withdrawReason: 'Neue Lage' };
    expect(coordinationState(exampleCoordination(withdrawn), meeting)).toBe('withdrawn');
    expect(coordinationState(exampleCoordination({ ...withdrawn, outcome: null }), meeting)).toBe('withdrawn');
  });

  it('is superseded as soon as the format is another one', () => {
    expect(coordinationState(exampleCoordination(), exampleMeeting({ format: 'phone' }))).toBe('superseded');
  });

  it('is superseded as soon as the date is another one, where the date was asked for', () => {
    expect(coordinationState(forDate, meeting)).toBe('granted');
    expect(coordinationState(forDate, exampleMeeting({ slot: '2027-03-25T19:00' }))).toBe('superseded');
    expect(coordinationState(forDate, { format: 'inPerson', slot: null })).toBe('superseded');
  });

  it('does not hang on the date where only the format was asked for', () => {
    expect(coordinationState(exampleCoordination(), exampleMeeting({ slot: '2027-03-25T19:00' }))).toBe('granted');
  });

  it('lets a denial or withdrawal of another version not bind the new one', () => {
    const moved = exampleMeeting({ slot: '2027-03-25T19:00' });
    const denied = { ...forDate, outcome: 'denied' } as const;
    expect([coordinationState(denied, meeting), coordinationState(denied, moved)]).toEqual(['denied', 'superseded']);
    expect(coordinationState({ ...forDate, withdrawnOn: '2026-11-20' }, moved)).toBe('superseded');
    expect(coordinationState(denied, exampleMeeting({ format: 'video' }))).toBe('superseded');
  });

  it('stands as it was answered while there is no meeting', () => {
    expect(coordinationState(forDate, undefined)).toBe('granted');
  });
});

describe('the latest coordination', () => {
  const first = exampleCoordination({ id: '01', askedOn: '2026-11-02' });
  const second = exampleCoordination({ id: '02', askedOn: '2026-11-09' });
  const sameDay = exampleCoordination({ id: '03', askedOn: '2026-11-09' });
  const elsewhere = exampleCoordination({ id: '99', municipalityId: '13076110', askedOn: '2026-12-01' });

  it('is the last one asked for the municipality, whatever the order of the list', () => {
    expect(latestCoordination('13076048', [second, elsewhere, first])).toBe(second);
    expect(latestCoordination('13076048', [first, second, elsewhere])).toBe(second);
  });

  it('is the one recorded later on the same day', () => {
    expect(latestCoordination('13076048', [sameDay, second, first])).toBe(sameDay);
    expect(latestCoordination('13076048', [second, sameDay])).toBe(sameDay);
  });

  it('is none where nothing was asked', () => {
    expect(latestCoordination('13076001', [first, elsewhere])).toBeUndefined();
  });
});

describe('consent', () => {
  it('is given with or without conditions, and by nothing else', () => {
    const states = [
      'not-begun',
      'asked',
      'queried',
      'granted',
      'granted-with-conditions',
      'denied',
      'withdrawn',
      'superseded',
    ] as const;
    expect(states.filter(isGranted)).toEqual(['granted', 'granted-with-conditions']);
    expect(Object.keys(coordinationTitles)).toEqual(states);
  });
});
