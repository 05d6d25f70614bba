import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { goehlen, openTestDesk, picher } from '../test-desk.ts';
import { announced, granted, named, standing, walk } from './test-walk.ts';

const slow = { timeout: 240_000 };
const municipalityIds = [goehlen];

describe('unhappy paths of a meeting', slow, () => {
  it('2: a meeting that is moved keeps its record, remembers the date people knew, and its letters are out of date', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await announced(desk, goehlen);
    await walk(desk, async () => {
      const { id } = await desk.meetingOf(goehlen);
      expectOk(await perform('meetings.move', { ...(await named(desk, goehlen)), slot: '2027-03-18T19:00' }));
      const moved = await desk.meetingOf(goehlen);
      expect(moved.id).toBe(id);
      expect(moved.formerSlots).toEqual([{ slot: '2027-03-16T19:00', movedOn: '2026-11-23', reason: '' }]);
      expect([moved.agreedOn, moved.invitedOn, moved.announcedOn]).toEqual([null, null, null]);
      expect((await desk.detail(goehlen)).letters[0]?.outOfDate).not.toEqual([]);
      // Nobody outside knows of the new date yet, so a further move leaves no trace.
      expectOk(await perform('meetings.move', { ...(await named(desk, goehlen)), slot: '2027-03-17T19:00' }));
      expect((await desk.meetingOf(goehlen)).formerSlots).toHaveLength(1);
    });
  });

  it('8: a room that is gone leaves day and format, and the municipality is asked again', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await announced(desk, goehlen);
    await walk(desk, async () => {
      expectOk(await perform('meetings.loseVenue', { ...(await named(desk, goehlen)), reason: 'Wasserschaden' }));
      const meeting = await desk.meetingOf(goehlen);
      expect(meeting).toMatchObject({ slot: '2027-03-16T19:00', format: 'inPerson', venueId: null, agreedOn: null });
      expect(meeting.note).toContain('Wasserschaden');
      const { findings, letters } = await desk.detail(goehlen);
      expect(findings.map(({ ruleId }) => ruleId)).toContain('format-facts');
      expect(letters[0]?.outOfDate).not.toEqual([]);
    });
  });

  it('9: an additional meeting keeps the case open until it was held', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await announced(desk, goehlen, '2026-12-08T19:00');
    desk.goTo('2026-12-09');
    const { meetingId, expectedVersion } = await named(desk, goehlen);
    expectOk(await perform('meetings.recordResult', { meetingId, expectedVersion, on: '2026-12-08', attendance: 200 }));
    await walk(desk, async () => {
      expectOk(await perform('meetings.add', { municipalityId: goehlen, additionalTo: meetingId }));
      expect((await standing(desk, goehlen)).stage).not.toBe('held');
      const { tray } = expectOk(await perform('planning.get', {}));
      expect(tray.map(({ municipalityId }) => municipalityId)).toContain(goehlen);
      expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2026-12-15T19:00' }));
      const { findings } = await desk.detail(goehlen);
      expect(findings.map(({ ruleId }) => ruleId)).not.toContain('within-a-year');
      desk.goTo('2026-12-16');
      expectOk(
        await perform('meetings.recordResult', { ...(await named(desk, goehlen)), on: '2026-12-15', attendance: 90 }),
      );
      expect((await standing(desk, goehlen)).stage).toBe('held');
    });
  });

  it('12: several Ortsteile get meetings of their own, and the need is met when all were held', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const parts = ['Suckow', 'Tessenow'].map((name) => ({ name, needsOwnMeeting: true }));
    const { version } = (await desk.detail(goehlen)).municipality;
    expectOk(
      await perform('municipalities.update', { municipalityId: goehlen, expectedVersion: version, facts: { parts } }),
    );
    await walk(desk, async () => {
      expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson' }));
      await granted(desk, municipalityIds);
      expectOk(await perform('meetings.add', { municipalityId: goehlen, partNames: ['Suckow'] }));
      expectOk(await perform('meetings.add', { municipalityId: goehlen, partNames: ['Tessenow'] }));
      expect((await desk.detail(goehlen)).meetings.map(({ meeting }) => meeting.partNames)).toEqual([
        ['Suckow'],
        ['Tessenow'],
      ]);
      const stages: string[] = [];
      for (const day of ['2026-12-08', '2026-12-15']) {
        expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: `${day}T19:00` }));
        stages.push((await standing(desk, goehlen)).stage);
        desk.goTo(day);
        expectOk(await perform('meetings.recordResult', { ...(await named(desk, goehlen)), on: day, attendance: 20 }));
        stages.push((await standing(desk, goehlen)).stage);
      }
      expect(stages).toEqual(['scheduled', 'coordinated', 'scheduled', 'held']);
      const wrong = await perform('meetings.add', { municipalityId: goehlen, partNames: ['Zachow'] });
      expect(wrong).toMatchObject({ ok: false, error: { message: 'Einen Ortsteil „Zachow“ hat Göhlen nicht.' } });
    });
  });

  it('12: both Ortsteile can be planned before the first meeting is held', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const parts = ['Suckow', 'Tessenow'].map((name) => ({ name, needsOwnMeeting: true }));
    const { version } = (await desk.detail(goehlen)).municipality;
    expectOk(
      await perform('municipalities.update', { municipalityId: goehlen, expectedVersion: version, facts: { parts } }),
    );
    expectOk(await perform('meetings.add', { municipalityId: goehlen, partNames: ['Suckow'] }));
    expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2026-12-08T19:00' }));
    expectOk(await perform('meetings.add', { municipalityId: goehlen, partNames: ['Tessenow'] }));
    const { tray } = expectOk(await perform('planning.get', {}));
    expect(tray.map(({ municipalityId }) => municipalityId)).toContain(goehlen);
    expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2026-12-15T19:00' }));
    const { meetings } = await desk.detail(goehlen);
    expect(meetings.map(({ meeting }) => [meeting.partNames[0], meeting.slot])).toEqual([
      ['Suckow', '2026-12-08T19:00'],
      ['Tessenow', '2026-12-15T19:00'],
    ]);
  });

  it('13: questions left open come up with owner and deadline until they are answered', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await announced(desk, goehlen, '2026-12-08T19:00');
    desk.goTo('2026-12-09');
    await walk(desk, async () => {
      const { meetingId, expectedVersion } = await named(desk, goehlen);
      const held = { meetingId, expectedVersion, on: '2026-12-08', attendance: 31 };
      const { version } = expectOk(await perform('meetings.recordResult', held));
      const question = { id: '', text: 'Wer zahlt ab dem 16. Meter?', owner: 'Landkreis', dueOn: '2026-12-22' };
      const open = { ...question, answeredOn: null, answer: '' };
      const result = { meetingId, expectedVersion: version, note: '', questions: [open] };
      const next = expectOk(await perform('meetings.recordAfterwards', result));
      expect((await standing(desk, goehlen)).stage).toBe('held-open');
      const due = expectOk(await perform('followUps.list', {}));
      expect(due.map(({ kind, text, by, dueOn }) => [kind, text, by, dueOn])).toEqual([
        ['question', 'Landkreis: Wer zahlt ab dem 16. Meter?', 'Landkreis', '2026-12-22'],
      ]);
      const early = { ...open, answeredOn: '2026-12-01', answer: '50 € je Meter.' };
      const before = desk.tables();
      const refused = { ...result, expectedVersion: next.version, questions: [early] };
      expect((await perform('meetings.recordAfterwards', refused)).ok).toBe(false);
      expect(desk.tables()).toEqual(before);
    });
  });

  it('14: a meeting that fell through leaves the need open, one that nobody attended does not', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await announced(desk, goehlen, '2026-12-08T19:00');
    await announced(desk, picher, '2026-12-09T19:00');
    const ahead = { ...(await named(desk, goehlen)), on: '2026-11-23', reason: 'Referent krank' };
    expect((await perform('meetings.fallThrough', ahead)).ok).toBe(false);
    desk.goTo('2026-12-10');
    await walk(desk, async () => {
      const fallen = { ...(await named(desk, goehlen)), on: '2026-12-08', reason: 'Referent krank' };
      expectOk(await perform('meetings.fallThrough', fallen));
      expect(await standing(desk, goehlen)).toMatchObject({ stage: 'missing', meetings: ['fell-through'] });
      expectOk(
        await perform('meetings.recordResult', { ...(await named(desk, picher)), on: '2026-12-09', attendance: 0 }),
      );
      expect((await standing(desk, picher)).stage).toBe('held');
    });
  });

  it('18: a team or room planned twice is a violation that names both, decided with a reason', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const { id: teamId } = expectOk(await perform('teams.save', { name: 'Team Nord' }));
    await announced(desk, goehlen);
    await announced(desk, picher);
    await walk(desk, async () => {
      expectOk(await perform('meetings.assignTeam', { municipalityIds: [goehlen], teamId }));
      const twice = { municipalityIds: [picher], teamId };
      expect(await perform('meetings.assignTeam', twice)).toMatchObject({
        ok: false,
        error: { code: 'rule-violation' },
      });
      const reason = 'Team teilt sich auf';
      expectOk(await perform('meetings.assignTeam', { ...twice, overrideReason: reason }));
      const { overrides } = await desk.meetingOf(picher);
      expect(overrides.find(({ ruleId }) => ruleId === 'team-twice')).toMatchObject({ reason, on: '2026-11-23' });
    });
  });
});
