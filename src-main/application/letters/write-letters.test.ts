import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import {
  balow,
  expectRefusal,
  goehlen,
  openTestDesk,
  picher,
  redefin,
  scheduled,
  type TestDesk,
} from '../test-desk.ts';

const inquiry = 'municipality-inquiry';
const goehlenFile = '2026-11-23/Anschreiben_13076046_Göhlen_2026-11-23.docx';
const picherFile = '2026-11-23/Anschreiben_13076111_Picher_2026-11-23.docx';
const both = [goehlen, picher];

async function withProposals(municipalityIds: readonly string[] = both): Promise<TestDesk> {
  const desk = await openTestDesk();
  expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds: [...municipalityIds], format: 'inPerson' }));
  return desk;
}

const write = (desk: TestDesk, municipalityIds: string[] = both, kind = inquiry) =>
  desk.perform('letters.write', { kind, municipalityIds });

const inFolder = ({ folder }: TestDesk, path: string) => join(folder, 'Schreiben', path);

describe('writing letters', { timeout: 180_000 }, () => {
  it('makes all files and their records in one step, and the case moves on', async () => {
    const desk = await withProposals();
    const batch = expectOk(await write(desk));
    expect(batch).toMatchObject({ cancelled: false, folder: join(desk.folder, 'Schreiben') });
    expect(batch.written.map(({ municipalityName, path }) => [municipalityName, path])).toEqual([
      ['Göhlen', goehlenFile],
      ['Picher', picherFile],
    ]);
    expect(desk.letterFiles()).toEqual([goehlenFile, picherFile]);
    const { municipality, letters, history } = await desk.detail(goehlen);
    const sha256 = createHash('sha256')
      .update(readFileSync(inFolder(desk, goehlenFile)))
      .digest('hex');
    expect(letters).toEqual([
      expect.objectContaining({
        path: goehlenFile,
        sha256,
        writtenOn: '2026-11-23',
        outOfDate: [],
        overrideReason: '',
      }),
    ]);
    expect(municipality).toMatchObject({ followUpOn: '2026-12-07', followUpNote: 'Rückmeldung der Gemeinde' });
    expect(history[0]?.title).toBe('Anschreiben an die Gemeinde geschrieben: Göhlen und Picher');
    const [letter] = batch.written;
    expect(await desk.desk.filePath(letter?.letterId ?? '')).toBe(inFolder(desk, goehlenFile));
    expect(await desk.desk.filePath('../../ortstermin.sqlite')).toBeNull();
    expect(expectOk(await desk.perform('files.reveal', { fileId: letter?.letterId ?? '' })).path).toContain('Göhlen');
    rmSync(inFolder(desk, goehlenFile));
    expect(expectRefusal(await desk.perform('files.reveal', { fileId: letter?.letterId ?? '' })).code).toBe(
      'not-found',
    );
  });

  it('reports progress, and a cancelled batch leaves neither files nor records', async () => {
    const desk = await withProposals([goehlen, picher, redefin, balow]);
    const before = desk.tables();
    let answer: Promise<unknown> | undefined;
    const end = desk.desk.subscribe((event) => {
      if (event.type === 'progress' && event.done === 2) answer = desk.perform('jobs.cancel', { jobId: event.jobId });
    });
    const input = { kind: inquiry, municipalityIds: [goehlen, picher, redefin, balow], jobId: 'stapel-1' };
    expect(expectOk(await desk.perform('letters.write', input))).toMatchObject({ cancelled: true, written: [] });
    expect(await answer).toEqual({ ok: true, value: { cancelled: true } });
    expect(desk.events).toContainEqual({ type: 'progress', jobId: 'stapel-1', done: 2, total: 4 });
    expect(desk.letterFiles()).toEqual([]);
    expect(desk.tables()).toEqual(before);
    end();
    expect(await desk.perform('jobs.cancel', { jobId: 'stapel-1' })).toEqual({ ok: true, value: { cancelled: false } });
    expect(expectOk(await write(desk)).written).toHaveLength(2);
  });

  it.each([
    ['the folder for letters', 'Schreiben'],
    ['the folder of the day', 'Schreiben/2026-11-23'],
  ])('leaves neither files nor records when a file stands in place of %s', async (_what, path) => {
    const desk = await withProposals();
    const before = desk.tables();
    if (path.includes('/')) mkdirSync(join(desk.folder, 'Schreiben'));
    writeFileSync(join(desk.folder, path), 'im Weg');
    expect(expectRefusal(await write(desk))).toEqual({
      code: 'unavailable',
      message:
        'Die Datei oder der Ordner lässt sich nicht lesen oder schreiben. Es wurde nichts geändert. Bitte prüfen Sie, ob der Datenträger erreichbar ist.',
    });
    expect(desk.tables()).toEqual(before);
    expect(readFileSync(join(desk.folder, path), 'utf8')).toBe('im Weg');
    expect(desk.letterFiles()).toEqual(path.includes('/') ? ['2026-11-23'] : []);
    rmSync(join(desk.folder, path));
    expect(expectOk(await write(desk)).written).toHaveLength(2);
  });

  it('never writes over a file that is there', async () => {
    const desk = await withProposals();
    mkdirSync(inFolder(desk, '2026-11-23'), { recursive: true });
    writeFileSync(inFolder(desk, goehlenFile), 'von Hand geändert');
    const second = goehlenFile.replace('.docx', ' (2).docx');
    expect(expectOk(await write(desk)).written.map(({ path }) => path)).toEqual([second, picherFile]);
    expect(readFileSync(inFolder(desk, goehlenFile), 'utf8')).toBe('von Hand geändert');
    const third = goehlenFile.replace('.docx', ' (3).docx');
    expect(expectOk(await write(desk, [goehlen])).written.map(({ path }) => path)).toEqual([third]);
  });

  it('taken back puts the files aside as they are, and redo brings them back', async () => {
    const desk = await withProposals();
    expectOk(await write(desk));
    writeFileSync(inFolder(desk, goehlenFile), 'von Hand geändert');
    expectOk(await desk.perform('history.undo', {}));
    expect(desk.letterFiles()).toEqual([`Zurückgenommen/${goehlenFile}`, `Zurückgenommen/${picherFile}`]);
    expect((await desk.detail(goehlen)).letters).toEqual([]);
    expectOk(await desk.perform('history.redo', {}));
    expect(desk.letterFiles()).toEqual([goehlenFile, picherFile]);
    expect(readFileSync(inFolder(desk, goehlenFile), 'utf8')).toBe('von Hand geändert');
    rmSync(inFolder(desk, goehlenFile));
    expectOk(await desk.perform('history.undo', {}));
    expect(desk.letterFiles()).toEqual([`Zurückgenommen/${picherFile}`]);
  });

  it('is refused for unknown kinds and municipalities, and without a proposal', async () => {
    const desk = await openTestDesk();
    const before = desk.tables();
    expect(expectRefusal(await write(desk, both, 'mahnung'))).toEqual({
      code: 'invalid-input',
      message: 'Die Schreibenart „mahnung“ gibt es nicht. Möglich sind: municipality-inquiry, invitation.',
    });
    expect(expectRefusal(await write(desk, [goehlen, '13999999']))).toEqual({
      code: 'not-found',
      message: 'Eine Gemeinde mit dem Schlüssel 13999999 gibt es im Register nicht.',
    });
    expect(expectRefusal(await write(desk))).toEqual({
      code: 'invalid-input',
      message: 'Göhlen (und 1 weitere): Bitte schlagen Sie zuerst ein Format vor.',
      details: { municipalityIds: both, overridable: false },
    });
    expect(desk.tables()).toEqual(before);
    expect(desk.letterFiles()).toEqual([]);
  });

  it('invites before the Landkreis agreed only with a reason, which is kept', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const room = {
      municipalityId: goehlen,
      name: 'Dorfhaus',
      street: 'Dorfstraße 12',
      postcode: '19288',
      city: 'Göhlen',
    };
    const { id: venueId } = expectOk(await perform('venues.save', room));
    expectOk(await perform('meetings.proposeFormat', { municipalityIds: [goehlen], format: 'inPerson', venueId }));
    const incomplete = { kind: 'invitation', municipalityIds: [goehlen], overrideReason: 'Eilt' };
    expect(expectRefusal(await perform('letters.write', incomplete)).details).toMatchObject({ overridable: false });
    expectOk(await perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-16T19:00' }));
    const refusal = expectRefusal(await write(desk, [goehlen], 'invitation'));
    expect(refusal).toMatchObject({ code: 'rule-violation', details: { overridable: true } });
    expect(refusal.message).toMatch(/^Göhlen: Der Landkreis hat noch nicht zugestimmt \(.+\)\./);
    const [check] = expectOk(await perform('letters.check', { kind: 'invitation', municipalityIds: [goehlen] }));
    expect(check?.obstacles.map(({ overridable }) => overridable)).toEqual([true]);
    expectOk(await perform('letters.write', incomplete));
    const { letters, meetings } = await desk.detail(goehlen);
    expect(letters[0]).toMatchObject({ kind: 'invitation', overrideReason: 'Eilt' });
    expect(meetings[0]).toMatchObject({ state: 'invited', meeting: { invitedOn: '2026-11-23' } });
  });

  it('keeps no reason where nothing stood against the letter', async () => {
    const desk = await openTestDesk();
    await scheduled(desk, goehlen);
    const input = { kind: 'invitation', municipalityIds: [goehlen], overrideReason: 'unnötig' };
    expectOk(await desk.perform('letters.write', input));
    expect(expectOk(await desk.perform('letters.list', {}))).toEqual([
      expect.objectContaining({ kindTitle: expect.any(String), subjectName: 'Göhlen', overrideReason: '' }),
    ]);
  });

  it('gives municipalities of the same name, and those with a stroke in it, files of their own', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const second = {
      ags: '13099001',
      name: 'Göhlen',
      kind: 'Gemeinde' as const,
      amtId: 'amt-crivitz',
      postcodes: [],
      population: null,
      projectAreaId: null,
      eligibleAddresses: null,
      mayorTitle: '',
      mayorName: '',
      leadTimeDays: null,
      note: '',
    };
    expectOk(await perform('municipalities.create', second));
    const rows = expectOk(await perform('municipalities.list', {}));
    const ids = rows.filter(({ name }) => name === 'Göhlen' || name.includes('/')).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(2);
    expectOk(await desk.perform('meetings.proposeFormat', { municipalityIds: ids, format: 'inPerson' }));
    const { written } = expectOk(await write(desk, ids));
    expect(new Set(written.map(({ path }) => path)).size).toBe(ids.length);
    expect(desk.letterFiles()).toEqual(written.map(({ path }) => path).sort());
    expect(readdirSync(join(desk.folder, 'Schreiben'))).toEqual(['2026-11-23']);
  });
});
