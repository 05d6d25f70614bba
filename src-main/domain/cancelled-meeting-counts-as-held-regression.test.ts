import { describe, expect, it } from 'vitest';
import { exampleMeeting, exampleMunicipality } from './example-plan.ts';
import { meetingState } from './meeting.ts';
import { stageOf } from './need.ts';

describe('a meeting recorded as held and then cancelled', () => {
  it('does not meet the need: stage and state of the meeting say the same', () => {
    const meeting = exampleMeeting({ heldOn: '2026-11-19', cancelledOn: '2026-11-20' });
    expect(meetingState(meeting)).toBe('cancelled');
    expect(stageOf(exampleMunicipality(), [meeting], 'not-begun')).toBe('missing');
  });
});
