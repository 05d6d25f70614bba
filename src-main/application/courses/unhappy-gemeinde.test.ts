import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { goehlen, openTestDesk, picher, redefin } from '../test-desk.ts';
import { announced, granted, named, standing, walk } from './test-walk.ts';

const slow = { timeout: 240_000 };
const municipalityIds = [goehlen];

describe('unhappy paths with Gemeinde and Amt', slow, () => {
  it('3: a municipality that refuses does not count as served, and comes up again', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await walk(desk, async () => {
      const refused = {
        municipalityIds,
        decision: 'refused',
        reason: 'Bürgermeisterin am 20.11.: kein Bedarf',
      } as const;
      expectOk(await perform('municipalities.decideNeed', refused));
      expectOk(
        await perform('municipalities.setFollowUp', { municipalityIds, on: '2027-01-11', note: 'Nachbarn anbieten' }),
      );
      expect((await standing(desk, goehlen)).stage).toBe('refused');
      const { counts } = expectOk(await perform('overview.get', {}));
      expect([counts.refused, counts.held]).toEqual([1, 0]);
      expect(expectOk(await perform('followUps.list', {})).map(({ text }) => text)).toEqual(['Nachbarn anbieten']);
    });
  });

  it('4: a municipality that does not answer is called, reminded, and brought before Amt and Landkreis', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await walk(desk, async () => {
      expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson' }));
      await granted(desk, municipalityIds);
      expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-16T19:00' }));
      expectOk(await perform('letters.write', { kind: 'municipality-inquiry', municipalityIds }));
      const stages: unknown[] = [];
      for (const day of ['2026-12-07', '2026-12-21', '2027-01-04']) {
        desk.goTo(day);
        const due = expectOk(await perform('followUps.list', {})).find(({ kind }) => kind === 'follow-up');
        stages.push([due?.dueOn, due?.nextStage]);
        expectOk(await perform('followUps.escalate', { municipalityIds }));
      }
      expect(stages).toEqual([
        ['2026-12-07', 'Gemeinde anrufen'],
        ['2026-12-21', 'Schriftlich erinnern, Kopie an das Amt'],
        ['2027-01-04', 'Amt und Landkreis um Vermittlung bitten'],
      ]);
      expectOk(await perform('followUps.handOver', { municipalityIds, by: 'Frau Kruse' }));
      expectOk(await perform('followUps.postpone', { municipalityIds, on: '2027-01-25' }));
      expect(expectOk(await perform('followUps.list', {}))[0]).toMatchObject({ by: 'Frau Kruse', dueOn: '2027-01-25' });
      expectOk(await perform('followUps.done', { municipalityIds }));
      expect((await desk.detail(goehlen)).municipality.followUpOn).toBeNull();
    });
  });

  it('10: a joint meeting has one in the lead and a coordination for each, and one can leave it', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await walk(desk, async () => {
      expectOk(await perform('meetings.proposeFormat', { municipalityIds: [goehlen, picher], format: 'inPerson' }));
      await granted(desk, [goehlen]);
      expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-16T19:00' }));
      expectOk(await perform('meetings.join', { ...(await named(desk, goehlen)), municipalityIds: [picher, redefin] }));
      const joint = await desk.meetingOf(picher);
      expect(joint.municipalityIds).toEqual([goehlen, picher, redefin]);
      const missing = (await desk.detail(picher)).findings.filter(({ ruleId }) => ruleId === 'coordination-missing');
      expect(missing.map(({ message }) => message.split(':')[0])).toEqual(['Picher', 'Redefin']);
      expectOk(await perform('meetings.lead', { ...(await named(desk, goehlen)), municipalityId: picher }));
      expectOk(await perform('meetings.leave', { ...(await named(desk, goehlen)), municipalityId: redefin }));
      expect((await desk.meetingOf(goehlen)).municipalityIds).toEqual([picher, goehlen]);
      expect((await standing(desk, redefin)).meetings).toEqual([]);
      desk.goTo('2027-03-17');
      expectOk(
        await perform('meetings.recordResult', { ...(await named(desk, goehlen)), on: '2027-03-16', attendance: 60 }),
      );
      expect([(await standing(desk, goehlen)).stage, (await standing(desk, picher)).stage]).toEqual(['held', 'held']);
    });
  });

  it('11: one reply of an Amt is recorded for several municipalities, with deviations and who spoke', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-16T19:00' }));
    expectOk(await perform('meetings.schedule', { municipalityId: picher, slot: '2027-03-17T19:00' }));
    await walk(desk, async () => {
      const answers = [
        { municipalityId: goehlen, agrees: true },
        { municipalityId: picher, agrees: false, note: 'lieber im April' },
      ];
      expectOk(
        await perform('meetings.answerForAmt', { on: '2026-11-23', by: 'Frau Röper, Amt Hagenow-Land', answers }),
      );
      expect(await desk.meetingOf(goehlen)).toMatchObject({
        agreedOn: '2026-11-23',
        agreedBy: 'Frau Röper, Amt Hagenow-Land',
      });
      expect(await desk.meetingOf(picher)).toMatchObject({ agreedOn: null, slot: '2027-03-17T19:00' });
      expect((await desk.detail(picher)).municipality.followUpNote).toContain('lieber im April – Frau Röper');
      expectOk(await perform('meetings.recordStep', { ...(await named(desk, goehlen)), step: 'agreed', on: null }));
      expect(await desk.meetingOf(goehlen)).toMatchObject({ agreedOn: null, agreedBy: '' });
    });
    const before = desk.tables();
    const unplanned = { on: '2026-11-23', by: 'Frau Röper', answers: [{ municipalityId: redefin, agrees: true }] };
    expect(await perform('meetings.answerForAmt', unplanned)).toMatchObject({
      ok: false,
      error: { message: 'Ohne Termin gibt es nichts, dem zugestimmt werden kann: Redefin.' },
    });
    expect(desk.tables()).toEqual(before);
  });

  it('15: a letter that came back makes contacts doubtful and the case come up today', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const mayor = { municipalityId: goehlen, role: 'mayor', name: 'Birte Lüders', formOfAddress: 'Frau' } as const;
    const { id } = expectOk(await perform('contacts.save', mayor));
    expectOk(await perform('contacts.markChecked', { contactIds: [id], on: '2026-11-01' }));
    await walk(desk, async () => {
      expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-16T19:00' }));
      expectOk(await perform('letters.write', { kind: 'municipality-inquiry', municipalityIds }));
      const letterIds = [(await desk.detail(goehlen)).letters[0]?.id ?? ''];
      expectOk(await perform('letters.record', { letterIds, step: 'sent', on: '2026-11-23', by: 'Post' }));
      desk.goTo('2026-11-30');
      expectOk(await perform('letters.record', { letterIds, step: 'returned', on: '2026-11-30' }));
      const { letters, municipality, contacts } = await desk.detail(goehlen);
      expect(letters[0]).toMatchObject({ sentOn: '2026-11-23', sentBy: 'Post', returnedOn: '2026-11-30' });
      expect(municipality).toMatchObject({ followUpOn: '2026-11-30' });
      expect(municipality.followUpNote).toBe('Schreiben vom 23.11.2026 kam zurück: Anschrift prüfen und neu versenden');
      expect(contacts.find(({ role }) => role === 'mayor')?.checkedOn).toBeNull();
    });
  });

  it('17: a municipality merged into another hands on its meeting and stays readable', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await announced(desk, goehlen);
    await walk(desk, async () => {
      expectOk(
        await perform('municipalities.succeed', { municipalityId: goehlen, successorId: picher, on: '2027-01-01' }),
      );
      const former = await desk.detail(goehlen);
      expect([former.stage, former.municipality.needReason]).toEqual([
        'not-affected',
        'Am 01.01.2027 in Picher aufgegangen',
      ]);
      expect([former.letters.length, former.coordinations.length]).toEqual([1, 1]);
      expect((await desk.meetingOf(picher)).municipalityIds).toEqual([picher]);
      const circle = { municipalityId: picher, successorId: goehlen, on: '2027-01-01' };
      expect((await perform('municipalities.succeed', circle)).ok).toBe(false);
    });
  });

  it('21: a mistake that is taken back stays in the history with who and when', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    expectOk(await perform('municipalities.decideNeed', { municipalityIds, decision: 'deferred', reason: 'Irrtum' }));
    expectOk(await perform('history.undo', {}));
    const entries = expectOk(await perform('history.list', { municipalityId: goehlen }));
    expect(entries.slice(0, 2).map(({ kind, title }) => [kind, title])).toEqual([
      ['undo', 'Zurückgestellt: Göhlen'],
      ['step', 'Zurückgestellt: Göhlen'],
    ]);
    expect(entries.every(({ actor, at }) => actor !== '' && at.startsWith('2026-11-23'))).toBe(true);
  });
});
