import { describe, expect, it } from 'vitest';
import { stages } from '#domain/need.ts';
import { expectOk } from '../setup/sample-course.ts';
import { balow, expectRefusal, goehlen, openTestDesk, picher, redefin, scheduled } from '../test-desk.ts';

const unknown = {
  code: 'not-found',
  message: 'Eine Gemeinde mit dem Schlüssel 13999999 gibt es im Register nicht.',
};

const neudorf = {
  ags: '13099001',
  name: 'Neudorf',
  kind: 'Gemeinde' as const,
  amtId: null,
  postcodes: ['19089'],
  population: null,
  projectAreaId: null,
  eligibleAddresses: null,
  mayorTitle: 'Die Bürgermeisterin',
  mayorName: '',
  leadTimeDays: null,
  note: '',
};

describe('the list of municipalities', { timeout: 180_000 }, () => {
  it('holds the whole register in German order, and what the search words find', async () => {
    const { perform } = await openTestDesk();
    const names = async (search?: string) =>
      expectOk(await perform('municipalities.list', search === undefined ? {} : { search })).map(({ name }) => name);
    const all = await names();
    expect(all).toHaveLength(142);
    expect(all).toEqual(all.toSorted(new Intl.Collator('de').compare));
    for (const words of ['Göhlen', 'goehlen', 'gohlen', '13076046']) expect(await names(words)).toEqual(['Göhlen']);
    expect(await names('amt grabow')).toContain('Balow');
    expect(await names('gibtesnicht')).toEqual([]);
  });

  it('agrees with the counts of the overview, whatever was done', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await scheduled(desk, goehlen);
    expectOk(await perform('meetings.proposeFormat', { municipalityIds: [picher], format: 'phone' }));
    expectOk(await perform('coordination.ask', { municipalityIds: [picher], on: '2026-11-20' }));
    expectOk(
      await perform('meetings.recordEarlier', { municipalityIds: [redefin], on: '2026-10-01', format: 'video' }),
    );
    expectOk(
      await perform('municipalities.decideNeed', { municipalityIds: [balow], decision: 'refused', reason: 'X' }),
    );
    const rows = expectOk(await perform('municipalities.list', {}));
    const { total, counts, amts } = expectOk(await perform('overview.get', {}));
    const counted = Object.fromEntries(
      stages.map((stage) => [stage, rows.filter((row) => row.stage === stage).length]),
    );
    expect(counts).toEqual(counted);
    expect(counts).toMatchObject({ scheduled: 1, 'in-coordination': 1, held: 1, refused: 1, missing: 138 });
    expect(total).toBe(rows.length);
    for (const amt of amts) {
      const own = rows.filter((row) => row.amtId === amt.amtId);
      expect([amt.name, amt.total, amt.counts.missing]).toEqual([
        own[0]?.amtName,
        own.length,
        own.filter(({ stage }) => stage === 'missing').length,
      ]);
    }
    expect(amts.reduce((sum, amt) => sum + amt.total, 0)).toBe(total);
  });
});

describe('the overview', { timeout: 180_000 }, () => {
  it('names what is due, most urgent first, and counts what comes later', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const due = async (id: string, on: string) =>
      expectOk(await perform('municipalities.setFollowUp', { municipalityIds: [id], on, note: 'Anrufen' }));
    await due(goehlen, '2026-11-23');
    await due(picher, '2026-11-20');
    await due(redefin, '2026-11-29');
    await due(balow, '2026-11-30');
    const overview = expectOk(await perform('overview.get', {}));
    expect(overview.due.map(({ municipalityName, urgency, text }) => [municipalityName, urgency, text])).toEqual([
      ['Picher', 'overdue', 'Anrufen'],
      ['Göhlen', 'today', 'Anrufen'],
      ['Redefin', 'this-week', 'Anrufen'],
    ]);
    expect(overview.dueLater).toBe(1);
    expect(overview.senderMissing).toEqual([]);
  });

  it('shows meetings to come by date, and asks for the result of those that are past', async () => {
    const desk = await openTestDesk();
    await scheduled(desk, picher, '2027-03-18T19:00');
    await scheduled(desk, goehlen, '2027-03-16T19:00');
    const next = async () => expectOk(await desk.perform('overview.get', {})).nextMeetings.map(({ name }) => name);
    expect(await next()).toEqual(['Göhlen', 'Picher']);
    desk.goTo('2027-03-17');
    expect(await next()).toEqual(['Picher']);
    const { due } = expectOk(await desk.perform('overview.get', {}));
    expect(due.map(({ municipalityName, urgency, text }) => [municipalityName, urgency, text])).toEqual([
      ['Göhlen', 'overdue', 'Durchführung erfassen'],
      ['Picher', 'this-week', 'Einwohnerversammlung'],
    ]);
  });
});

describe('changing municipalities', { timeout: 180_000 }, () => {
  it('decides the need with a reason where nothing is to be done', async () => {
    const { perform, detail, tables } = await openTestDesk();
    const before = tables();
    const decision = { municipalityIds: [goehlen, picher], decision: 'not-affected' as const };
    expect(expectRefusal(await perform('municipalities.decideNeed', decision))).toMatchObject({
      code: 'invalid-input',
      message: 'Bitte geben Sie einen Grund an.',
    });
    expect(tables()).toEqual(before);
    expectOk(await perform('municipalities.decideNeed', { ...decision, reason: 'Bereits erschlossen' }));
    const { municipality, stage, nextStep } = await detail(picher);
    expect([stage, nextStep.code]).toEqual(['not-affected', 'none']);
    expect(municipality).toMatchObject({ needReason: 'Bereits erschlossen', needDecidedOn: '2026-11-23' });
  });

  it('in bulk changes all of them or, when one is unknown, none', async () => {
    const { perform, tables } = await openTestDesk();
    const before = tables();
    const municipalityIds = [goehlen, '13999999'];
    const calls = [
      await perform('municipalities.decideNeed', { municipalityIds, decision: 'needed' }),
      await perform('municipalities.setFollowUp', { municipalityIds, on: '2026-12-01' }),
      await perform('municipalities.assignProjectArea', { municipalityIds, projectAreaId: null }),
      await perform('coordination.ask', { municipalityIds, on: '2026-11-23' }),
      await perform('meetings.recordEarlier', { municipalityIds, on: '2026-10-01', format: 'phone' }),
      await perform('municipalities.get', { municipalityId: '13999999' }),
    ];
    expect(calls.map(expectRefusal)).toEqual(calls.map(() => unknown));
    expect(tables()).toEqual(before);
  });

  it('sets and ends a follow-up, and the note goes with it', async () => {
    const { perform, detail } = await openTestDesk();
    const set = (on: string | null) =>
      perform('municipalities.setFollowUp', { municipalityIds: [goehlen], on, note: 'Anrufen' });
    expectOk(await set('2026-12-01'));
    expect((await detail(goehlen)).municipality).toMatchObject({ followUpOn: '2026-12-01', followUpNote: 'Anrufen' });
    expectOk(await set(null));
    expect((await detail(goehlen)).municipality).toMatchObject({ followUpOn: null, followUpNote: '' });
    expect((await detail(goehlen)).history.map(({ title }) => title)).toEqual([
      'Wiedervorlage erledigt: Göhlen',
      'Wiedervorlage auf den 01.12.2026 gesetzt: Göhlen',
    ]);
  });

  it('assigns a project area, whose deadline then counts for the dates', async () => {
    const { perform, detail, tables } = await openTestDesk();
    const { id: projectAreaId } = expectOk(
      await perform('projectAreas.save', { name: 'West', deadline: '2027-03-20' }),
    );
    const before = tables();
    const missing = { municipalityIds: [goehlen], projectAreaId: 'fehlt' };
    expect(expectRefusal(await perform('municipalities.assignProjectArea', missing)).code).toBe('not-found');
    expect(tables()).toEqual(before);
    expectOk(await perform('municipalities.assignProjectArea', { municipalityIds: [goehlen], projectAreaId }));
    expect((await detail(goehlen)).projectArea?.name).toBe('West');
    const late = await perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-23T19:00' });
    expect(expectRefusal(late).details).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ ruleId: 'order-phase-deadline', severity: 'violation' }),
      ]),
    });
  });

  it('changes the given facts only, over the version that was seen', async () => {
    const { perform, detail } = await openTestDesk();
    const before = (await detail(goehlen)).municipality;
    const update = { municipalityId: goehlen, expectedVersion: 1, facts: { mayorName: 'Birte\u0000 Lüders' } };
    expect(expectOk(await perform('municipalities.update', update))).toEqual({ version: 2 });
    expect((await detail(goehlen)).municipality).toEqual({ ...before, mayorName: 'Birte Lüders', version: 2 });
    expect(expectRefusal(await perform('municipalities.update', update)).code).toBe('stale');
    const postcode = { ...update, expectedVersion: 2, facts: { postcodes: ['1928'] } };
    expect(expectRefusal(await perform('municipalities.update', postcode)).message).toBe(
      'Eine Postleitzahl hat fünf Ziffern. (Feld „facts.postcodes.0“)',
    );
  });

  it('adds one that is not in the register, once', async () => {
    const { perform, detail } = await openTestDesk();
    expect(expectOk(await perform('municipalities.create', neudorf))).toEqual({ municipalityId: '13099001' });
    expect(await detail('13099001')).toMatchObject({ stage: 'missing', municipality: { name: 'Neudorf', version: 1 } });
    expect(expectRefusal(await perform('municipalities.create', neudorf)).message).toBe(
      'Eine Gemeinde mit dem Schlüssel 13099001 gibt es schon.',
    );
    expect(expectRefusal(await perform('municipalities.create', { ...neudorf, ags: '1309900' })).message).toMatch(
      /^Der Amtliche Gemeindeschlüssel \(AGS\) hat acht Ziffern/,
    );
  });

  it('refers to an Amt that is there', async () => {
    const { perform, tables } = await openTestDesk();
    const before = tables();
    const refused = await perform('municipalities.create', { ...neudorf, amtId: 'amt-fehlt' });
    expect(expectRefusal(refused)).toEqual({
      code: 'not-found',
      message:
        'Einen Eintrag, der dazugehört, gibt es nicht (mehr). Es wurde nichts geändert. Bitte laden Sie die Ansicht neu.',
    });
    expect(tables()).toEqual(before);
  });
});
