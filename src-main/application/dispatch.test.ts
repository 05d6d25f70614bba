import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contract, isProcedureName } from '#contract/index.ts';
import { expectOk } from './setup/sample-course.ts';
import { expectRefusal, goehlen, openTestDesk, picher } from './test-desk.ts';

const names = Object.keys(contract).filter(isProcedureName);

describe('a call', { timeout: 180_000 }, () => {
  it('of a name that does not exist is refused, however it is spelt', async () => {
    const { desk } = await openTestDesk({ register: 'none' });
    for (const name of ['meetings.explode', '', 'constructor', '__proto__', 'toString', 'x'.repeat(500)]) {
      expect(expectRefusal(await desk.call(name, {}))).toEqual({
        code: 'invalid-input',
        message: `Den Aufruf „${name.slice(0, 80)}“ gibt es nicht.`,
      });
    }
  });

  it('with rubbish is refused in German or does nothing wrong, and never rejects', async () => {
    const { desk, tables, logged } = await openTestDesk({ register: 'none' });
    const safe = names.filter(
      (name) => !name.startsWith('setup.') && name !== 'backup.create' && name !== 'settings.save',
    );
    const before = tables();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...safe), fc.anything(), async (name, input) => {
        const result = await desk.call(name, input);
        if (result.ok) return;
        expect(['invalid-input', 'not-found']).toContain(result.error.code);
        expect(result.error.message).not.toMatch(/Invalid|expected|Required|undefined|Error/);
      }),
      { numRuns: 300 },
    );
    expect([tables(), logged]).toEqual([before, []]);
  });

  it('names the field that is wrong and lists all of them for the screen', async () => {
    const { desk, perform } = await openTestDesk({ register: 'none' });
    const refusal = expectRefusal(await perform('coordination.ask', { municipalityIds: [], on: '2026-02-30' }));
    expect(refusal).toEqual({
      code: 'invalid-input',
      message: 'Bitte wählen Sie mindestens einen Eintrag aus. (Feld „municipalityIds“)',
      details: {
        fields: {
          municipalityIds: 'Bitte wählen Sie mindestens einen Eintrag aus.',
          on: 'Dieses Datum gibt es nicht. Erwartet wird ein Tag zwischen 2000 und 2099 in der Form JJJJ-MM-TT.',
        },
      },
    });
    expect(expectRefusal(await desk.call('coordination.ask', { on: '2026-11-23' })).details).toEqual({
      fields: { municipalityIds: 'Diese Angabe fehlt oder hat die falsche Art.' },
    });
  });

  it('that fails unexpectedly answers with an id and nothing of the error', async () => {
    const desk = await openTestDesk({
      deliver: async () => {
        throw new TypeError('Frau Müller, mueller@example.org');
      },
    });
    expectOk(await desk.perform('meetings.schedule', { municipalityId: goehlen, slot: '2027-03-16T19:00' }));
    expect(expectRefusal(await desk.perform('exports.write', { format: 'ics' }))).toEqual({
      code: 'internal',
      message:
        'Es ist ein unerwarteter Fehler aufgetreten (Kennung abcd1234). Ihre Daten sind unverändert. Bitte wiederholen Sie den Schritt; tritt der Fehler erneut auf, melden Sie die Kennung.',
    });
    expect(desk.logged).toEqual([expect.stringMatching(/^exports\.write: TypeError/)]);
  });

  it('after the end says that the data are closed', async () => {
    const { desk, perform } = await openTestDesk({ register: 'none' });
    await desk.close();
    const closed = {
      code: 'unavailable',
      message: 'Die Daten sind geschlossen. Bitte starten Sie Ortstermin neu.',
    };
    expect(expectRefusal(await perform('app.info', {}))).toEqual(closed);
    expect(expectRefusal(await desk.call('app.info', {}))).toEqual(closed);
    expect(await desk.filePath('x')).toBeNull();
  });
});

describe('events', { timeout: 180_000 }, () => {
  it('tell what was touched when it can already be read, and nothing of refusals and queries', async () => {
    const { desk, perform, events } = await openTestDesk();
    const asked: Promise<unknown>[] = [];
    const end = desk.subscribe((event) => {
      if (event.type === 'changed') asked.push(perform('municipalities.get', { municipalityId: goehlen }));
    });
    const seen = async () => (await Promise.all(asked)).map((result) => Object(result).value.coordination);
    const known = events.length;
    const municipalityIds = [goehlen, picher];
    expectOk(await perform('meetings.proposeFormat', { municipalityIds, format: 'phone' }));
    expect(await seen()).toEqual(['not-begun']);
    expectOk(await perform('coordination.ask', { municipalityIds, on: '2026-11-23' }));
    expect(await seen()).toEqual(['not-begun', 'asked']);
    expectRefusal(await perform('meetings.proposeFormat', { municipalityIds, format: 'brief' }));
    expectOk(await perform('overview.get', {}));
    expectOk(await perform('history.undo', {}));
    const title = 'Landkreis am 23.11.2026 um Abstimmung gebeten (Telefon): Göhlen und Picher';
    const tables = expect.arrayContaining(['coordinations', 'municipalities']);
    expect(events.slice(known)).toEqual([
      {
        type: 'changed',
        title: 'Format Telefon vorgeschlagen: Göhlen und Picher',
        tables: ['meetings'],
        municipalityIds,
      },
      { type: 'changed', title, tables, municipalityIds },
      { type: 'changed', title, tables, municipalityIds },
    ]);
    expect(await seen()).toEqual(['not-begun', 'asked', 'not-begun']);
    end();
    expectOk(await perform('history.redo', {}));
    expect(asked).toHaveLength(3);
  });
});

describe('many calls at the same time', { timeout: 180_000 }, () => {
  it('are all saved, each as a change of its own', async () => {
    const { perform } = await openTestDesk({ register: 'empty' });
    const before = expectOk(await perform('history.list', { limit: 1000 })).length;
    const calls = Array.from({ length: 50 }, (_one, index) => perform('teams.save', { name: `Team ${index}` }));
    expect((await Promise.all(calls)).every(({ ok }) => ok)).toBe(true);
    expect(expectOk(await perform('catalogue.get', {})).teams).toHaveLength(50);
    expect(expectOk(await perform('history.list', { limit: 1000 }))).toHaveLength(before + 50);
  });

  it('on the same record let one through and tell the others', async () => {
    const { perform, detail } = await openTestDesk();
    const facts = (mayorName: string) => ({ municipalityId: goehlen, expectedVersion: 1, facts: { mayorName } });
    const calls = ['A', 'B', 'C', 'D'].map((name) => perform('municipalities.update', facts(name)));
    const results = await Promise.all(calls);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok).map((result) => expectRefusal(result).code)).toEqual(Array(3).fill('stale'));
    expect((await detail(goehlen)).municipality).toMatchObject({ mayorName: 'A', version: 2 });
  });
});
