import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Store } from './store.ts';
import { ascendingAuthorship, contentsOf, storeInMemory } from './test-folder.ts';
import type { Unit } from './unit-of-work.ts';

type Write = { readonly kind: 'insert' | 'rename' | 'remove'; readonly at: number; readonly name: string };
type Act = { readonly kind: 'step'; readonly writes: readonly Write[] } | { readonly kind: 'undo' | 'redo' };

const write: fc.Arbitrary<Write> = fc.record({
  kind: fc.constantFrom('insert', 'rename', 'remove'),
  at: fc.nat(5),
  name: fc.string({ maxLength: 8 }),
});
const step = fc.record({ kind: fc.constant('step' as const), writes: fc.array(write, { minLength: 1, maxLength: 5 }) });
const reversal = fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) });
const acts: fc.Arbitrary<readonly Act[]> = fc.array(fc.oneof(step, { weight: 2, arbitrary: reversal }), {
  minLength: 5,
  maxLength: 25,
});

/** Runs the writes; each one meets a present team or, where there is none, adds one. */
async function run(unit: Unit, writes: readonly Write[], changeId: string): Promise<void> {
  for (const [index, { kind, at, name }] of writes.entries()) {
    const teams = await unit.all('teams');
    const team = teams[at % Math.max(teams.length, 1)];
    if (kind === 'insert' || !team) await unit.insert('teams', { id: `${changeId}-${index}`, name, version: 1 });
    else if (kind === 'rename') await unit.update('teams', { ...team, name });
    else await unit.remove('teams', team.id);
  }
}

async function emptyDesk() {
  const store = await storeInMemory();
  const authorship = ascendingAuthorship();
  const doStep = (writes: readonly Write[], municipalityIds: readonly string[] = []) => {
    const head = authorship();
    return store.work(head, async (unit) => {
      await run(unit, writes, head.id);
      return { value: null, change: { title: `Schritt ${head.id}`, municipalityIds } };
    });
  };
  return { store, doStep, reverse: (direction: 'undo' | 'redo') => store.reverse(authorship(), direction) };
}

const addTeam = (name: string): readonly Write[] => [{ kind: 'insert', at: 0, name }];
const titles = async (store: Store) => {
  const { undo, redo } = await store.candidates();
  return [undo?.title ?? null, redo?.title ?? null];
};

describe('undo and redo', { timeout: 180_000 }, () => {
  it('lead through any sequence like a stack of states', { timeout: 180_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        const { store, doStep, reverse } = await emptyDesk();
        const past: unknown[] = [];
        let present: unknown = await contentsOf(store);
        let future: unknown[] = [];
        for (const act of sequence) {
          if (act.kind === 'step') {
            past.push(present);
            await doStep(act.writes);
            present = await contentsOf(store);
            future = [];
            continue;
          }
          const { kind } = await reverse(act.kind);
          const [from, to] = act.kind === 'undo' ? [past, future] : [future, past];
          const next = from.pop();
          expect(kind).toBe(next === undefined ? 'nothing' : 'done');
          if (next !== undefined) {
            to.push(present);
            present = next;
          }
          expect(await contentsOf(store)).toEqual(present);
          const { undo, redo } = await store.candidates();
          expect([undo !== undefined, redo !== undefined]).toEqual([past.length > 0, future.length > 0]);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('name the step they take back or do again, however often it went to and fro', async () => {
    const { store, doStep, reverse } = await emptyDesk();
    await doStep(addTeam('Nord'));
    await doStep(addTeam('Süd'));
    expect(await titles(store)).toEqual(['Schritt c-0002', null]);
    for (const _round of [1, 2, 3]) {
      await reverse('undo');
      expect(await titles(store)).toEqual(['Schritt c-0001', 'Schritt c-0002']);
      await reverse('redo');
      expect(await titles(store)).toEqual(['Schritt c-0002', null]);
    }
  });

  it('are forgotten for redo as soon as something new is done', async () => {
    const { store, doStep, reverse } = await emptyDesk();
    await doStep(addTeam('Nord'));
    await reverse('undo');
    await doStep(addTeam('Süd'));
    expect(await reverse('redo')).toEqual({ kind: 'nothing' });
    expect((await store.read.all('teams')).map(({ name }) => name)).toEqual(['Süd']);
  });

  it('raise the version of what they bring back', async () => {
    const { store, doStep, reverse } = await emptyDesk();
    await doStep(addTeam('Nord'));
    await doStep([{ kind: 'rename', at: 0, name: 'Süd' }]);
    await reverse('undo');
    expect(await store.read.all('teams')).toEqual([{ id: 'c-0001-0', name: 'Nord', version: 3 }]);
  });

  it('write nothing when a row reads differently now, and name it', async () => {
    const { store, doStep, reverse } = await emptyDesk();
    await doStep([...addTeam('Nord'), ...addTeam('Süd')]);
    const { candidates } = store;
    const hidden = await store.work({ id: 'c-0000', at: '', actor: '' }, async (unit) => {
      await unit.update('teams', { id: 'c-0001-1', name: 'anders', version: 1 });
      return { value: null, change: { title: 'Älterer Schritt', municipalityIds: [] } };
    });
    expect(hidden.saved).not.toBeNull();
    const before = [await contentsOf(store), await store.changes(10), await candidates()];
    expect(await reverse('undo')).toMatchObject({
      kind: 'conflict',
      change: { title: 'Schritt c-0001' },
      conflicts: [{ table: 'teams', id: 'c-0001-1' }],
    });
    expect([await contentsOf(store), await store.changes(10), await candidates()]).toEqual(before);
  });
});

describe('the history', { timeout: 180_000 }, () => {
  it('is listed newest first, of one municipality or of all, up to the limit', async () => {
    const { store, doStep, reverse } = await emptyDesk();
    await doStep(addTeam('A'), ['13076046', '13076111']);
    await doStep(addTeam('B'), ['13076111']);
    await doStep(addTeam('C'));
    const ids = async (limit: number, municipalityId?: string) =>
      (await store.changes(limit, municipalityId)).map(({ id }) => id);
    expect(await ids(10)).toEqual(['c-0003', 'c-0002', 'c-0001']);
    expect(await ids(2)).toEqual(['c-0003', 'c-0002']);
    expect(await ids(10, '13076111')).toEqual(['c-0002', 'c-0001']);
    expect(await ids(10, '13076046')).toEqual(['c-0001']);
    expect(await ids(10, '13076003')).toEqual([]);
    await reverse('undo');
    await reverse('undo');
    const [newest] = await store.changes(1, '13076111');
    expect(newest).toMatchObject({ kind: 'undo', reverses: 'c-0002', municipalityIds: ['13076111'] });
    const [, undone] = await store.changes(2, '13076111');
    expect(undone).toMatchObject({ id: 'c-0002', reversedBy: newest?.id });
  });

  it('keeps all of fifty writes that come at the same time', async () => {
    const { store, doStep } = await emptyDesk();
    await Promise.all(Array.from({ length: 50 }, (_one, index) => doStep(addTeam(`Team ${index}`))));
    expect(await store.read.all('teams')).toHaveLength(50);
    expect(await store.changes(100)).toHaveLength(50);
  });
});

describe('publications', () => {
  it('are replaced by meeting, survive undo, and the others stay', async () => {
    const { store, doStep, reverse } = await emptyDesk();
    await doStep(addTeam('Nord'));
    const publication = { meetingId: 'm-1', sequence: 0, lastModified: '2026-11-23T08:00:00.000Z', content: '{}' };
    await store.savePublications([publication, { ...publication, meetingId: 'm-2' }]);
    await store.savePublications([{ ...publication, sequence: 1 }]);
    await reverse('undo');
    expect(await store.publications()).toEqual([
      { ...publication, sequence: 1 },
      { ...publication, meetingId: 'm-2' },
    ]);
  });
});
