import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#domain/settings.ts';
import { expectOk, sampleSender } from '../setup/sample-course.ts';
import { expectRefusal, goehlen, openTestDesk, scheduled } from '../test-desk.ts';

const slow = { timeout: 180_000 };

describe('settings', slow, () => {
  it('are those of a new desk until something is saved', async () => {
    const { perform } = await openTestDesk({ register: 'none' });
    expect(expectOk(await perform('settings.get', {}))).toEqual(defaultSettings);
  });

  it('change where something is given and stay as they are elsewhere', async () => {
    const { perform } = await openTestDesk();
    const before = expectOk(await perform('settings.get', {}));
    const saved = expectOk(await perform('settings.save', { defaultStartTime: '18:30', sender: { phone: '0385 99' } }));
    expect(saved).toEqual({
      ...before,
      defaultStartTime: '18:30',
      sender: { ...sampleSender, phone: '0385 99' },
      version: before.version + 1,
    });
    expect(expectOk(await perform('settings.get', {}))).toEqual(saved);
  });

  it.each([
    [{ defaultStartTime: '24:00' }, 'Erwartet wird eine Uhrzeit in der Form HH:MM. (Feld „defaultStartTime“)'],
    [{ defaultDurationMinutes: 721 }, 'Eine Versammlung dauert höchstens 12 Stunden. (Feld „defaultDurationMinutes“)'],
    [{ deadlineMarginDays: -1 }, 'Diese Angabe ist nicht zulässig. (Feld „deadlineMarginDays“)'],
    [{ sender: { city: 'x'.repeat(301) } }, 'Der Text ist zu lang (höchstens 300 Zeichen). (Feld „sender.city“)'],
  ])('refuse %j', async (given, message) => {
    const { perform, tables } = await openTestDesk();
    const before = tables();
    expect(expectRefusal(await perform('settings.save', given))).toMatchObject({ code: 'invalid-input', message });
    expect(tables()).toEqual(before);
  });
});

describe('rooms and teams', slow, () => {
  it('that were removed meanwhile are not made anew by saving them', async () => {
    const { perform, tables } = await openTestDesk();
    const before = tables();
    const gone = { id: 'removed', name: 'Team Nord' };
    expect(expectRefusal(await perform('teams.save', gone)).code).toBe('not-found');
    const area = { id: 'removed', name: 'Projektgebiet West', call: '2. Call', deadline: null };
    expect(expectRefusal(await perform('projectAreas.save', area)).code).toBe('not-found');
    expect(tables()).toEqual(before);
  });

  it('are added, changed over the version that was seen, and removed', async () => {
    const { perform, detail } = await openTestDesk();
    const room = { municipalityId: goehlen, name: 'Dorfhaus' };
    const { id } = expectOk(await perform('venues.save', room));
    expect(expectOk(await perform('venues.save', { ...room, id, seats: 80, expectedVersion: 1 }))).toEqual({ id });
    expect((await detail(goehlen)).venues).toEqual([
      expect.objectContaining({ id, seats: 80, barrierFree: null, keyHolder: '', version: 2 }),
    ]);
    expect(expectRefusal(await perform('venues.save', { ...room, id, expectedVersion: 1 })).code).toBe('stale');
    expectOk(await perform('venues.remove', { id }));
    expect((await detail(goehlen)).venues).toEqual([]);
    expect(expectRefusal(await perform('venues.remove', { id })).code).toBe('not-found');
    const nowhere = { municipalityId: '13999999', name: 'Dorfhaus' };
    expect(expectRefusal(await perform('venues.save', nowhere)).code).toBe('not-found');
  });

  it('stay as long as a meeting needs them', async () => {
    const desk = await openTestDesk();
    const { perform, tables } = desk;
    const { id: teamId } = expectOk(await perform('teams.save', { name: 'Team Nord' }));
    const meeting = await scheduled(desk, goehlen);
    const facts = { teamId };
    expectOk(await perform('meetings.update', { meetingId: meeting.id, expectedVersion: meeting.version, facts }));
    const before = tables();
    expect(expectRefusal(await perform('teams.remove', { id: teamId }))).toEqual({
      code: 'invalid-input',
      message: 'Team Nord ist noch eingeplant. Bitte ordnen Sie die Termine zuerst um.',
    });
    expect(expectRefusal(await perform('venues.remove', { id: meeting.venueId ?? '' }))).toEqual({
      code: 'invalid-input',
      message: 'Dorfhaus ist noch belegt. Bitte ändern Sie die Versammlungen zuerst.',
    });
    expect(tables()).toEqual(before);
    const free = { teamId: null, venueId: null };
    expectOk(
      await perform('meetings.update', { meetingId: meeting.id, expectedVersion: meeting.version + 1, facts: free }),
    );
    expectOk(await perform('teams.remove', { id: teamId }));
    expectOk(await perform('venues.remove', { id: meeting.venueId ?? '' }));
  });

  it('that were removed meanwhile cannot be put to a meeting', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const meeting = await scheduled(desk, goehlen);
    const { id: teamId } = expectOk(await perform('teams.save', { name: 'Team Nord' }));
    expectOk(await perform('teams.remove', { id: teamId }));
    const update = { meetingId: meeting.id, expectedVersion: meeting.version, facts: { teamId } };
    expect(expectRefusal(await perform('meetings.update', update)).code).toBe('not-found');
    expect(desk.logged).toEqual([]);
  });

  it('need a name', async () => {
    const { perform } = await openTestDesk();
    expect(expectRefusal(await perform('teams.save', { name: ' \t ' })).message).toBe(
      'Bitte füllen Sie dieses Feld aus. (Feld „name“)',
    );
  });
});

describe('project areas and Ämter', slow, () => {
  it('keep the deadlines that were valid before', async () => {
    const { perform } = await openTestDesk();
    const save = async (deadline: string | null, id?: string) =>
      expectOk(await perform('projectAreas.save', { name: 'West', deadline, ...(id ? { id } : {}) })).id;
    const id = await save('2027-06-30');
    await save('2027-06-30', id);
    await save('2027-07-31', id);
    await save(null, id);
    const { projectAreas } = expectOk(await perform('catalogue.get', {}));
    expect(projectAreas).toEqual([
      {
        id,
        name: 'West',
        call: '',
        deadline: null,
        formerDeadlines: [
          { deadline: '2027-06-30', replacedOn: '2026-11-23' },
          { deadline: '2027-07-31', replacedOn: '2026-11-23' },
        ],
        version: 4,
      },
    ]);
  });

  it('are offered in German order with formats, letters, exports and rules', async () => {
    const { perform } = await openTestDesk();
    for (const name of ['Zülow', 'Äpfelberg', 'Apfelberg']) expectOk(await perform('teams.save', { name }));
    const address = { street: 'Weg 1', postcode: '19089', city: 'Ort' };
    expectOk(await perform('amts.save', { name: 'Amt Überland', kind: 'Amt', ...address }));
    const { formats, letterKinds, exportFormats, rules, amts, teams } = expectOk(await perform('catalogue.get', {}));
    expect(formats.map(({ id }) => id)).toEqual(['inPerson', 'video', 'phone']);
    expect(letterKinds.map(({ id }) => id)).toEqual(['municipality-inquiry', 'invitation']);
    expect(exportFormats.map(({ id }) => id)).toContain('ics');
    expect(rules.every(({ title, source }) => title !== '' && source !== '')).toBe(true);
    expect(teams.map(({ name }) => name)).toEqual(['Apfelberg', 'Äpfelberg', 'Zülow']);
    expect(amts.find(({ name }) => name === 'Amt Überland')).toMatchObject({ ...address, phone: '', version: 1 });
  });
});
