import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { expectRefusal, goehlen, openTestDesk, picher, scheduled, type TestDesk } from '../test-desk.ts';

async function withMeetings() {
  const desk = await openTestDesk();
  const one = await scheduled(desk, goehlen, '2027-03-16T19:00');
  const other = await scheduled(desk, picher, '2027-03-18T19:00');
  return { ...desk, one, other };
}

const exportAll = async (desk: TestDesk) => expectOk(await desk.perform('exports.write', { format: 'ics' }));

/** Sequence and status of each event of the last file, by the id of its meeting. */
function lastFile({ delivered }: TestDesk): Readonly<Record<string, string>> {
  const events = (delivered.at(-1)?.text ?? '').replaceAll('\r\n ', '').split('BEGIN:VEVENT').slice(1);
  return Object.fromEntries(
    events.map((event) => {
      const value = (name: string) => new RegExp(`^${name}:(.*)$`, 'm').exec(event)?.[1]?.trim() ?? '';
      return [value('UID').split('@')[0] ?? '', `${value('SEQUENCE')} ${value('STATUS')}`];
    }),
  );
}

describe('exporting the plan', { timeout: 180_000 }, () => {
  it('hands a file to the host and answers where it went', async () => {
    const desk = await withMeetings();
    const file = await exportAll(desk);
    expect(file).toMatchObject({ fileName: 'Einwohnerversammlungen_2026-11-23.ics', meetings: 2 });
    if (file.delivery.kind !== 'saved') throw new Error('not saved');
    expect(readFileSync(file.delivery.path, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(expectOk(await desk.perform('files.reveal', { fileId: file.delivery.fileId }))).toEqual({
      path: file.delivery.path,
    });
  });

  it('raises the sequence only when something visible has changed', async () => {
    const desk = await withMeetings();
    const { one, other } = desk;
    await exportAll(desk);
    expect(lastFile(desk)).toEqual({ [one.id]: '0 TENTATIVE', [other.id]: '0 TENTATIVE' });
    const note = { meetingId: one.id, expectedVersion: one.version, facts: { note: 'intern' } };
    expectOk(await desk.perform('meetings.update', note));
    await exportAll(desk);
    expect(lastFile(desk)).toEqual({ [one.id]: '0 TENTATIVE', [other.id]: '0 TENTATIVE' });
    const move = { meetingId: one.id, expectedVersion: one.version + 1, slot: '2027-03-17T19:00' };
    expectOk(await desk.perform('meetings.move', move));
    await exportAll(desk);
    expect(lastFile(desk)).toEqual({ [one.id]: '1 TENTATIVE', [other.id]: '0 TENTATIVE' });
    const texts = desk.delivered.map(({ text }) => text);
    expect(texts[1]).toBe(texts[0]);
    expect(texts.join()).not.toContain('intern');
  });

  it('keeps the sequence rising through undo, because the file has left the house', async () => {
    const desk = await withMeetings();
    const { one } = desk;
    await exportAll(desk);
    const move = { meetingId: one.id, expectedVersion: one.version, slot: '2027-03-17T19:00' };
    expectOk(await desk.perform('meetings.move', move));
    await exportAll(desk);
    expectOk(await desk.perform('history.undo', {}));
    await exportAll(desk);
    expect(lastFile(desk)[one.id]).toBe('2 TENTATIVE');
    expect(desk.delivered[2]?.text).toContain('DTSTART;TZID=Europe/Berlin:20270316T190000');
  });

  it('gives out cancelled meetings, and those whose planning was taken back, as cancelled once and for all', async () => {
    const desk = await withMeetings();
    const { one, other } = desk;
    await exportAll(desk);
    const cancel = { on: '2026-11-23', reason: 'Sturm', meetingId: one.id, expectedVersion: one.version };
    expectOk(await desk.perform('meetings.cancel', cancel));
    expectOk(await desk.perform('meetings.unschedule', { meetingId: other.id, expectedVersion: other.version }));
    for (const _round of [1, 2]) {
      await exportAll(desk);
      expect(lastFile(desk)).toEqual({ [one.id]: '1 CANCELLED', [other.id]: '1 CANCELLED' });
    }
    expect(desk.delivered.at(-1)?.text).not.toContain('Sturm');
  });

  it('of one meeting carries its name and leaves the others alone', async () => {
    const desk = await withMeetings();
    await exportAll(desk);
    expectOk(
      await desk.perform('meetings.unschedule', { meetingId: desk.other.id, expectedVersion: desk.other.version }),
    );
    const file = expectOk(await desk.perform('exports.write', { format: 'ics', meetingIds: [desk.one.id] }));
    expect(file).toMatchObject({ fileName: 'Einwohnerversammlung Göhlen_2026-11-23.ics', meetings: 1 });
    expect(Object.keys(lastFile(desk))).toEqual([desk.one.id]);
  });

  it('is refused for unknown formats and meetings, and while there is nothing to hand out', async () => {
    const desk = await openTestDesk();
    const attempt = async (input: { format: string; meetingIds?: string[] }) =>
      expectRefusal(await desk.perform('exports.write', input));
    expect((await attempt({ format: 'pdf' })).message).toMatch(
      /^Das Dateiformat „pdf“ gibt es nicht\. Möglich sind: ics/,
    );
    expect(await attempt({ format: 'ics', meetingIds: ['fehlt'] })).toEqual({
      code: 'not-found',
      message: 'Eine Versammlung mit der Kennung fehlt gibt es nicht.',
    });
    expect(await attempt({ format: 'ics' })).toEqual({
      code: 'invalid-input',
      message: 'Es gibt noch keinen Termin, der sich exportieren ließe. Bitte legen Sie zuerst einen Termin fest.',
    });
    expect(desk.delivered).toEqual([]);
  });

  it('that was given up or failed does not count as handed out', async () => {
    const fates = ['cancelled', 'broken', 'download', 'download'];
    const desk = await openTestDesk({
      async deliver() {
        const fate = fates.shift();
        if (fate === 'cancelled') return { kind: 'cancelled' };
        if (fate === 'broken') throw Object.assign(new Error('write'), { code: 'ENOSPC' });
        return { kind: 'download', fileId: 'd-1' };
      },
    });
    const one = await scheduled(desk, goehlen);
    expect((await exportAll(desk)).delivery).toEqual({ kind: 'cancelled' });
    expectOk(
      await desk.perform('meetings.move', {
        meetingId: one.id,
        expectedVersion: one.version,
        slot: '2027-03-17T19:00',
      }),
    );
    expect(expectRefusal(await desk.perform('exports.write', { format: 'ics' }))).toMatchObject({
      code: 'unavailable',
      message: expect.stringMatching(/^Der Datenträger ist voll\. Es wurde nichts geändert\./),
    });
    await exportAll(desk);
    expect(lastFile(desk)).toEqual({ [one.id]: '0 TENTATIVE' });
  });

  it('remembers across a restart what was handed out', async () => {
    const desk = await openTestDesk();
    const one = await scheduled(desk, goehlen);
    await exportAll(desk);
    const again = await desk.restart();
    expectOk(
      await again.perform('meetings.move', {
        meetingId: one.id,
        expectedVersion: one.version,
        slot: '2027-03-17T19:00',
      }),
    );
    await exportAll(again);
    expect(lastFile(again)).toEqual({ [one.id]: '1 TENTATIVE' });
  });
});
