import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { goehlen, openTestDesk, scheduled, type TestDesk } from '../test-desk.ts';

async function written(kind = 'municipality-inquiry') {
  const desk = await openTestDesk();
  const meeting = await scheduled(desk, goehlen);
  expectOk(await desk.perform('letters.write', { kind, municipalityIds: [goehlen] }));
  return { ...desk, meeting: await desk.meetingOf(goehlen), venueId: meeting.venueId ?? '' };
}

async function outOfDate(desk: TestDesk) {
  const { letters } = await desk.detail(goehlen);
  const listed = expectOk(await desk.perform('letters.list', {}));
  expect(listed.map((letter) => letter.outOfDate)).toEqual(letters.map((letter) => letter.outOfDate));
  return letters[0]?.outOfDate;
}

describe('a letter that was written', { timeout: 180_000 }, () => {
  it('is true as long as nothing it says has changed', async () => {
    const desk = await written();
    const { meeting } = desk;
    const facts = { note: 'intern' };
    expectOk(await desk.perform('meetings.update', { meetingId: meeting.id, expectedVersion: meeting.version, facts }));
    expectOk(await desk.perform('settings.save', { defaultStartTime: '18:00' }));
    desk.goTo('2026-12-24');
    expect(await outOfDate(desk)).toEqual([]);
    const { lettersOutOfDate } = expectOk(await desk.perform('overview.get', {}));
    expect(lettersOutOfDate).toBe(0);
  });

  it('is out of date after the meeting was moved, and true again when that was taken back', async () => {
    const desk = await written();
    const { id: meetingId, version: expectedVersion } = desk.meeting;
    expectOk(await desk.perform('meetings.move', { meetingId, expectedVersion, slot: '2027-03-18T19:00' }));
    expect(await outOfDate(desk)).toEqual(['Termin']);
    expect((await desk.detail(goehlen)).nextStep.code).toBe('renew-letter');
    const overview = expectOk(await desk.perform('overview.get', {}));
    expect(overview.lettersOutOfDate).toBe(1);
    const [check] = expectOk(
      await desk.perform('letters.check', { kind: 'municipality-inquiry', municipalityIds: [goehlen] }),
    );
    expect(check?.existing).toEqual({ writtenOn: '2026-11-23', outOfDate: ['Termin'] });
    expectOk(await desk.perform('history.undo', {}));
    expect(await outOfDate(desk)).toEqual([]);
  });

  it('is out of date after the room was changed in the register', async () => {
    const desk = await written();
    const room = { id: desk.venueId, municipalityId: goehlen, name: 'Turnhalle', street: 'Schulweg 1' };
    expectOk(await desk.perform('venues.save', { ...room, postcode: '19288', city: 'Göhlen' }));
    expect(await outOfDate(desk)).toEqual(['Raum']);
  });

  it('is out of date after the format changed, which also supersedes the consent', async () => {
    const desk = await written();
    const details = { number: '0385 1234', hours: '16 bis 20 Uhr' };
    expectOk(
      await desk.perform('meetings.proposeFormat', {
        municipalityIds: [goehlen],
        format: 'phone',
        details,
        venueId: null,
      }),
    );
    expect(await outOfDate(desk)).toEqual(expect.arrayContaining(['Form', 'Angaben zur Form', 'Raum', 'Abstimmung']));
  });

  it('is out of date after the address of the Amt changed', async () => {
    const desk = await written();
    const { amt } = await desk.detail(goehlen);
    if (!amt) throw new Error('no Amt');
    const { version: expectedVersion, ...facts } = amt;
    expectOk(await desk.perform('amts.save', { ...facts, street: 'Neuer Weg 5', expectedVersion }));
    expect(await outOfDate(desk)).toEqual(['Anschrift']);
  });

  it('is out of date after the sender changed', async () => {
    const desk = await written('invitation');
    expectOk(await desk.perform('settings.save', { sender: { phone: '0385 999' } }));
    expect(await outOfDate(desk)).toEqual(expect.arrayContaining(['Absender']));
  });

  it('is out of date after its meeting was cancelled, but not after it was held', async () => {
    const desk = await written('invitation');
    const { id: meetingId, version: expectedVersion } = desk.meeting;
    expectOk(await desk.perform('meetings.cancel', { meetingId, expectedVersion, on: '2026-11-23', reason: 'Sturm' }));
    expect(await outOfDate(desk)).toContain('Absage');
    expectOk(await desk.perform('history.undo', {}));
    desk.goTo('2027-03-17');
    const held = await desk.meetingOf(goehlen);
    const result = { meetingId, expectedVersion: held.version, on: '2027-03-16', attendance: 12 };
    expectOk(await desk.perform('meetings.recordResult', result));
    expectOk(await desk.perform('settings.save', { sender: { phone: '0385 999' } }));
    expect(await outOfDate(desk)).toEqual([]);
  });
});
