import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { balow, expectRefusal, goehlen, openTestDesk, picher, redefin, scheduled } from '../test-desk.ts';

const slow = { timeout: 180_000 };
const tuesday = '2027-03-16T19:00';
const christmas = '2026-12-25T19:00';

describe('proposing a format', slow, () => {
  it('makes a draft without date for each municipality, or changes the open meeting', async () => {
    const { perform, meetingOf } = await openTestDesk();
    const municipalityIds = [goehlen, picher];
    const details = { number: '0385 1234', hours: '16 bis 20 Uhr' };
    expect(expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'phone', details }))).toEqual({
      changed: 2,
    });
    const draft = await meetingOf(goehlen);
    expect(draft).toMatchObject({ format: 'phone', details, slot: null, durationMinutes: 90, version: 1 });
    expectOk(
      await perform('meetings.proposeFormat', {
        municipalityIds: [goehlen],
        format: 'phone',
        details: { pin: '4711' },
      }),
    );
    expect((await meetingOf(goehlen)).details).toEqual({ ...details, pin: '4711' });
    expectOk(
      await perform('meetings.proposeFormat', { municipalityIds: [goehlen], format: 'inPerson', reason: 'Saal' }),
    );
    expect(await meetingOf(goehlen)).toMatchObject({
      id: draft.id,
      format: 'inPerson',
      formatReason: 'Saal',
      details: {},
    });
    expect((await meetingOf(picher)).format).toBe('phone');
  });

  it.each([
    ['mixed', {}, 'Das Format „mixed“ gibt es nicht. Möglich sind: inPerson, video, phone.'],
    ['phone', { address: 'x' }, 'Das Feld „address“ gehört nicht zum Format Telefon.'],
    ['inPerson', { doorsOpen: '25:00' }, 'Einlass ab: Erwartet wird eine Uhrzeit in der Form HH:MM.'],
    ['video', { availableUntil: '2027-02-30' }, 'Abrufbar bis: Dieses Datum gibt es nicht.'],
    [
      'video',
      { address: 'javascript:alert(1)' },
      'Internetadresse: Erwartet wird eine vollständige Adresse, zum Beispiel https://www.beispiel.de/video.',
    ],
  ])('of kind %s with %o is refused', async (format, details, message) => {
    const { perform, tables } = await openTestDesk();
    const before = tables();
    const refusal = await perform('meetings.proposeFormat', { municipalityIds: [goehlen], format, details });
    expect(expectRefusal(refusal)).toEqual({ code: 'invalid-input', message });
    expect(tables()).toEqual(before);
  });

  it('for an unknown municipality or room changes nobody', async () => {
    const { perform, tables } = await openTestDesk();
    const before = tables();
    const unknown = await perform('meetings.proposeFormat', {
      municipalityIds: [goehlen, '13999999'],
      format: 'phone',
    });
    expect(expectRefusal(unknown)).toEqual({
      code: 'not-found',
      message: 'Eine Gemeinde mit dem Schlüssel 13999999 gibt es im Register nicht.',
    });
    const room = { municipalityIds: [goehlen], format: 'inPerson', venueId: 'fehlt' };
    expect(expectRefusal(await perform('meetings.proposeFormat', room)).code).toBe('not-found');
    expect(tables()).toEqual(before);
  });
});

describe('giving a date', slow, () => {
  it('makes a meeting in person where no format is proposed, and says what is missing', async () => {
    const { perform, detail } = await openTestDesk();
    const { meeting, findings } = expectOk(
      await perform('meetings.schedule', { municipalityId: goehlen, slot: tuesday }),
    );
    expect(meeting).toMatchObject({ format: 'inPerson', slot: tuesday, durationMinutes: 90, version: 1 });
    expect(findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['coordination-missing', 'warning'],
      ['format-facts', 'warning'],
    ]);
    expect((await detail(goehlen)).stage).toBe('scheduled');
  });

  it('for an unknown municipality, a second time, in the past or at an hour that does not exist is refused', async () => {
    const desk = await openTestDesk();
    const { perform, tables } = desk;
    await scheduled(desk, goehlen, tuesday);
    const before = tables();
    const attempt = async (municipalityId: string, slot: string) =>
      expectRefusal(await perform('meetings.schedule', { municipalityId, slot }));
    expect(await attempt('13999999', tuesday)).toEqual({
      code: 'not-found',
      message: 'Eine Gemeinde mit dem Schlüssel 13999999 gibt es im Register nicht.',
    });
    expect(await attempt(goehlen, '2027-03-18T19:00')).toEqual({
      code: 'invalid-input',
      message: 'Göhlen hat schon einen Termin: Di., 16.03.2027, 19:00 Uhr. Bitte verschieben Sie diesen.',
    });
    expect(await attempt(picher, '2026-11-22T19:00')).toEqual({
      code: 'invalid-input',
      message:
        'Der 22.11.2026 liegt in der Vergangenheit. Eine Versammlung, die schon stattgefunden hat, erfassen Sie bei der Gemeinde unter „Bereits durchgeführt“.',
    });
    expect((await attempt(picher, '2027-03-28T02:30')).message).toMatch(/^Diesen Zeitpunkt gibt es nicht\./);
    expect(tables()).toEqual(before);
  });

  it('against a rule needs a reason, and the reason is kept with rule and day', async () => {
    const desk = await openTestDesk();
    const { perform, tables, meetingOf } = desk;
    const meeting = await scheduled(desk, goehlen);
    const before = tables();
    const move = { meetingId: meeting.id, slot: christmas, expectedVersion: meeting.version };
    const refusal = expectRefusal(await perform('meetings.move', move));
    expect(refusal.code).toBe('rule-violation');
    expect(refusal.message).toMatch(/^Fr\., 25\.12\.2026, 19:00 Uhr verstößt gegen die Regeln: Der 25\.12\.2026 ist/);
    expect(refusal.details).toMatchObject({
      findings: [
        { ruleId: 'public-holiday', severity: 'violation' },
        { ruleId: 'school-holidays', severity: 'warning' },
      ],
    });
    expect(expectRefusal(await perform('meetings.move', { ...move, overrideReason: '  ' })).code).toBe(
      'rule-violation',
    );
    expect(tables()).toEqual(before);
    expectOk(await perform('meetings.move', { ...move, overrideReason: 'Wunsch der Gemeinde' }));
    const override = { ruleId: 'public-holiday', reason: 'Wunsch der Gemeinde', on: '2026-11-23', meetingIds: [] };
    expect((await meetingOf(goehlen)).overrides).toEqual([override]);
  });

  it('where the Landkreis refused the format is a violation', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const municipalityIds = [picher];
    expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson' }));
    expectOk(await perform('coordination.ask', { municipalityIds, on: '2026-11-20' }));
    expectOk(await perform('coordination.answer', { municipalityIds, outcome: 'denied', on: '2026-11-21', by: 'X' }));
    const refusal = expectRefusal(await perform('meetings.schedule', { municipalityId: picher, slot: tuesday }));
    expect(refusal).toMatchObject({
      code: 'rule-violation',
      message: expect.stringContaining('Picher: Das Format Präsenz ist nicht abgestimmt (versagt).'),
    });
  });
});

describe('changing a planned meeting', slow, () => {
  it('moves it, takes back what belonged to the old date, and refuses a screen that is behind', async () => {
    const desk = await openTestDesk();
    const { perform, meetingOf } = desk;
    const { id: meetingId, version } = await scheduled(desk, goehlen);
    const step = { meetingId, expectedVersion: version, step: 'agreed', on: '2026-11-23' } as const;
    const agreed = expectOk(await perform('meetings.recordStep', step));
    const move = { meetingId, slot: '2027-03-18T18:00', expectedVersion: version };
    expect(expectRefusal(await perform('meetings.move', move)).code).toBe('stale');
    expectOk(await perform('meetings.move', { ...move, expectedVersion: agreed.version }));
    expect(await meetingOf(goehlen)).toMatchObject({ slot: '2027-03-18T18:00', agreedOn: null });
    expect(expectRefusal(await perform('meetings.move', { ...move, meetingId: 'fehlt' })).code).toBe('not-found');
  });

  it('sees a room or a team that is needed twice', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const { id: teamId } = expectOk(await perform('teams.save', { name: 'Team Nord' }));
    const one = await scheduled(desk, goehlen, tuesday);
    const other = await scheduled(desk, picher, '2027-03-16T20:00');
    const update = (meetingId: string, expectedVersion: number, facts: { teamId?: string; venueId?: string | null }) =>
      perform('meetings.update', { meetingId, expectedVersion, facts });
    expectOk(await update(one.id, one.version, { teamId }));
    expect(expectRefusal(await update(other.id, other.version, { teamId })).details).toMatchObject({
      findings: [{ ruleId: 'team-twice', meetingIds: [one.id] }],
    });
    expect(expectRefusal(await update(other.id, other.version, { venueId: one.venueId })).details).toMatchObject({
      findings: [{ ruleId: 'venue-twice', meetingIds: [one.id] }],
    });
  });

  it('changes its length within limits, and needs a date for that', async () => {
    const desk = await openTestDesk();
    const { perform, meetingOf } = desk;
    const { id: meetingId, version: expectedVersion } = await scheduled(desk, goehlen);
    expectOk(await perform('meetings.resize', { meetingId, expectedVersion, durationMinutes: 120 }));
    expect((await meetingOf(goehlen)).durationMinutes).toBe(120);
    const short = await perform('meetings.resize', { meetingId, expectedVersion: 3, durationMinutes: 10 });
    expect(expectRefusal(short).message).toBe(
      'Eine Versammlung dauert mindestens 15 Minuten. (Feld „durationMinutes“)',
    );
    expectOk(await perform('meetings.proposeFormat', { municipalityIds: [picher], format: 'phone' }));
    const draft = { meetingId: (await meetingOf(picher)).id, expectedVersion: 1, durationMinutes: 60 };
    expect(expectRefusal(await perform('meetings.resize', draft))).toEqual({
      code: 'invalid-input',
      message: 'Diese Versammlung hat noch keinen Termin. Bitte legen Sie ihn zuerst fest.',
    });
  });

  it('takes its date away, and it waits in the tray again', async () => {
    const desk = await openTestDesk();
    const { perform, meetingOf } = desk;
    const { id: meetingId, version: expectedVersion, venueId } = await scheduled(desk, goehlen);
    const inTray = async () => {
      const { tray } = expectOk(await perform('planning.get', {}));
      return tray.find((item) => item.municipalityId === goehlen)?.meetingId;
    };
    expect(await inTray()).toBeUndefined();
    const { version } = expectOk(await perform('meetings.unschedule', { meetingId, expectedVersion }));
    expect(await meetingOf(goehlen)).toMatchObject({ slot: null, venueId, format: 'inPerson' });
    expect(await inTray()).toBe(meetingId);
    expect(expectRefusal(await perform('meetings.unschedule', { meetingId, expectedVersion: version })).message).toBe(
      'Diese Versammlung hat keinen Termin, der sich zurücknehmen lässt.',
    );
  });

  it('changes the facts of a draft without asking the rules', async () => {
    const { perform, meetingOf } = await openTestDesk();
    expectOk(await perform('meetings.proposeFormat', { municipalityIds: [goehlen], format: 'phone' }));
    const { id: meetingId } = await meetingOf(goehlen);
    const facts = { note: 'Rückruf', details: { number: '0385 1', hours: 'abends' } };
    const saved = expectOk(await perform('meetings.update', { meetingId, expectedVersion: 1, facts }));
    expect(saved).toMatchObject({ findings: [], meeting: { ...facts, version: 2 } });
    const wrong = { meetingId, expectedVersion: 2, facts: { details: { doorsOpen: '18:00' } } };
    expect(expectRefusal(await perform('meetings.update', wrong)).message).toBe(
      'Das Feld „doorsOpen“ gehört nicht zum Format Telefon.',
    );
  });
});

describe('the plan', slow, () => {
  it('lists planned meetings by date with what the rules say, and one meeting by its id', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    await scheduled(desk, picher, '2027-03-18T19:00');
    const { id: meetingId } = await scheduled(desk, goehlen, tuesday);
    expectOk(await perform('meetings.proposeFormat', { municipalityIds: [redefin], format: 'phone' }));
    const rows = expectOk(await perform('planning.check', {}));
    expect(rows.map(({ name, formatTitle, state, venueName }) => [name, formatTitle, state, venueName])).toEqual([
      ['Göhlen', 'Präsenz', 'scheduled', 'Dorfhaus'],
      ['Picher', 'Präsenz', 'scheduled', 'Dorfhaus'],
    ]);
    expect(expectOk(await perform('meetings.get', { meetingId }))).toEqual(rows[0]);
    expect(expectRefusal(await perform('meetings.get', { meetingId: 'fehlt' })).code).toBe('not-found');
    const { plan, tray } = expectOk(await perform('planning.get', {}));
    expect(plan.meetings).toHaveLength(3);
    expect(tray).toHaveLength(140);
    expect(tray.find(({ municipalityId }) => municipalityId === balow)).toMatchObject({
      name: 'Balow',
      amtName: 'Amt Grabow',
      meetingId: null,
    });
  });
});
