import { describe, expect, it } from 'vitest';
import type { Store } from './store.ts';
import { ascendingAuthorship, contentsOf, storeInMemory } from './test-folder.ts';
import { recordOf } from './test-records.ts';
import type { Unit } from './unit-of-work.ts';

const change = { title: 'Team geändert', municipalityIds: ['13076046'] };
const team = { id: 'team-1', name: 'Team Nord', version: 1 };

async function storeWithTeam() {
  const store = await storeInMemory();
  const authorship = ascendingAuthorship();
  const work = <Value>(task: (unit: Unit) => Promise<Value>, saved: typeof change | null = change) =>
    store.work(authorship(), async (unit) => ({ value: await task(unit), change: saved }));
  await work((unit) => unit.insert('teams', team));
  return { store, work };
}

const teamsIn = (store: Store) => store.read.all('teams');

describe('a unit of work', { timeout: 180_000 }, () => {
  it('saves everything together with one change that names author and instant', async () => {
    const { store, work } = await storeWithTeam();
    const { saved } = await work(async (unit) => {
      await unit.update('teams', { ...team, name: 'Team Süd' });
      await unit.insert('teams', { id: 'team-2', name: 'Team West', version: 9 });
    });
    expect(await teamsIn(store)).toEqual([
      { id: 'team-1', name: 'Team Süd', version: 2 },
      { id: 'team-2', name: 'Team West', version: 1 },
    ]);
    const [newest, ...earlier] = await store.changes(10);
    expect(newest).toEqual({ ...saved?.head, reversedBy: null });
    expect(newest).toMatchObject({ actor: 'Antje Brüggemann', at: '2026-11-23T08:00:00.000Z', kind: 'step' });
    expect(earlier).toHaveLength(1);
  });

  it('keeps an image before and after of every row it touched, in the order of the writes', async () => {
    const { work } = await storeWithTeam();
    const { saved } = await work(async (unit) => {
      await unit.update('teams', { ...team, name: 'Team Süd' });
      await unit.insert('teams', { id: 'team-2', name: 'Team West', version: 1 });
      await unit.remove('teams', 'team-2');
      await unit.remove('teams', 'gibt-es-nicht');
    });
    const west = { id: 'team-2', name: 'Team West', version: 1 };
    expect(saved?.images).toEqual([
      { table: 'teams', id: 'team-1', before: team, after: { ...team, name: 'Team Süd', version: 2 } },
      { table: 'teams', id: 'team-2', before: null, after: west },
      { table: 'teams', id: 'team-2', before: west, after: null },
    ]);
  });

  it('reads its own writes before they are saved', async () => {
    const { work } = await storeWithTeam();
    const { value } = await work(async (unit) => {
      await unit.update('teams', { ...team, name: 'Team Süd' });
      return unit.get('teams', team.id);
    });
    expect(value).toEqual({ ...team, name: 'Team Süd', version: 2 });
  });

  it('leaves nothing when the task throws', async () => {
    const { store, work } = await storeWithTeam();
    const before = await contentsOf(store);
    const broken = work(async (unit) => {
      await unit.insert('amts', recordOf('amts', 'amt-1'));
      await unit.remove('teams', team.id);
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect(await contentsOf(store)).toEqual(before);
    expect(await store.changes(10)).toHaveLength(1);
  });

  it('leaves nothing when the task decides that nothing is to be saved', async () => {
    const { store, work } = await storeWithTeam();
    const { value, saved } = await work(async (unit) => {
      await unit.remove('teams', team.id);
      return 'refused';
    }, null);
    expect([value, saved]).toEqual(['refused', null]);
    expect(await teamsIn(store)).toEqual([team]);
    expect(await store.changes(10)).toHaveLength(1);
  });

  it('writes no change when no row was touched', async () => {
    const { store, work } = await storeWithTeam();
    const { saved } = await work((unit) => unit.get('teams', team.id));
    expect(saved).toBeNull();
    expect(await store.changes(10)).toHaveLength(1);
  });

  it('refuses a version that is no longer the present one, and names what to do', async () => {
    const { store, work } = await storeWithTeam();
    await work((unit) => unit.update('teams', { ...team, name: 'Team Süd' }));
    await expect(work((unit) => unit.update('teams', { ...team, name: 'Team Ost' }))).rejects.toMatchObject({
      code: 'stale',
      message:
        'Dieser Eintrag wurde inzwischen an anderer Stelle geändert. Bitte sehen Sie sich den neuen Stand an und wiederholen Sie den Schritt.',
    });
    expect(await teamsIn(store)).toEqual([{ ...team, name: 'Team Süd', version: 2 }]);
  });

  it('prefers the version the caller saw over the one that was read just now', async () => {
    const { work } = await storeWithTeam();
    await work((unit) => unit.update('teams', { ...team, name: 'Team Süd' }));
    const late = work(async (unit) => unit.update('teams', { ...(await unit.get('teams', team.id)), name: 'X' }, 1));
    await expect(late).rejects.toMatchObject({ code: 'stale' });
  });

  it('says that a record is not there', async () => {
    const { work } = await storeWithTeam();
    const notFound = { code: 'not-found', message: /gibt es nicht \(mehr\)/ };
    const missing = { ...team, id: 'fort' };
    await expect(work((unit) => unit.get('teams', 'fort'))).rejects.toMatchObject({ code: notFound.code });
    await expect(work((unit) => unit.update('teams', missing))).rejects.toThrow(notFound.message);
  });

  it('keeps more records than fit into one statement', async () => {
    const { store, work } = await storeWithTeam();
    const many = Array.from({ length: 450 }, (_one, index) => ({
      id: `viele-${index}`,
      name: `T${index}`,
      version: 1,
    }));
    const { saved } = await work((unit) => unit.insert('teams', ...many));
    expect(await teamsIn(store)).toHaveLength(451);
    expect(saved?.images).toHaveLength(450);
    await store.reverse({ id: 'c-9999', at: '2026-11-23T08:00:00.000Z', actor: 'Antje Brüggemann' }, 'undo');
    expect(await teamsIn(store)).toEqual([team]);
  });
});
