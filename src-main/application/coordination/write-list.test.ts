import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { listHeadings } from '#domain/coordination-list.ts';
import { textsOf } from '../../imports/test-reading.ts';
import { expectOk } from '../setup/sample-course.ts';
import { balow, expectRefusal, goehlen, openTestDesk, picher, redefin, scheduled } from '../test-desk.ts';
import { asked, deliveredFile, deskWithList } from './test-lists.ts';

describe('the list for the Landkreis', () => {
  it('says what is proposed and leaves the answers empty', async () => {
    const desk = await openTestDesk();
    const area = expectOk(await desk.perform('projectAreas.save', { name: 'West', deadline: '2027-06-30' })).id;
    const ids = { municipalityIds: [goehlen] };
    expectOk(await desk.perform('municipalities.assignProjectArea', { ...ids, projectAreaId: area }));
    await scheduled(desk, goehlen);
    expectOk(
      await desk.perform('coordination.writeList', { ...ids, format: 'xlsx', answerBy: '2026-12-04', ask: false }),
    );
    expect(textsOf(deliveredFile(desk))).toEqual([
      Object.values(listHeadings),
      [
        ...[goehlen, 'Göhlen', 'Amt Ludwigslust-Land', 'West', '2027-06-30', 'Präsenz'],
        ...['Di., 16.03.2027, 19:00 Uhr', 'Dorfhaus, Dorfstraße 12, 19288 Dorf', '', '2026-12-04'],
      ],
    ]);
  });

  it('records the request with the date in the same step, and undo takes it back', async () => {
    const desk = await openTestDesk();
    expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds: asked, format: 'inPerson' }));
    expectOk(await desk.perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-16T19:00' }));
    const before = desk.tables();
    const order = { format: 'docx', municipalityIds: asked, answerBy: '2026-12-04', ask: true } as const;
    expect(expectOk(await desk.perform('coordination.writeList', order))).toMatchObject({
      municipalities: 3,
      asked: 3,
    });
    const { coordinations, municipality, coordination } = await desk.detail(goehlen);
    expect(coordination).toBe('asked');
    expect(coordinations).toEqual([expect.objectContaining({ slot: '2027-03-16T19:00', askedOn: '2026-11-23' })]);
    expect(municipality).toMatchObject({ followUpOn: '2026-12-04', followUpNote: 'Antwort des Landkreises' });
    expect((await desk.detail(picher)).coordinations[0]?.slot).toBeNull();
    // The same list once more asks nobody twice.
    expect(expectOk(await desk.perform('coordination.writeList', order)).asked).toBe(0);
    expect(expectOk(await desk.perform('history.undo', {})).title).toBe(
      'Landkreis am 23.11.2026 mit einer Liste um Abstimmung gebeten: Göhlen, Picher und Redefin',
    );
    expect(desk.tables()).toEqual(before);
  });

  it('never asks again for what has been granted, but for what was denied or is new', async () => {
    const desk = await deskWithList();
    const answer = { on: '2026-11-25', by: 'Frau Sommer' } as const;
    const answered = async (id: string, outcome: 'granted' | 'denied') =>
      expectOk(await desk.perform('coordination.answer', { ...answer, outcome, municipalityIds: [id] }));
    await answered(goehlen, 'granted');
    await answered(picher, 'denied');
    const order = { format: 'xlsx', municipalityIds: asked, ask: true } as const;
    expect(expectOk(await desk.perform('coordination.writeList', order)).asked).toBe(1);
    expect((await desk.detail(goehlen)).coordination).toBe('granted');
    expect((await desk.detail(picher)).coordination).toBe('asked');
  });

  it('without a choice holds everyone who waits for the Landkreis, and nobody else', async () => {
    const desk = await deskWithList();
    await scheduled(desk, balow, '2027-03-23T19:00');
    expect(expectOk(await desk.perform('coordination.writeList', { format: 'xlsx' })).municipalities).toBe(3);
    const rows = textsOf(deliveredFile(desk, 'Abstimmungsliste_2026-11-26.xlsx'));
    expect(rows.slice(1).map(([ags]) => ags)).toEqual([goehlen, picher, redefin]);
  });

  it.each([
    [
      'a municipality without a proposal',
      { municipalityIds: [balow] },
      'Bitte schlagen Sie zuerst ein Format vor: Balow.',
    ],
    ['an unknown key', { municipalityIds: ['99999999'] }, 'Eine Gemeinde mit dem Schlüssel 99999999 gibt es nicht.'],
    ['a day that is over', { answerBy: '2026-11-22' }, 'Der 22.11.2026 ist schon vorbei.'],
    ['nobody who waits', {}, 'Es wartet keine Gemeinde auf den Landkreis.'],
  ])('is refused for %s, and nothing is written', async (_what, input, sentence) => {
    const desk = await openTestDesk();
    const before = desk.tables();
    const refusal = expectRefusal(
      await desk.perform('coordination.writeList', { format: 'xlsx', ask: true, ...input }),
    );
    expect(refusal.message).toContain(sentence);
    expect([desk.delivered, desk.tables()]).toEqual([[], before]);
  });

  it('records no request when the file was not saved', async () => {
    const desk = await openTestDesk({ deliver: async () => ({ kind: 'cancelled' }) });
    expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds: asked, format: 'video' }));
    const before = desk.tables();
    expect(expectOk(await desk.perform('coordination.writeList', { format: 'xlsx', ask: true })).asked).toBe(0);
    expect(desk.tables()).toEqual(before);
  });

  it('records no request for what was planned anew while the file was being saved', async () => {
    const desk = await openTestDesk({
      async deliver() {
        expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds: [picher], format: 'phone' }));
        return { kind: 'download', fileId: 'export-1' };
      },
    });
    expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds: asked, format: 'video' }));
    const { code, message } = expectRefusal(
      await desk.perform('coordination.writeList', { format: 'xlsx', ask: true }),
    );
    expect([code, message]).toEqual(['stale', expect.stringContaining('Picher wurde währenddessen umgeplant')]);
    expect(desk.tables()['coordinations']).toEqual([]);
  });

  it('as a document lies across, with its date, its deadline, ticks, and no internal note', async () => {
    const desk = await openTestDesk();
    const { id: meetingId, version: expectedVersion } = await scheduled(desk, goehlen);
    const note = { meetingId, expectedVersion, facts: { note: 'GEHEIM' } };
    expectOk(await desk.perform('meetings.update', note));
    const order = { municipalityIds: [goehlen], answerBy: '2026-12-04' };
    expectOk(await desk.perform('coordination.writeList', { ...order, format: 'docx' }));
    const xml = strFromU8(
      unzipSync(deliveredFile(desk, 'Abstimmungsliste_2026-11-23.docx'))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    for (const text of ['Stand: 23. November 2026', 'Antwort erbeten bis 4. Dezember 2026.', '☐ versagt', 'Göhlen']) {
      expect(xml).toContain(text);
    }
    expect(xml).not.toContain('GEHEIM');
  });
});
