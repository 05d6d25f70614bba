import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stages } from '#domain/need.ts';
import { hashOf } from '../../storage/test-folder.ts';
import { expectRefusal, goehlen, openTestDesk, picher, scheduled } from '../test-desk.ts';
import { expectOk } from './sample-course.ts';

const slow = { timeout: 120_000 };

describe('the first start', { timeout: 180_000 }, () => {
  it('loads the register once, and says the second time that nothing was changed', async () => {
    const { perform, tables } = await openTestDesk({ register: 'none' });
    expect(expectOk(await perform('app.info', {}))).toMatchObject({
      initialised: false,
      workspace: 'real',
      notices: [],
    });
    const register = { register: 'ludwigslust-parchim' } as const;
    expect(expectOk(await perform('setup.initialise', register))).toEqual({ municipalities: 142, amts: 15 });
    const before = tables();
    for (const second of ['ludwigslust-parchim', 'empty'] as const) {
      expect(expectRefusal(await perform('setup.initialise', { register: second }))).toEqual({
        code: 'invalid-input',
        message: 'In diesem Datenordner ist schon ein Register angelegt. Es wurde nichts geändert.',
      });
    }
    expect(tables()).toEqual(before);
  });

  it('can begin with an empty register', async () => {
    const { perform } = await openTestDesk({ register: 'none' });
    expect(expectOk(await perform('setup.initialise', { register: 'empty' }))).toEqual({ municipalities: 0, amts: 0 });
    expect(expectOk(await perform('municipalities.list', {}))).toEqual([]);
    expect(expectOk(await perform('overview.get', {}))).toMatchObject({ total: 0, amts: [], due: [] });
  });

  it('tells version, host, folder, day and source of the data', async () => {
    const { perform, folder } = await openTestDesk();
    expect(expectOk(await perform('app.info', {}))).toEqual({
      version: '0.1.0',
      host: 'browser',
      workspace: 'real',
      initialised: true,
      dataFolder: folder,
      today: '2026-11-23',
      notices: [],
      attribution: expect.stringContaining('© Statistisches Bundesamt (Destatis)'),
    });
  });

  it('knows no other register', async () => {
    const { desk } = await openTestDesk({ register: 'none' });
    expect(expectRefusal(await desk.call('setup.initialise', { register: '../geheim' })).message).toMatch(
      /^Unbekanntes Register\. Möglich sind: ludwigslust-parchim, empty\./,
    );
  });
});

describe('the sample data', slow, () => {
  it('show every stage without breaking a rule, and never touch the real data', async () => {
    const desk = await openTestDesk();
    await scheduled(desk, goehlen);
    const before = desk.tables();
    const file = join(desk.folder, 'ortstermin.sqlite');
    const hashes = [hashOf(file), hashOf(`${file}-wal`)];
    expect(expectOk(await desk.perform('setup.openWorkspace', { workspace: 'sandbox' }))).toEqual({
      workspace: 'sandbox',
    });
    expect(desk.events.at(-1)).toEqual({ type: 'workspace' });
    const info = expectOk(await desk.perform('app.info', {}));
    expect([info.workspace, info.initialised, info.dataFolder]).toEqual([
      'sandbox',
      true,
      join(desk.folder, 'Beispieldaten'),
    ]);
    const rows = expectOk(await desk.perform('planning.check', {}));
    expect(rows).toHaveLength(24);
    expect(rows.flatMap(({ findings }) => findings)).toEqual([]);
    const { counts, total, lettersOutOfDate } = expectOk(await desk.perform('overview.get', {}));
    const municipalities = expectOk(await desk.perform('municipalities.list', {}));
    for (const stage of stages) expect(municipalities.filter((row) => row.stage === stage)).toHaveLength(counts[stage]);
    expect([total, counts.held, counts.scheduled, lettersOutOfDate]).toEqual([142, 18, 24, 0]);
    expectOk(await desk.perform('municipalities.setFollowUp', { municipalityIds: [picher], on: '2026-12-01' }));
    expectOk(await desk.perform('history.undo', {}));
    expect(desk.tables()).toEqual(before);
    expect([hashOf(file), hashOf(`${file}-wal`)]).toEqual(hashes);
    expect(desk.letterFiles()).toEqual([]);
    expectOk(await desk.perform('setup.openWorkspace', { workspace: 'real' }));
    expect(expectOk(await desk.perform('app.info', {})).workspace).toBe('real');
    expect((await desk.meetingOf(goehlen)).slot).toBe('2027-03-16T19:00');
  });

  it('keep what was tried out until they are begun anew', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    const teams = async () => expectOk(await perform('catalogue.get', {})).teams.map(({ name }) => name);
    expectOk(await perform('setup.openWorkspace', { workspace: 'sandbox' }));
    expectOk(await perform('teams.save', { name: 'Versuch' }));
    expectOk(await perform('setup.openWorkspace', { workspace: 'real' }));
    expect(await teams()).toEqual([]);
    expectOk(await perform('setup.openWorkspace', { workspace: 'sandbox' }));
    expect(await teams()).toContain('Versuch');
    expectOk(await perform('setup.resetSandbox', {}));
    expect(await teams()).toEqual(['Team Nord', 'Team Süd']);
  });
});

describe('a backup by hand', { timeout: 180_000 }, () => {
  it('is a file of the size it tells', async () => {
    const { perform, folder } = await openTestDesk();
    const { path, bytes } = expectOk(await perform('backup.create', {}));
    expect(path).toBe(join(folder, 'Sicherungen', 'ortstermin_2026-11-23T11-00-00_von-hand.sqlite'));
    expect([existsSync(path), statSync(path).size]).toEqual([true, bytes]);
  });
});
