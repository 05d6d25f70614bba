import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { goehlen, openTestDesk, picher, redefin } from '../test-desk.ts';
import { announced, granted, named, standing, walk } from './test-walk.ts';

const slow = { timeout: 240_000 };
const municipalityIds = [goehlen];

/** The spring of 2020: meetings in person forbidden in the whole Land, open end. */
const lockdown = {
  title: 'Corona-LVO M-V',
  from: '2027-03-15',
  until: null,
  area: 'land',
  inPersonForbidden: true,
  limitInside: null,
  limitOutside: null,
  conditions: '',
  legalSource: 'Verordnung vom 17.03.2027',
} as const;

describe('unhappy paths with Landkreis and law', slow, () => {
  it('1: a restriction lists its meetings, and each is cancelled, changed or kept with a reason in one step', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    for (const [index, id] of [goehlen, picher, redefin].entries())
      await announced(desk, id, `2027-04-0${index + 6}T19:00`);
    await walk(desk, async () => {
      const { restrictionId, affected } = expectOk(await perform('restrictions.save', lockdown));
      expect(affected).toBe(3);
      const [view] = expectOk(await perform('restrictions.list', {}));
      expect(view?.meetings.map(({ name, findings }) => [name, findings[0]?.ruleId, findings[0]?.severity])).toEqual([
        ['Göhlen', 'restricted', 'violation'],
        ['Picher', 'restricted', 'violation'],
        ['Redefin', 'restricted', 'violation'],
      ]);
      expect((await standing(desk, goehlen)).stage).toBe('scheduled');
      const [first, second, third] = view?.meetings.map(({ meeting }) => meeting.id) ?? [];
      const decisions = [
        { meetingId: first ?? '', step: 'cancel', reason: '' },
        { meetingId: second ?? '', step: 'change-format', format: 'video', reason: 'Video statt Präsenz' },
        { meetingId: third ?? '', step: 'keep', reason: 'Im Freien, Amt hat zugestimmt' },
      ] as const;
      expectOk(await perform('restrictions.settle', { restrictionId, decisions: [...decisions] }));
      expect(await standing(desk, goehlen)).toMatchObject({ stage: 'missing', meetings: ['cancelled'] });
      expect((await desk.detail(goehlen)).letters[0]?.outOfDate).toContain('Absage');
      expect(await standing(desk, picher)).toMatchObject({ coordination: 'superseded', meetings: ['scheduled'] });
      expect((await desk.detail(picher)).letters[0]?.outOfDate).not.toEqual([]);
      const kept = await desk.meetingOf(redefin);
      expect(kept.overrides.map(({ ruleId, reason }) => [ruleId, reason])).toContainEqual([
        'restricted',
        'Im Freien, Amt hat zugestimmt',
      ]);
      expect(kept.announcedOn).not.toBeNull();
    });
  });

  it('1: nothing is settled when one of the meetings cannot be settled as asked', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await announced(desk, goehlen, '2027-04-06T19:00');
    await announced(desk, picher, '2027-04-07T19:00');
    const { restrictionId } = expectOk(await perform('restrictions.save', lockdown));
    const before = desk.tables();
    const both = [await desk.meetingOf(goehlen), await desk.meetingOf(picher)];
    const decisions = both.map(({ id }, index) => ({
      ...{ meetingId: id, step: 'move' as const, reason: '' },
      slot: index === 0 ? '2027-02-16T19:00' : '2027-04-20T19:00',
    }));
    const refused = await perform('restrictions.settle', { restrictionId, decisions });
    expect(refused).toMatchObject({ ok: false, error: { message: expect.stringContaining('untersagt') } });
    expect(desk.tables()).toEqual(before);
  });

  it('1: a restriction that ends before it starts, that says nothing or names nobody is refused', async () => {
    const { perform } = await openTestDesk();
    const messages = [
      { ...lockdown, until: '2027-03-01' },
      { ...lockdown, inPersonForbidden: false },
      { ...lockdown, area: 'amts' as const, areaIds: [] },
    ].map(async (restriction) => {
      const result = await perform('restrictions.save', restriction);
      return result.ok ? '' : result.error.message;
    });
    expect(await Promise.all(messages)).toEqual([
      expect.stringContaining('endet, bevor sie beginnt'),
      expect.stringContaining('was eingeschränkt ist'),
      expect.stringContaining('für welche Ämter oder Gemeinden'),
    ]);
  });

  it('5: denied or withdrawn consent makes a planned meeting wrong, and a new proposal is a new version', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await announced(desk, goehlen);
    await walk(desk, async () => {
      expectOk(await perform('coordination.withdraw', { municipalityIds, on: '2026-11-23', reason: 'Neue Lage' }));
      expect(await standing(desk, goehlen)).toMatchObject({ coordination: 'withdrawn', next: 'propose-anew' });
      const { findings } = await desk.detail(goehlen);
      expect(findings.find(({ ruleId }) => ruleId === 'coordination-missing')?.severity).toBe('violation');
      const invitation = await perform('letters.write', { kind: 'invitation', municipalityIds });
      expect(invitation.ok).toBe(false);
      expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'phone' }));
      await granted(desk, municipalityIds);
      expect((await desk.detail(goehlen)).coordinations.map(({ state }) => state)).toEqual(['granted', 'superseded']);
    });
  });

  it('6: silence of the Landkreis stays a question, stage by stage', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await walk(desk, async () => {
      expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson' }));
      expectOk(await perform('coordination.ask', { municipalityIds, on: '2026-11-23' }));
      const seen: unknown[] = [];
      for (const day of ['2026-11-30', '2026-12-07', '2026-12-14', '2027-06-01']) {
        desk.goTo(day);
        const [item] = expectOk(await perform('followUps.list', {}));
        seen.push([item?.stage, item?.nextStage, item?.urgency === 'overdue' || item?.urgency === 'today']);
        expect((await standing(desk, goehlen)).coordination).toBe('asked');
        expectOk(await perform('followUps.escalate', { municipalityIds }));
      }
      expect(seen).toEqual([
        [0, 'Landkreis anrufen', true],
        [1, 'Sammelnachfrage mit Liste an den Landkreis', true],
        [2, 'Landkreis: Leitung einschalten', true],
        [3, 'Landkreis: Leitung einschalten', true],
      ]);
    });
  });

  it('7: conditions of the Landkreis appear at the meeting, in the checks and in the invitation', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await walk(desk, async () => {
      expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson' }));
      expectOk(await perform('coordination.ask', { municipalityIds, on: '2026-11-23' }));
      const conditions = 'Höchstens 100 Personen, eine Person je Haushalt';
      const answer = {
        municipalityIds,
        outcome: 'granted-with-conditions',
        on: '2026-11-23',
        by: 'Frau Sommer',
      } as const;
      expectOk(await perform('coordination.answer', { ...answer, conditions }));
      expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-16T19:00' }));
      const { findings } = await desk.detail(goehlen);
      expect(findings.find(({ ruleId }) => ruleId === 'conditions')?.message).toBe(
        `Auflagen für Göhlen: ${conditions}`,
      );
      const room = { municipalityId: goehlen, name: 'Saal', street: 'Dorfstraße 1', postcode: '19288', city: 'Göhlen' };
      const venue = expectOk(await perform('venues.save', room));
      expectOk(await perform('meetings.update', { ...(await named(desk, goehlen)), facts: { venueId: venue.id } }));
      expectOk(
        await perform('meetings.recordStep', { ...(await named(desk, goehlen)), step: 'agreed', on: '2026-11-23' }),
      );
      expectOk(await perform('letters.write', { kind: 'invitation', municipalityIds }));
      expect((await desk.detail(goehlen)).letters[0]?.facts['Auflagen']).toContain(conditions);
    });
  });

  it('16: another deadline of the area is kept beside the former one, and late meetings turn into violations', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const { id } = expectOk(await perform('projectAreas.save', { name: 'LUP 22-01', deadline: '2027-06-30' }));
    expectOk(await perform('municipalities.assignProjectArea', { municipalityIds, projectAreaId: id }));
    await announced(desk, goehlen);
    await walk(desk, async () => {
      expectOk(await perform('projectAreas.save', { id, name: 'LUP 22-01', deadline: '2027-03-10' }));
      const { findings, projectArea } = await desk.detail(goehlen);
      expect(findings.find(({ ruleId }) => ruleId === 'order-phase-deadline')?.severity).toBe('violation');
      expect(projectArea?.formerDeadlines.map(({ deadline }) => deadline)).toEqual(['2027-06-30']);
      expectOk(await perform('projectAreas.save', { id, name: 'LUP 22-01', deadline: '2027-07-31' }));
      expect((await desk.detail(goehlen)).findings.map(({ ruleId }) => ruleId)).not.toContain('order-phase-deadline');
    });
  });

  it('20: a meeting asked for by residents is needed, preferred in person, and hinted at within a year', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await walk(desk, async () => {
      expectOk(
        await perform('municipalities.decideNeed', { municipalityIds, decision: 'not-affected', reason: 'versorgt' }),
      );
      expectOk(await perform('municipalities.petition', { municipalityIds, on: '2026-11-20' }));
      expect((await standing(desk, goehlen)).stage).toBe('missing');
      const { formats } = expectOk(await perform('municipalities.adviseFormat', { municipalityId: goehlen }));
      const about = (format: string) => formats.find((one) => one.format === format)?.hints ?? [];
      expect(about('inPerson').find(({ reason }) => reason.includes('§ 16'))?.weight).toBe('for');
      expect(about('video').find(({ reason }) => reason.includes('§ 16'))?.weight).toBe('against');
      expectOk(await perform('meetings.recordEarlier', { municipalityIds, on: '2026-06-17', format: 'inPerson' }));
      expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'video' }));
      expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-16T19:00' }));
      const rules = (await desk.detail(goehlen)).findings.map(({ ruleId }) => ruleId);
      expect(rules).toEqual(expect.arrayContaining(['petitioned', 'within-a-year']));
    });
  });
});
