import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { expectRefusal, goehlen, openTestDesk, picher, type TestDesk } from '../test-desk.ts';

const municipalityIds = [goehlen, picher];
const granted = {
  municipalityIds,
  outcome: 'granted',
  on: '2026-11-23',
  by: 'Frau Sommer',
  reference: '60/2',
} as const;

async function asked(on = '2026-11-20', includeSlot = false): Promise<TestDesk> {
  const desk = await openTestDesk();
  expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson' }));
  expectOk(await desk.perform('coordination.ask', { municipalityIds, on, includeSlot }));
  return desk;
}

const stateOf = async (desk: TestDesk, id = goehlen) => (await desk.detail(id)).coordination;

describe('coordination with the Landkreis', { timeout: 180_000 }, () => {
  it('goes from asked to granted for many municipalities in one step, with the follow-up', async () => {
    const desk = await asked();
    const waiting = await desk.detail(goehlen);
    expect([waiting.coordination, waiting.stage, waiting.nextStep.code]).toEqual([
      'asked',
      'in-coordination',
      'await-district',
    ]);
    expect(waiting.municipality).toMatchObject({ followUpOn: '2026-11-27', followUpNote: 'Antwort des Landkreises' });
    expect(expectOk(await desk.perform('coordination.answer', granted))).toEqual({ changed: 2 });
    const done = await desk.detail(goehlen);
    expect([done.coordination, done.stage, done.nextStep.code]).toEqual(['granted', 'coordinated', 'find-date']);
    expect(done.municipality).toMatchObject({ followUpOn: null, followUpNote: '' });
    expect(done.coordinations).toEqual([expect.objectContaining({ answeredBy: 'Frau Sommer', reference: '60/2' })]);
    expect(done.history[0]?.title).toBe(
      'Zustimmung des Landkreises erfasst (Frau Sommer, 23.11.2026): Göhlen und Picher',
    );
  });

  it('needs a format to ask for, and names the municipalities without one', async () => {
    const desk = await openTestDesk();
    expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds: [picher], format: 'phone' }));
    const before = desk.tables();
    expect(expectRefusal(await desk.perform('coordination.ask', { municipalityIds, on: '2026-11-20' }))).toEqual({
      code: 'invalid-input',
      message: 'Bitte schlagen Sie zuerst ein Format vor: Göhlen.',
      details: { municipalityIds: [goehlen] },
    });
    expect(desk.tables()).toEqual(before);
  });

  it('has no answer before the question, neither without one nor on an earlier day', async () => {
    const desk = await openTestDesk();
    expect(expectRefusal(await desk.perform('coordination.answer', granted))).toEqual({
      code: 'invalid-input',
      message:
        'Für das jetzige Format gibt es keine Anfrage an den Landkreis: Göhlen und Picher. Bitte erfassen Sie zuerst die Anfrage.',
    });
    expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson' }));
    expectOk(await desk.perform('coordination.ask', { municipalityIds, on: '2026-11-20' }));
    expect(expectRefusal(await desk.perform('coordination.answer', { ...granted, on: '2026-11-19' }))).toEqual({
      code: 'invalid-input',
      message: 'Die Antwort zu Göhlen kann nicht vor der Anfrage vom 20.11.2026 liegen.',
    });
    expect(await stateOf(desk)).toBe('asked');
  });

  it('keeps conditions, and does not take them for granted without their words', async () => {
    const desk = await asked();
    const conditional = { ...granted, outcome: 'granted-with-conditions' } as const;
    expect(expectRefusal(await desk.perform('coordination.answer', conditional)).message).toBe(
      'Bitte tragen Sie die Auflagen ein.',
    );
    expectOk(await desk.perform('coordination.answer', { ...conditional, conditions: 'Protokoll\nvorlegen' }));
    const { coordination, stage, coordinations } = await desk.detail(goehlen);
    expect([coordination, stage]).toEqual(['granted-with-conditions', 'coordinated']);
    expect(coordinations[0]?.conditions).toBe('Protokoll\nvorlegen');
    expectOk(await desk.perform('coordination.answer', { ...granted, conditions: 'bleibt nicht stehen' }));
    expect((await desk.detail(goehlen)).coordinations[0]?.conditions).toBe('');
  });

  it('denied asks for a new proposal', async () => {
    const desk = await asked();
    expectOk(await desk.perform('coordination.answer', { ...granted, outcome: 'denied' }));
    const { coordination, stage, nextStep } = await desk.detail(goehlen);
    expect([coordination, stage, nextStep.code]).toEqual(['denied', 'missing', 'propose-anew']);
  });

  it('denied keeps its grounds for the page of the Gemeinde and the next proposal', async () => {
    const desk = await asked();
    const denied = { ...granted, outcome: 'denied', conditions: 'Saal zu klein,\nkein Parkplatz' } as const;
    expectOk(await desk.perform('coordination.answer', denied));
    expect((await desk.detail(goehlen)).coordinations[0]?.conditions).toBe('Saal zu klein,\nkein Parkplatz');
  });

  it('is withdrawn with a reason, and there must be something to withdraw', async () => {
    const desk = await asked();
    expectOk(await desk.perform('coordination.answer', granted));
    const withdrawal = { municipalityIds, on: '2026-11-23', reason: 'Neue Trasse' };
    expect(expectRefusal(await desk.perform('coordination.withdraw', { ...withdrawal, reason: '' })).message).toBe(
      'Bitte geben Sie einen Grund an. (Feld „reason“)',
    );
    expectOk(await desk.perform('coordination.withdraw', withdrawal));
    expect((await desk.detail(goehlen)).coordinations[0]).toMatchObject({
      state: 'withdrawn',
      withdrawnOn: '2026-11-23',
      withdrawReason: 'Neue Trasse',
    });
    const third = { ...withdrawal, municipalityIds: [goehlen, '13076119'] };
    expect(expectRefusal(await desk.perform('coordination.withdraw', third))).toEqual({
      code: 'invalid-input',
      message: 'Es gibt keine Abstimmung, die widerrufen werden könnte.',
    });
    expect(expectRefusal(await desk.perform('coordination.answer', granted)).message).toMatch(/keine Anfrage/);
  });

  it('is superseded as soon as the format changes, and asking again begins anew', async () => {
    const desk = await asked();
    expectOk(await desk.perform('coordination.answer', granted));
    expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds: [goehlen], format: 'phone' }));
    expect([await stateOf(desk), await stateOf(desk, picher)]).toEqual(['superseded', 'granted']);
    expect((await desk.detail(goehlen)).nextStep.code).toBe('propose-anew');
    expect(expectRefusal(await desk.perform('coordination.answer', granted)).message).toMatch(
      /^Für das jetzige Format gibt es keine Anfrage an den Landkreis: Göhlen\./,
    );
    expectOk(await desk.perform('coordination.ask', { municipalityIds: [goehlen], on: '2026-11-23' }));
    expect((await desk.detail(goehlen)).coordinations.map(({ state }) => state)).toEqual(['asked', 'superseded']);
  });

  it('that named the date is superseded when the meeting moves, one about the format alone is not', async () => {
    const desk = await openTestDesk();
    const slot = '2027-03-16T19:00';
    for (const id of municipalityIds) {
      expectOk(await desk.perform('meetings.schedule', { municipalityId: id, slot }));
      const ask = { municipalityIds: [id], on: '2026-11-20', includeSlot: id === goehlen };
      expectOk(await desk.perform('coordination.ask', ask));
      const { id: meetingId, version: expectedVersion } = await desk.meetingOf(id);
      expectOk(await desk.perform('meetings.move', { meetingId, expectedVersion, slot: '2027-03-18T19:00' }));
    }
    expect([await stateOf(desk), await stateOf(desk, picher)]).toEqual(['superseded', 'asked']);
  });
});
