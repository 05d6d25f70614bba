import { describe, expect, it } from 'vitest';
import { exampleMeeting } from './example-plan.ts';
import type { LetterStatus } from './letter-record.ts';
import { gateLetters, nextStep } from './next-step.ts';

const written = { municipalityId: '13076048', writtenOn: '2026-11-20' };

function stepAfterMove(inquiryOutOfDate: readonly string[], invitationOutOfDate: readonly string[]) {
  const letters: readonly LetterStatus[] = [
    { ...written, letterId: '1', kind: gateLetters.municipality, outOfDate: inquiryOutOfDate },
    { ...written, letterId: '2', kind: gateLetters.invitation, outOfDate: invitationOutOfDate },
  ];
  const meeting = exampleMeeting({ agreedOn: null });
  return nextStep({
    municipalityId: '13076048',
    today: '2026-11-22',
    stage: 'scheduled',
    coordination: 'granted',
    meeting,
    letters,
  }).code;
}

describe('a meeting that was moved after the invitation was written', () => {
  it('is put to the municipality again, although the invitation is already renewed', () => {
    expect(stepAfterMove(['Termin'], [])).toBe('renew-letter');
  });

  it('waits for the municipality before the invitation is renewed', () => {
    expect(stepAfterMove([], ['Termin'])).toBe('await-municipality');
  });
});
