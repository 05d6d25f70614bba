import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { goehlen, openTestDesk, picher, redefin, type TestDesk } from '../test-desk.ts';
import { granted, named, standing, walk } from './test-walk.ts';

/** What the Land had put into force, as far as meetings go (sources: notices of the Land and of WEMAG, 2020). */
const forbidden = {
  title: 'Kontaktverbot M-V',
  from: '2020-03-17',
  until: '2020-05-10',
  area: 'land',
  inPersonForbidden: true,
  limitInside: null,
  limitOutside: null,
  conditions: '',
  legalSource: 'SARS-CoV-2-Bekämpfungsverordnung',
} as const;
const limited = {
  ...forbidden,
  title: 'Corona-Lockerungs-LVO',
  from: '2020-06-15',
  until: null,
  inPersonForbidden: false,
  limitInside: 100,
  limitOutside: 300,
  conditions: 'Eine Person je Haushalt, Maske, Abstand 1,5 m',
} as const;

const planned = [
  [goehlen, '2020-04-07T19:00'],
  [picher, '2020-04-22T17:00'],
  [redefin, '2020-05-06T19:00'],
] as const;

async function winter(): Promise<TestDesk> {
  const desk = await openTestDesk();
  desk.goTo('2020-02-10');
  const { perform } = desk;
  for (const [municipalityId, slot] of planned) {
    await perform('meetings.proposeFormat', { municipalityIds: [municipalityId], format: 'inPerson' });
    await granted(desk, [municipalityId], '2020-02-10');
    expectOk(await perform('meetings.schedule', { municipalityId, slot, overrideReason: 'Ferien abgestimmt' }));
  }
  return desk;
}

describe('the spring of 2020', { timeout: 240_000 }, () => {
  it('goes from cancelled meetings over the video to the meeting in Göhlen on 17 June, and back again', async () => {
    const desk = await winter();
    const { perform } = desk;
    await walk(desk, async () => {
      desk.goTo('2020-03-18');
      const { restrictionId, affected } = expectOk(await perform('restrictions.save', forbidden));
      expect(affected).toBe(3);
      const [view] = expectOk(await perform('restrictions.list', {}));
      const decisions = (view?.meetings ?? []).map(({ meeting }) => ({
        meetingId: meeting.id,
        step: 'cancel' as const,
        reason: 'Alle Versammlungen abgesagt, Video folgt',
      }));
      expectOk(await perform('restrictions.settle', { restrictionId, decisions }));
      for (const [id] of planned)
        expect(await standing(desk, id)).toMatchObject({ stage: 'missing', meetings: ['cancelled'] });

      desk.goTo('2020-05-26');
      const details = {
        address: 'https://ortstermin.example/video',
        availableUntil: '2020-06-30',
        questions: '0385 755-2000',
        withoutInternet: 'Beratung zu Hause oder am Telefon, Karte im Briefkasten',
      };
      expectOk(await perform('meetings.proposeFormat', { municipalityIds: [picher], format: 'video', details }));
      await granted(desk, [picher], '2020-05-26');
      expectOk(await perform('meetings.schedule', { municipalityId: picher, slot: '2020-05-26T19:00' }));

      desk.goTo('2020-06-12');
      expectOk(await perform('restrictions.save', limited));
      const room = { name: 'Dorfgemeinschaftshaus', street: 'Hauptstraße 1', postcode: '19288', city: 'Göhlen' };
      const venue = expectOk(await perform('venues.save', { municipalityId: goehlen, ...room, seats: 120 }));
      const { version } = (await desk.detail(goehlen)).municipality;
      const facts = { eligibleAddresses: 150 };
      expectOk(await perform('municipalities.update', { municipalityId: goehlen, expectedVersion: version, facts }));
      const proposal = { municipalityIds: [goehlen], format: 'inPerson', venueId: venue.id };
      expectOk(await perform('meetings.proposeFormat', proposal));
      await granted(desk, [goehlen], '2020-06-12');
      expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2020-06-17T19:00' }));
      const messages = (await desk.detail(goehlen)).findings.filter(({ ruleId }) => ruleId === 'restricted');
      expect(messages.map(({ severity, message }) => [severity, message.includes('Eine Person je Haushalt')])).toEqual([
        ['warning', true],
      ]);

      desk.goTo('2020-07-01');
      expectOk(
        await perform('meetings.recordResult', { ...(await named(desk, goehlen)), on: '2020-06-17', attendance: 38 }),
      );
      expectOk(
        await perform('meetings.recordResult', { ...(await named(desk, picher)), on: '2020-06-30', attendance: null }),
      );
      const stages = await Promise.all(planned.map(async ([id]) => (await standing(desk, id)).stage));
      expect(stages).toEqual(['held', 'held', 'missing']);
    });
  });
});
