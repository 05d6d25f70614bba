import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EntityTable, entityTables, fromRow, toRow } from './entities.ts';
import { ascendingAuthorship, storeInMemory } from './test-folder.ts';
import { anyRecord, recordOf, referenced } from './test-records.ts';

async function storeWithReferences() {
  const store = await storeInMemory();
  const nextChange = ascendingAuthorship();
  await store.work(nextChange(), async (unit) => {
    await unit.insert('amts', recordOf('amts', referenced.amts));
    await unit.insert('project_areas', recordOf('project_areas', referenced.project_areas));
    await unit.insert('municipalities', recordOf('municipalities', referenced.municipalities));
    await unit.insert('venues', recordOf('venues', referenced.venues));
    await unit.insert('teams', recordOf('teams', referenced.teams));
    await unit.insert('meetings', recordOf('meetings', referenced.meetings));
    await unit.insert('coordinations', recordOf('coordinations', referenced.coordinations));
    return { value: null, change: { title: 'Grundlage', municipalityIds: [] } };
  });
  return { store, nextChange };
}

function staysTheSameAsRow<Table extends EntityTable>(table: Table) {
  fc.assert(
    fc.property(anyRecord[table], (record) => {
      expect(fromRow(table, toRow(table, record))).toEqual(record);
    }),
  );
}

async function staysTheSameInTheDatabase<Table extends EntityTable>(table: Table) {
  const { store, nextChange } = await storeWithReferences();
  await fc.assert(
    fc.asyncProperty(anyRecord[table], async (record) => {
      const authorship = nextChange();
      // The id of the change keeps the records of one run apart.
      const kept = { ...record, id: `${authorship.id}-${record.id}` };
      await store.work(authorship, async (unit) => {
        await unit.insert(table, kept);
        return { value: null, change: { title: 'Neu', municipalityIds: [] } };
      });
      expect(await store.read.get(table, kept.id)).toEqual(kept);
    }),
    { numRuns: 30 },
  );
}

describe('records', { timeout: 180_000 }, () => {
  it.each(entityTables)('of %s read from a row as they were written to it', (table) => staysTheSameAsRow(table));

  it.each(entityTables)('of %s come back from the database as they were saved', (table) =>
    staysTheSameInTheDatabase(table),
  );

  it('keep unknown, no and yes apart where a truth value may be missing', () => {
    const venue = recordOf('venues', 'raum');
    const stored = [null, false, true].map((barrierFree) => toRow('venues', { ...venue, barrierFree })['barrierFree']);
    expect(stored).toEqual([null, 0, 1]);
  });
});
