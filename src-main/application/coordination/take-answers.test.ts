import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { balow, expectRefusal, goehlen, picher, redefin, type TestDesk } from '../test-desk.ts';
import { answeredRow, chosenFile, deskWithList, granted, openedList } from './test-lists.ts';

const conditional = { ...granted, outcome: 'erteilt mit Auflagen', conditions: 'Protokoll\nvorlegen' };
const denied = { ...granted, outcome: 'versagt', conditions: 'Saal zu klein' };
const stateOf = async (desk: TestDesk, id: string) => (await desk.detail(id)).coordination;
const take = async (desk: TestDesk, importId: string, accept: 'safe' | 'all' | number[] = 'safe') =>
  desk.perform('coordination.takeAnswers', { importId, accept });

describe('the list that comes back', () => {
  it('is shown row by row, taken in one step, and undo restores everything exactly', async () => {
    const desk = await deskWithList();
    const before = desk.tables();
    const opened = await openedList(desk, { [goehlen]: conditional, [picher]: denied });
    expect(opened.rows).toEqual([
      {
        ...{ line: 2, state: 'granted-with-conditions', municipalityId: goehlen, name: 'Göhlen' },
        before: 'angefragt am 23.11.2026',
        after: 'erteilt mit Auflagen am 25.11.2026, Frau Sommer, Fachdienst 15, Az. 15/2026-7: Protokoll\nvorlegen',
        ...{ doubts: [], reasons: [] },
      },
      expect.objectContaining({ line: 3, state: 'denied', name: 'Picher', doubts: [], reasons: [] }),
      expect.objectContaining({ line: 4, state: 'none', name: 'Redefin', before: '', after: '' }),
    ]);
    expect(desk.tables()).toEqual(before);
    expect(expectOk(await take(desk, opened.importId))).toMatchObject({ taken: 2, left: 0 });
    const { coordination, coordinations, municipality } = await desk.detail(goehlen);
    expect([coordination, municipality.followUpOn]).toEqual(['granted-with-conditions', null]);
    expect(coordinations[0]).toMatchObject({
      ...{ answeredOn: '2026-11-25', answeredBy: 'Frau Sommer, Fachdienst 15', reference: '15/2026-7' },
      conditions: 'Protokoll\nvorlegen',
    });
    // Silence is never consent.
    expect([await stateOf(desk, picher), await stateOf(desk, redefin)]).toEqual(['denied', 'asked']);
    expect(expectOk(await desk.perform('history.undo', {})).title).toBe(
      'Antworten des Landkreises aus „Antwort Landkreis.xlsx“ übernommen: Göhlen und Picher',
    );
    expect(desk.tables()).toEqual(before);
  });

  it('changes nothing when it is taken twice', async () => {
    const desk = await deskWithList();
    const typed = { [goehlen]: granted, [picher]: { otherDate: { day: '2027-03-25' } } };
    const { importId } = await openedList(desk, typed);
    expectOk(await take(desk, importId));
    const after = desk.tables();
    expect(expectOk(await take(desk, importId, 'all'))).toMatchObject({ taken: 0, counts: { unchanged: 2, none: 1 } });
    const again = await openedList(desk, typed);
    expect(again.counts).toMatchObject({ unchanged: 2, none: 1, granted: 0 });
    expect(expectOk(await take(desk, again.importId, 'all')).taken).toBe(0);
    expect(desk.tables()).toEqual(after);
  });

  it('can be taken row by row', async () => {
    const desk = await deskWithList();
    const { importId } = await openedList(desk, { [goehlen]: granted, [picher]: denied });
    expect(expectOk(await take(desk, importId, [3]))).toMatchObject({ taken: 1, left: 1 });
    expect([await stateOf(desk, goehlen), await stateOf(desk, picher)]).toEqual(['asked', 'denied']);
  });

  it('with a wish for another date consents to nothing and brings the municipality up at once', async () => {
    const desk = await deskWithList();
    const wish = { ...granted, otherDate: 'Do., 25.03.2027, 18:30 Uhr' };
    const { importId, rows } = await openedList(desk, { [goehlen]: wish, [picher]: { otherDate: 'nach Ostern' } });
    expect(rows.map(({ state }) => state)).toEqual(['other-date', 'other-date', 'none']);
    expect(rows[0]?.doubts).toEqual([expect.stringContaining('Neben „erteilt“ ist ein anderer Termin genannt.')]);
    expect(rows[1]?.doubts).toEqual([expect.stringContaining('„nach Ostern“ ist kein Datum')]);
    expect(expectOk(await take(desk, importId)).taken).toBe(0);
    expectOk(await take(desk, importId, 'all'));
    const { coordination, municipality, coordinations } = await desk.detail(goehlen);
    expect(coordination).toBe('asked');
    expect(municipality).toMatchObject({
      followUpOn: '2026-11-26',
      followUpNote: 'Anderer Termin gewünscht: Do., 25.03.2027, 18:30 Uhr',
    });
    expect(coordinations[0]).toMatchObject({ outcome: null, reference: '15/2026-7' });
  });

  it('takes a consent beside conditions as one with conditions, after a look', async () => {
    const desk = await deskWithList();
    const row = await answeredRow(desk, { ...granted, conditions: 'Nur mit Protokoll' });
    expect(row).toMatchObject({
      state: 'granted-with-conditions',
      doubts: [expect.stringContaining('stehen Auflagen')],
    });
  });

  it('replaces an answer on record only after a look', async () => {
    const desk = await deskWithList();
    expectOk(await take(desk, (await openedList(desk, { [goehlen]: granted })).importId));
    const row = await answeredRow(desk, denied);
    expect(row).toMatchObject({ state: 'denied', doubts: [expect.stringMatching(/^Erfasst ist bisher: erteilt am/)] });
    expect(await answeredRow(desk, { otherDate: 'nach Ostern' })).toMatchObject({ state: 'refused' });
  });
});

describe('a municipality that was planned anew since the list went out', () => {
  it('is flagged, never safe, and its answer stays with what was asked', async () => {
    const desk = await deskWithList();
    const { id: meetingId, version: expectedVersion } = await desk.meetingOf(goehlen);
    expectOk(await desk.perform('meetings.move', { meetingId, expectedVersion, slot: '2027-03-23T19:00' }));
    expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds: [redefin], format: 'phone' }));
    const { importId, rows } = await openedList(desk, { [goehlen]: granted, [redefin]: granted });
    expect(rows[0]?.doubts).toEqual([
      'Auf der Liste steht „Präsenz, Di., 16.03.2027, 19:00 Uhr“, geplant ist jetzt „Präsenz, Di., 23.03.2027, 19:00 Uhr“. Die Antwort würde bei der früheren Anfrage vermerkt; für das, was jetzt geplant ist, gilt sie nicht.',
    ]);
    expect(rows[2]?.doubts[0]).toContain('geplant ist jetzt „Telefon ohne Termin“');
    expect(expectOk(await take(desk, importId))).toMatchObject({ taken: 0, left: 2 });
    expectOk(await take(desk, importId, 'all'));
    const { coordination, coordinations, municipality } = await desk.detail(goehlen);
    expect([coordination, coordinations[0]?.outcome]).toEqual(['superseded', 'granted']);
    expect(municipality.followUpOn).not.toBeNull();
  });

  it('is flagged when it was asked for again, and the new request stays open', async () => {
    const desk = await deskWithList();
    const { id: meetingId, version: expectedVersion } = await desk.meetingOf(goehlen);
    expectOk(await desk.perform('meetings.move', { meetingId, expectedVersion, slot: '2027-03-23T19:00' }));
    const again = { municipalityIds: [goehlen], on: '2026-11-26', includeSlot: true };
    expectOk(await desk.perform('coordination.ask', again));
    const { importId } = await openedList(desk, { [goehlen]: granted });
    expectOk(await take(desk, importId, 'all'));
    const { coordination, coordinations } = await desk.detail(goehlen);
    expect(coordination).toBe('asked');
    expect(coordinations.map(({ outcome }) => outcome).toSorted()).toEqual(['granted', null]);
  });

  it('is flagged when only the format was asked for, and the answer then counts', async () => {
    const desk = await deskWithList();
    // Redefin was asked without a date; it gets one now.
    expectOk(await desk.perform('meetings.schedule', { municipalityId: redefin, slot: '2027-03-25T19:00' }));
    const { importId, rows } = await openedList(desk, { [redefin]: granted });
    expect(rows[2]?.doubts).toEqual([expect.stringContaining('Gefragt war nur nach dem Format')]);
    expectOk(await take(desk, importId, 'all'));
    expect(await stateOf(desk, redefin)).toBe('granted');
  });

  it('between looking and taking ends the taking as a whole', async () => {
    const desk = await deskWithList();
    const { importId } = await openedList(desk, { [goehlen]: granted, [picher]: granted });
    const { id: meetingId, version: expectedVersion } = await desk.meetingOf(goehlen);
    expectOk(await desk.perform('meetings.move', { meetingId, expectedVersion, slot: '2027-03-23T19:00' }));
    const before = desk.tables();
    const { code, message } = expectRefusal(await take(desk, importId, [2, 3]));
    expect([code, message]).toEqual(['stale', expect.stringContaining('bei Göhlen etwas geändert')]);
    expect(desk.tables()).toEqual(before);
  });
});

describe('a list that is not as it was', () => {
  it.each([
    ['never asked', { ...granted, ags: balow, name: 'Balow' }, 'refused', 'ist zu Balow nie gefragt worden'],
    ['unknown', { ...granted, ags: '13999999' }, 'refused', 'Den Schlüssel 13999999 gibt es im Register nicht.'],
    ['unreadable as a key', { ...granted, ags: '1,3E+07' }, 'unreadable', 'Zelle A2'],
    ['proposed otherwise', { ...granted, slot: 'Do., 25.03.2027, 19:00 Uhr' }, 'refused', 'nie nach „Präsenz, Do., 25'],
    ['answered in other words', { ...granted, outcome: 'vielleicht' }, 'unreadable', 'Zelle K2'],
    ['without its conditions', { ...granted, outcome: 'mit Auflagen' }, 'unreadable', 'tragen Sie die Auflagen ein'],
    ['conditions without an answer', { conditions: 'Protokoll' }, 'unreadable', 'aber keine Antwort'],
    ['answered by nobody', { ...granted, by: null }, 'unreadable', 'Zelle N2'],
    ['answered on no day', { ...granted, on: null }, 'unreadable', 'Zelle P2'],
    ['answered on no real day', { ...granted, on: '31.02.2026' }, 'unreadable', 'Den Tag „31.02.2026“ gibt es nicht'],
    ['before the request', { ...granted, on: { day: '2026-11-22' } }, 'refused', 'vor der Anfrage vom 23.11.2026'],
    ['in the future', { ...granted, on: { day: '2026-11-27' } }, 'refused', 'liegt in der Zukunft'],
    ['a reference made a date by Excel', { ...granted, reference: { day: '2026-02-15' } }, 'unreadable', 'Zelle O2'],
  ])('has a row that is not taken: %s', async (_what, cells, state, sentence) => {
    const desk = await deskWithList();
    const before = desk.tables();
    const { importId, rows } = await openedList(desk, { [goehlen]: cells });
    expect(rows[0]).toMatchObject({ line: 2, state, reasons: [expect.stringContaining(sentence)] });
    expect(expectOk(await take(desk, importId, 'all')).taken).toBe(0);
    expect(desk.tables()).toEqual(before);
  });

  it('names a key twice: neither row is taken, the others are', async () => {
    const desk = await deskWithList();
    const extra = [[goehlen, 'Göhlen']];
    const { importId, rows } = await openedList(desk, { [goehlen]: granted, [picher]: granted }, { extra });
    expect(rows.map(({ state }) => state)).toEqual(['refused', 'granted', 'none', 'refused']);
    expect(rows[3]?.reasons[0]).toContain('nennen mehrere Zeilen (2, 5)');
    expect(expectOk(await take(desk, importId, 'all')).taken).toBe(1);
  });

  it('belongs to a withdrawn request', async () => {
    const desk = await deskWithList();
    const withdrawal = { municipalityIds: [goehlen], on: '2026-11-25', reason: 'Neue Trasse' };
    expectOk(await desk.perform('coordination.withdraw', withdrawal));
    const { state, reasons } = await answeredRow(desk, granted);
    expect([state, reasons[0]]).toEqual(['refused', expect.stringContaining('am 25.11.2026 widerrufen')]);
  });

  it('lacks columns, or has one twice: it is refused as a whole and says which', async () => {
    const desk = await deskWithList();
    const opened = async (lines: readonly string[]) =>
      expectRefusal(await desk.perform('coordination.openAnswers', chosenFile(Buffer.from(lines.join('\r\n')))));
    const head = 'AGS;Gemeinde;Vorgeschlagenes Format;Termin;Antwort;Auflagen oder Gründe;Anderer Termin';
    const row = `${goehlen};Göhlen;Präsenz;;erteilt;;`;
    expect(
      (await opened([`${head};Name oder Stelle;Datum der Antwort`, `${row};Frau Sommer;25.11.2026`])).message,
    ).toBe(
      'Das ist nicht die Abstimmungsliste, wie sie hinausgegangen ist: Es fehlt die Spalte „Aktenzeichen“. Bitte ergänzen Sie sie oder tragen Sie die Antworten in die ursprüngliche Datei ein.',
    );
    const twice = `${head};Name oder Stelle;Aktenzeichen;Datum der Antwort;Antwort`;
    expect((await opened([twice, `${row};Frau Sommer;;25.11.2026;versagt`])).message).toContain('mehrmals: „Antwort“');
    expect((await opened(['AGS;Einwohner', `${goehlen};400`])).message).toContain(
      'fehlen die Spalten „Gemeinde“, „Vorgeschlagenes Format“, „Termin“',
    );
    expect((await opened(['Hallo'])).message).toContain('keine Kopfzeile');
  });

  it('is not open any more', async () => {
    const desk = await deskWithList();
    expect(expectRefusal(await take(desk, 'weg')).code).toBe('not-found');
  });
});
