import { describe, expect, it } from 'vitest';
import { coordinationState } from './coordination.ts';
import { exampleCoordination, exampleMeeting, exampleMunicipality, examplePlan } from './example-plan.ts';
import type { LetterStatus } from './letter-record.ts';
import type { Meeting } from './meeting.ts';
import { moveMeeting } from './move-meeting.ts';
import { stageOf } from './need.ts';
import { gateLetters, nextStep, type StepSituation } from './next-step.ts';

const today = '2026-11-22';
const ready: StepSituation = {
  today,
  municipalityId: '13076048',
  stage: 'scheduled',
  coordination: 'granted',
  meeting: exampleMeeting(),
  letters: [],
};

function letter(kind: string, outOfDate: readonly string[] = [], letterId = `${kind}-1`): LetterStatus {
  return { letterId, kind, municipalityId: '13076048', writtenOn: today, outOfDate };
}

const inquiry = letter(gateLetters.municipality);
const invitation = letter(gateLetters.invitation);

function stepOf(facts: Partial<StepSituation>) {
  return nextStep({ ...ready, ...facts }).code;
}

describe('the regular way of a municipality', () => {
  it('goes step by step from the need to the result', () => {
    let decision: 'unchecked' | 'needed' = 'unchecked';
    let day = today;
    let meeting: Meeting | undefined;
    let request: ReturnType<typeof exampleCoordination> | undefined;
    let letters: readonly LetterStatus[] = [];
    const labels: string[] = [];
    const note = () => {
      const open = meeting?.heldOn ? undefined : meeting;
      const coordination = coordinationState(request, open);
      const stage = stageOf(exampleMunicipality({ needDecision: decision }), meeting ? [meeting] : [], coordination);
      labels.push(
        `${stage}: ${nextStep({ municipalityId: ready.municipalityId, today: day, stage, coordination, meeting: open, letters }).label}`,
      );
    };

    note();
    decision = 'needed';
    note();
    meeting = { ...exampleMeeting(), slot: null };
    note();
    request = exampleCoordination({ outcome: null, answeredOn: null });
    note();
    request = exampleCoordination();
    note();
    meeting = moveMeeting(meeting, '2027-03-18T19:00', 90, examplePlan()).meeting;
    note();
    letters = [inquiry];
    note();
    meeting = { ...meeting, agreedOn: '2026-12-01' };
    note();
    letters = [inquiry, invitation];
    meeting = { ...meeting, invitedOn: '2027-02-01' };
    note();
    meeting = { ...meeting, announcedOn: '2027-02-10' };
    note();
    day = '2027-03-18';
    note();
    day = '2027-03-19';
    note();
    meeting = { ...meeting, heldOn: '2027-03-18' };
    note();

    expect(labels).toEqual([
      'unchecked: Bedarf prüfen',
      'missing: Format vorschlagen',
      'missing: Landkreis um Abstimmung bitten',
      'in-coordination: Antwort des Landkreises abwarten',
      'coordinated: Termin festlegen',
      'scheduled: Gemeinde anschreiben',
      'scheduled: Zusage der Gemeinde abwarten',
      'scheduled: Einladung schreiben',
      'scheduled: Bekanntmachung bestätigen lassen',
      'scheduled: Versammlung durchführen',
      'scheduled: Versammlung durchführen',
      'scheduled: Durchführung erfassen',
      'held: Landkreis informieren und abschließen',
    ]);
  });
});

describe('beside the regular way', () => {
  it('nothing is left to do where no meeting will be held or the case is closed', () => {
    const stages = ['closed', 'not-affected', 'deferred', 'refused'] as const;
    expect(stages.map((stage) => stepOf({ stage }))).toEqual(Array(4).fill('none'));
  });

  it('a new proposal follows a denial, a withdrawal and an answer that is superseded', () => {
    const states = ['denied', 'withdrawn', 'superseded'] as const;
    expect(states.map((coordination) => stepOf({ coordination }))).toEqual(Array(3).fill('propose-anew'));
  });

  it('the coordination comes before the letters although a date is planned', () => {
    expect(stepOf({ coordination: 'not-begun' })).toBe('ask-district');
    expect(stepOf({ coordination: 'asked', letters: [inquiry] })).toBe('await-district');
  });

  it('consent with conditions opens the way as well', () => {
    expect(stepOf({ coordination: 'granted-with-conditions' })).toBe('write-to-municipality');
  });

  it('the result is asked for from the day after the meeting, whatever else is open', () => {
    const meeting = exampleMeeting({ slot: '2026-11-21T19:00' });
    expect(stepOf({ meeting, coordination: 'not-begun' })).toBe('record-result');
    expect(stepOf({ meeting: exampleMeeting({ slot: '2026-11-22T08:00', announcedOn: '2026-11-01' }) })).toBe('hold');
  });

  it('a municipality that agreed by telephone needs no letter', () => {
    expect(stepOf({ meeting: exampleMeeting({ agreedOn: today }) })).toBe('write-invitation');
  });

  it('letters of other kinds do not move the way', () => {
    expect(stepOf({ letters: [letter('postponement', ['Termin'])] })).toBe('write-to-municipality');
  });
});

describe('letters that are out of date', () => {
  const agreed = exampleMeeting({ agreedOn: today });
  const stale = letter(gateLetters.municipality, ['Termin']);

  it('are renewed before the municipality is waited for', () => {
    expect(stepOf({ letters: [stale] })).toBe('renew-letter');
  });

  it('no longer matter once the municipality has agreed', () => {
    expect(stepOf({ meeting: agreed, letters: [stale] })).toBe('write-invitation');
    expect(stepOf({ meeting: agreed, letters: [stale, invitation] })).toBe('confirm-announcement');
  });

  it('are renewed before the announcement is waited for', () => {
    const letters = [inquiry, letter(gateLetters.invitation, ['Raum'])];
    expect(stepOf({ meeting: agreed, letters })).toBe('renew-letter');
  });

  it('are settled by a newer letter of the kind, whatever the order of the list', () => {
    const newer = letter(gateLetters.municipality, [], `${gateLetters.municipality}-2`);
    expect([stepOf({ letters: [stale, newer] }), stepOf({ letters: [newer, stale] })]).toEqual(
      Array(2).fill('await-municipality'),
    );
  });
});
