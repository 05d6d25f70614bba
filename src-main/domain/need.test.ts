import { describe, expect, it } from 'vitest';
import type { CoordinationState } from './coordination.ts';
import { exampleMeeting } from './example-plan.ts';
import type { Meeting } from './meeting.ts';
import type { Municipality, NeedDecision } from './municipality.ts';
import { stageOf, stages, stageTitles } from './need.ts';

const draft: Meeting = { ...exampleMeeting(), slot: null };
const planned = exampleMeeting({ id: 'planned' });
const held = exampleMeeting({ id: 'held', slot: '2026-10-01T19:00', heldOn: '2026-10-01' });
const parts: Municipality['parts'] = [];
const cancelled = exampleMeeting({ id: 'cancelled', cancelledOn: '2026-11-01' });

function stage(needDecision: NeedDecision, meetings: readonly Meeting[] = [], state: CoordinationState = 'not-begun') {
  return stageOf({ id: '13076048', needDecision, parts, closedOn: null }, meetings, state);
}

describe('the stage of a municipality', () => {
  it('is the decision about the need as long as no meeting is needed', () => {
    const decisions = ['unchecked', 'not-affected', 'deferred', 'refused'] as const;
    expect(decisions.map((decision) => stage(decision))).toEqual(decisions);
  });

  it('stays deferred or refused although a date is planned', () => {
    expect([stage('deferred', [planned], 'granted'), stage('refused', [planned])]).toEqual(['deferred', 'refused']);
  });

  it('is missing while nothing is agreed, in whatever way it failed', () => {
    const states = ['not-begun', 'denied', 'withdrawn', 'superseded'] as const;
    expect(states.map((state) => stage('needed', [draft], state))).toEqual(Array(4).fill('missing'));
  });

  it('follows the coordination while there is no date', () => {
    const states = ['asked', 'granted', 'granted-with-conditions'] as const;
    expect(states.map((state) => stage('needed', [draft], state))).toEqual([
      'in-coordination',
      'coordinated',
      'coordinated',
    ]);
  });

  it('is scheduled as soon as there is a date, whatever the coordination says', () => {
    expect([stage('needed', [planned]), stage('needed', [draft, planned], 'denied')]).toEqual([
      'scheduled',
      'scheduled',
    ]);
  });

  it('is held after a meeting was held, whatever was decided', () => {
    const decisions = ['needed', 'unchecked', 'not-affected', 'deferred', 'refused'] as const;
    expect(decisions.map((decision) => stage(decision, [held]))).toEqual(Array(5).fill('held'));
    expect(stage('needed', [held, draft], 'asked')).toBe('held');
  });

  it('is scheduled again when a further meeting is planned after one was held', () => {
    expect(stage('needed', [held, planned])).toBe('scheduled');
  });

  it('is missing again after the only meeting was cancelled, whatever was agreed about it', () => {
    expect([stage('needed', [cancelled]), stage('needed', [cancelled], 'granted')]).toEqual(['missing', 'missing']);
  });

  it('stays held when a further meeting was cancelled', () => {
    expect([stage('needed', [held, cancelled]), stage('needed', [cancelled, held])]).toEqual(['held', 'held']);
  });

  it('is the same for every municipality of a joint meeting and untouched by the meetings of others', () => {
    const joint = exampleMeeting({ municipalityIds: ['13076110', '13076048'] });
    expect(stage('needed', [joint])).toBe('scheduled');
    expect(stage('needed', [{ ...held, municipalityIds: ['13076110'] }])).toBe('missing');
  });
});

describe('the stages', () => {
  it('are listed in the order of the way, each with a German title', () => {
    expect(stages.slice(0, 6)).toEqual(['unchecked', 'missing', 'in-coordination', 'coordinated', 'scheduled', 'held']);
    expect(new Set(Object.values(stageTitles)).size).toBe(stages.length);
  });
});
