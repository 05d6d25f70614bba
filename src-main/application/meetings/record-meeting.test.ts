import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { expectRefusal, goehlen, openTestDesk, picher, redefin, scheduled } from '../test-desk.ts';

const slow = { timeout: 180_000 };
const closed = { code: 'invalid-input', message: 'Diese Versammlung ist bereits abgeschlossen oder abgesagt.' };

describe('recording what happened', slow, () => {
  it('follows consent and announcement, and takes them back', async () => {
    const desk = await openTestDesk();
    const { perform, detail } = desk;
    const { id: meetingId, version } = await scheduled(desk, goehlen);
    const record = async (step: 'agreed' | 'announced', on: string | null, expectedVersion: number) =>
      expectOk(await perform('meetings.recordStep', { meetingId, step, on, expectedVersion }));
    await record('agreed', '2026-11-23', version);
    expect((await detail(goehlen)).meetings[0]?.state).toBe('agreed');
    await record('announced', '2026-11-23', version + 1);
    expect((await detail(goehlen)).meetings[0]?.state).toBe('announced');
    await record('announced', null, version + 2);
    await record('agreed', null, version + 3);
    const { meetings, history } = await detail(goehlen);
    expect(meetings[0]?.state).toBe('scheduled');
    expect(history.slice(0, 2).map(({ title }) => title)).toEqual([
      'Zusage der Gemeinde zurückgenommen: Göhlen',
      'Bekanntmachung zurückgenommen: Göhlen',
    ]);
  });

  it('needs a date before anybody can agree to it', async () => {
    const { perform, meetingOf } = await openTestDesk();
    expectOk(await perform('meetings.proposeFormat', { municipalityIds: [goehlen], format: 'phone' }));
    const step = {
      meetingId: (await meetingOf(goehlen)).id,
      expectedVersion: 1,
      step: 'agreed',
      on: '2026-11-23',
    } as const;
    expect(expectRefusal(await perform('meetings.recordStep', step))).toEqual({
      code: 'invalid-input',
      message: 'Diese Versammlung hat noch keinen Termin. Bitte legen Sie ihn zuerst fest.',
    });
  });

  it('meets the need only when the meeting was held, and ends follow-up and changes', async () => {
    const desk = await openTestDesk();
    const { perform, detail, meetingOf, goTo } = desk;
    const { id: meetingId, version: expectedVersion } = await scheduled(desk, goehlen);
    expectOk(await perform('municipalities.setFollowUp', { municipalityIds: [goehlen], on: '2027-03-20', note: 'X' }));
    const result = { meetingId, expectedVersion, on: '2027-03-16', attendance: 45 };
    expect(expectRefusal(await perform('meetings.recordResult', result))).toEqual({
      code: 'invalid-input',
      message: 'Der 16.03.2027 liegt noch in der Zukunft.',
    });
    goTo('2027-03-17');
    expect((await detail(goehlen)).nextStep.code).toBe('record-result');
    expectOk(await perform('meetings.recordResult', result));
    const { stage, municipality, nextStep } = await detail(goehlen);
    expect([stage, municipality.followUpOn, municipality.followUpNote, nextStep.code]).toEqual([
      'held',
      null,
      '',
      'close',
    ]);
    expect(await meetingOf(goehlen)).toMatchObject({ slot: '2027-03-16T19:00', heldOn: '2027-03-16', attendance: 45 });
    const version = expectedVersion + 1;
    const again = { meetingId, expectedVersion: version };
    expect(expectRefusal(await perform('meetings.recordResult', { ...result, expectedVersion: version }))).toEqual(
      closed,
    );
    expect(expectRefusal(await perform('meetings.cancel', { ...again, on: '2027-03-17', reason: 'X' }))).toEqual(
      closed,
    );
    const step = { ...again, step: 'announced', on: '2027-03-17' } as const;
    expect(expectRefusal(await perform('meetings.recordStep', step))).toEqual(closed);
    expect(expectRefusal(await perform('meetings.move', { ...again, slot: '2027-04-06T19:00' })).message).toBe(
      'Diese Versammlung ist abgeschlossen oder abgesagt und lässt sich nicht mehr verschieben.',
    );
    expect(expectRefusal(await perform('meetings.update', { ...again, facts: { note: 'X' } })).message).toBe(
      'Diese Versammlung ist abgeschlossen oder abgesagt und lässt sich nicht mehr ändern.',
    );
  });

  it('held on another day keeps the hour and takes the day', async () => {
    const desk = await openTestDesk();
    const { id: meetingId, version: expectedVersion } = await scheduled(desk, goehlen);
    desk.goTo('2027-03-20');
    const result = { meetingId, expectedVersion, on: '2027-03-18', attendance: null };
    expectOk(await desk.perform('meetings.recordResult', result));
    expect(await desk.meetingOf(goehlen)).toMatchObject({ slot: '2027-03-18T19:00', heldOn: '2027-03-18' });
  });

  it('of the past records meetings for many municipalities, so that only what is missing remains', async () => {
    const { perform, detail, tables } = await openTestDesk();
    const earlier = { municipalityIds: [goehlen, picher], on: '2026-10-01', format: 'inPerson', attendance: 60 };
    expect(expectOk(await perform('meetings.recordEarlier', earlier))).toEqual({ changed: 2 });
    expect([(await detail(goehlen)).stage, (await detail(picher)).stage]).toEqual(['held', 'held']);
    const { counts } = expectOk(await perform('overview.get', {}));
    expect([counts.held, counts.missing]).toEqual([2, 140]);
    const before = tables();
    expect(expectRefusal(await perform('meetings.recordEarlier', { ...earlier, on: '2026-11-24' })).message).toBe(
      'Der 24.11.2026 liegt noch in der Zukunft. Bitte planen Sie den Termin im Kalender.',
    );
    expect(expectRefusal(await perform('meetings.recordEarlier', { ...earlier, format: 'brief' })).message).toBe(
      'Das Format „brief“ gibt es nicht.',
    );
    expect(tables()).toEqual(before);
  });

  it('cancelled with a reason opens the need again', async () => {
    const desk = await openTestDesk();
    const { perform, detail } = desk;
    const { meeting } = expectOk(
      await perform('meetings.schedule', { municipalityId: redefin, slot: '2027-03-17T19:00' }),
    );
    const { id: meetingId, version: expectedVersion } = await scheduled(desk, goehlen);
    const cancel = { on: '2026-11-23', reason: 'Saal abgebrannt' };
    expect(
      expectRefusal(await perform('meetings.cancel', { ...cancel, meetingId, expectedVersion, reason: ' ' })).message,
    ).toBe('Bitte geben Sie einen Grund an. (Feld „reason“)');
    expectOk(await perform('meetings.cancel', { ...cancel, meetingId, expectedVersion }));
    expectOk(await perform('meetings.cancel', { ...cancel, meetingId: meeting.id, expectedVersion: meeting.version }));
    const [cancelled] = (await detail(goehlen)).meetings;
    expect(cancelled).toMatchObject({ state: 'cancelled', findings: [], meeting: { cancelReason: 'Saal abgebrannt' } });
    // The consent of the Landkreis to the format still stands for Göhlen; Redefin never had one.
    expect([(await detail(goehlen)).stage, (await detail(redefin)).stage]).toEqual(['missing', 'missing']);
    const { tray } = expectOk(await perform('planning.get', {}));
    expect(tray.filter(({ municipalityId }) => [goehlen, redefin].includes(municipalityId))).toHaveLength(2);
  });
});
