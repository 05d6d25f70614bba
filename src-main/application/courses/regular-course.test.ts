import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { goehlen, openTestDesk } from '../test-desk.ts';
import { granted, named, standing, walk } from './test-walk.ts';

describe('the regular course of a municipality', { timeout: 240_000 }, () => {
  it('leads from the need over coordination, letters and meeting to the closed case, and back again', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const municipalityIds = [goehlen];
    const stages: string[] = [];
    const note = async () => {
      const { stage, next } = await standing(desk, goehlen);
      stages.push(`${stage}: ${next}`);
    };
    await walk(desk, async () => {
      expectOk(await perform('municipalities.decideNeed', { municipalityIds, decision: 'needed' }));
      await note();
      const room = { name: 'Dorfgemeinschaftshaus', street: 'Hauptstraße 1', postcode: '19288', city: 'Göhlen' };
      const venue = expectOk(await perform('venues.save', { municipalityId: goehlen, ...room, seats: 80 }));
      expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'inPerson', venueId: venue.id }));
      await note();
      expectOk(await perform('coordination.ask', { municipalityIds, on: '2026-11-23' }));
      await note();
      expectOk(await perform('coordination.inquire', { municipalityIds, on: '2026-11-24', text: 'Wie viele Plätze?' }));
      await note();
      const reply = { municipalityIds, on: '2026-11-25', answer: '80 Plätze.' };
      expectOk(await perform('coordination.answerInquiry', reply));
      expect((await desk.detail(goehlen)).municipality.followUpOn).toBe('2026-12-02');
      const consent = {
        municipalityIds,
        outcome: 'granted',
        on: '2026-11-26',
        by: 'Frau Sommer',
        reference: '60/2',
      } as const;
      expectOk(await perform('coordination.answer', consent));
      await note();
      expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-16T19:00' }));
      await note();
      expectOk(await perform('letters.write', { kind: 'municipality-inquiry', municipalityIds }));
      await note();
      const agreed = {
        on: '2026-12-01',
        by: 'Bürgermeisterin Lüders',
        answers: [{ municipalityId: goehlen, agrees: true }],
      };
      expectOk(await perform('meetings.answerForAmt', agreed));
      await note();
      expectOk(await perform('letters.write', { kind: 'invitation', municipalityIds }));
      await note();
      const announcement = { ...(await named(desk, goehlen)), step: 'announced', on: '2027-02-28' } as const;
      expectOk(await perform('meetings.recordStep', announcement));
      await note();
      desk.goTo('2027-03-17');
      await note();
      const { meetingId, expectedVersion } = await named(desk, goehlen);
      const held = { meetingId, expectedVersion, on: '2027-03-16', attendance: 42 };
      const { version } = expectOk(await perform('meetings.recordResult', held));
      await note();
      const question = { id: '', text: 'Wann wird Am Ring gebaut?', owner: 'WEMACOM', dueOn: '2027-03-30' };
      const open = { ...question, answeredOn: null, answer: '' };
      const afterwards = { meetingId, note: 'Großes Interesse', questions: [open] };
      const saved = expectOk(await perform('meetings.recordAfterwards', { ...afterwards, expectedVersion: version }));
      await note();
      expect((await perform('municipalities.close', { municipalityIds, on: '2027-03-17' })).ok).toBe(false);
      const [stored] = (await desk.detail(goehlen)).meetings[0]?.meeting.result.questions ?? [];
      const answered = { ...question, id: stored?.id ?? '', answeredOn: '2027-03-17', answer: 'Im Herbst 2027.' };
      const done = { ...afterwards, questions: [answered], expectedVersion: saved.version };
      expectOk(await perform('meetings.recordAfterwards', done));
      await note();
      expectOk(await perform('municipalities.close', { municipalityIds, on: '2027-03-17' }));
      await note();
    });
    expect(stages).toEqual([
      'missing: propose-format',
      'missing: ask-district',
      'in-coordination: await-district',
      'in-coordination: answer-district',
      'coordinated: find-date',
      'scheduled: write-to-municipality',
      'scheduled: await-municipality',
      'scheduled: write-invitation',
      'scheduled: confirm-announcement',
      'scheduled: hold',
      'scheduled: record-result',
      'held: close',
      'held-open: answer-questions',
      'held: close',
      'closed: none',
    ]);
  });

  it('by video meets the need only with a way for people without internet', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const municipalityIds = [goehlen];
    const details = {
      address: 'https://ortstermin.example/goehlen',
      availableUntil: '2026-11-23',
      questions: '0385 1',
    };
    expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'video', details }));
    await granted(desk, municipalityIds);
    expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2026-11-23T19:00' }));
    const before = desk.tables();
    const result = async () => ({ ...(await named(desk, goehlen)), on: '2026-11-23', attendance: null });
    expect(await perform('meetings.recordResult', await result())).toMatchObject({ ok: false });
    expect(desk.tables()).toEqual(before);
    const facts = { details: { ...details, withoutInternet: 'Sprechstunde im Amt, dienstags 9–12 Uhr' } };
    expectOk(await perform('meetings.update', { ...(await named(desk, goehlen)), facts }));
    expectOk(await perform('meetings.recordResult', await result()));
    expect((await standing(desk, goehlen)).stage).toBe('held');
  });
});
