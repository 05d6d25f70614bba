import { describe, expect, it } from 'vitest';
import { exampleMeeting } from './example-plan.ts';
import { awaitsMeeting, lastHeldOn } from './open-need.ts';

const planned = exampleMeeting();
const held = exampleMeeting({ id: 'held', heldOn: '2026-10-12' });
const cancelled = exampleMeeting({ id: 'cancelled', heldOn: '2026-10-13', cancelledOn: '2026-10-13' });

describe('awaitsMeeting', () => {
  it.each(['unchecked', 'needed', 'deferred'] as const)('is true without a meeting when the need is %s', (decision) => {
    expect(awaitsMeeting({ needDecision: decision, parts: [] }, [])).toBe(true);
  });

  it.each(['not-affected', 'refused'] as const)('is false when it was decided that the need is %s', (decision) => {
    expect(awaitsMeeting({ needDecision: decision, parts: [] }, [planned])).toBe(false);
  });

  it('ends with a held meeting, unless another one is planned', () => {
    const needed = { needDecision: 'needed', parts: [] } as const;
    expect(awaitsMeeting(needed, [held])).toBe(false);
    expect(awaitsMeeting(needed, [held, planned])).toBe(true);
    expect(awaitsMeeting(needed, [cancelled])).toBe(true);
  });
});

describe('lastHeldOn', () => {
  it('is the latest day on which a meeting took place', () => {
    const earlier = exampleMeeting({ id: 'earlier', heldOn: '2026-09-01' });
    expect(lastHeldOn([held, earlier, planned, cancelled])).toBe('2026-10-12');
    expect(lastHeldOn([planned])).toBeNull();
  });
});
