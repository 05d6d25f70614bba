import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { databaseFile } from '../../storage/open-store.ts';
import { expectOk } from '../setup/sample-course.ts';
import { expectRefusal, goehlen, openTestDesk, picher } from '../test-desk.ts';

const nothing = (message: string) => ({ code: 'not-found', message });

describe('the history', { timeout: 180_000 }, () => {
  it('has nothing to take back on an empty desk', async () => {
    const { perform } = await openTestDesk({ register: 'none' });
    expect(expectOk(await perform('history.state', {}))).toEqual({ undo: null, redo: null });
    expect(expectRefusal(await perform('history.undo', {}))).toEqual(nothing('Es gibt nichts rückgängig zu machen.'));
    expect(expectRefusal(await perform('history.redo', {}))).toEqual(nothing('Es gibt nichts zu wiederholen.'));
  });

  it('shows who did what when, for one municipality or for all, with what was taken back', async () => {
    const desk = await openTestDesk();
    const { perform } = desk;
    expectOk(await perform('meetings.proposeFormat', { municipalityIds: [goehlen], format: 'phone' }));
    expectOk(await perform('meetings.proposeFormat', { municipalityIds: [picher], format: 'video' }));
    expect(expectOk(await perform('history.undo', {}))).toEqual({
      title: 'Format Video vorgeschlagen: Picher',
      municipalityIds: [picher],
    });
    const all = expectOk(await perform('history.list', { limit: 3 }));
    expect(all.map(({ kind, title, reversed }) => [kind, title, reversed])).toEqual([
      ['undo', 'Format Video vorgeschlagen: Picher', false],
      ['step', 'Format Video vorgeschlagen: Picher', true],
      ['step', 'Format Telefon vorgeschlagen: Göhlen', false],
    ]);
    expect(all[0]).toMatchObject({ actor: 'Antje', at: '2026-11-23T11:00:00.000Z', municipalityIds: [picher] });
    const own = expectOk(await perform('history.list', { municipalityId: goehlen }));
    expect(own).toEqual([all[2]]);
    expect(own).toEqual((await desk.detail(goehlen)).history);
    expect(expectOk(await perform('history.state', {}))).toEqual({
      undo: 'Format Telefon vorgeschlagen: Göhlen',
      redo: 'Format Video vorgeschlagen: Picher',
    });
  });

  it('goes on after a restart', async () => {
    const desk = await openTestDesk();
    const before = desk.tables();
    expectOk(await desk.perform('teams.save', { name: 'Team Nord' }));
    const again = await desk.restart();
    expect(expectOk(await again.perform('history.undo', {})).title).toBe('Team Nord gespeichert');
    expect(again.tables()).toEqual(before);
  });

  it('refuses to take back what reads differently now, and says so', async () => {
    const { perform, folder, tables } = await openTestDesk();
    const { id } = expectOk(await perform('teams.save', { name: 'Team Nord' }));
    const other = new SqliteDatabase(join(folder, databaseFile));
    other.prepare('update teams set name = ? where id = ?').run('Team Ost', id);
    other.close();
    const before = tables();
    expect(expectRefusal(await perform('history.undo', {}))).toEqual({
      code: 'stale',
      message:
        '„Team Nord gespeichert“ lässt sich nicht rückgängig machen, weil Einträge danach geändert wurden. Bitte sehen Sie im Verlauf nach.',
      details: { conflicts: [{ table: 'teams', id }] },
    });
    expect(tables()).toEqual(before);
  });
});
