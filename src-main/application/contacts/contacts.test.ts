import { describe, expect, it } from 'vitest';
import { expectOk } from '../setup/sample-course.ts';
import { expectRefusal, goehlen, openTestDesk, picher } from '../test-desk.ts';

const slow = { timeout: 180_000 };
const lueders = {
  municipalityId: goehlen,
  role: 'mayor',
  formOfAddress: 'Frau',
  name: 'Birte Lüders',
  phone: '038751 20123',
  source: 'Internetseite des Amtes',
  checkedOn: '2024-06-09',
} as const;

describe('contacts', slow, () => {
  it('stand on the page of their municipality with the title of their role', async () => {
    const { perform, detail } = await openTestDesk();
    expectOk(await perform('contacts.save', lueders));
    expect((await detail(goehlen)).contacts).toMatchObject([
      { ...lueders, roleTitle: 'Bürgermeisterin', ownerName: 'Göhlen', responsibleAmtName: 'Amt Ludwigslust-Land' },
    ]);
    expect((await detail(picher)).contacts).toEqual([]);
  });

  it('of an Amt stand on the page of each of its municipalities', async () => {
    const { perform, detail } = await openTestDesk();
    const amtId = (await detail(goehlen)).municipality.amtId;
    const head = { amtId, role: 'amt-head', name: 'Jörg Voß', formOfAddress: 'Herr' } as const;
    expectOk(await perform('contacts.save', head));
    expect((await detail(goehlen)).contacts.map(({ name, ownerName }) => [name, ownerName])).toEqual([
      ['Jörg Voß', 'Amt Ludwigslust-Land'],
    ]);
  });

  it('in the office of mayor are spoken to by the letters, and no longer once they are removed', async () => {
    const { perform, detail } = await openTestDesk();
    const { id } = expectOk(await perform('contacts.save', lueders));
    const printed = async () => {
      const { mayorTitle, mayorName } = (await detail(goehlen)).municipality;
      return [mayorTitle, mayorName];
    };
    expect(await printed()).toEqual(['Die Bürgermeisterin', 'Birte Lüders']);
    expectOk(await perform('contacts.save', { ...lueders, id, formOfAddress: 'Herr', name: 'Jörg Voß' }));
    expect(await printed()).toEqual(['Der Bürgermeister', 'Jörg Voß']);
    expectOk(await perform('contacts.remove', { id }));
    expect(await printed()).toEqual(['Der Bürgermeister', '']);
    expectOk(await perform('history.undo', {}));
    expect(await printed()).toEqual(['Der Bürgermeister', 'Jörg Voß']);
  });

  it('that are private never reach a letter', async () => {
    const { perform, detail } = await openTestDesk();
    expectOk(await perform('contacts.save', { ...lueders, isPrivate: true }));
    expect((await detail(goehlen)).municipality.mayorName).toBe('');
  });

  it('hold one mayor for each municipality', async () => {
    const { perform, tables } = await openTestDesk();
    expectOk(await perform('contacts.save', lueders));
    const before = tables();
    expect(expectRefusal(await perform('contacts.save', { ...lueders, name: 'Jörg Voß' })).message).toBe(
      'Für Göhlen ist schon Birte Lüders als Bürgermeisterin erfasst. Bitte ändern Sie diesen Kontakt.',
    );
    expect(tables()).toEqual(before);
  });

  it('belong to a municipality or to an Amt, never to both or to nobody', async () => {
    const { perform } = await openTestDesk();
    const amtId = 'amt-crivitz';
    for (const owner of [{ amtId }, { municipalityId: null, amtId: null }]) {
      const given = { ...lueders, ...owner };
      expect(expectRefusal(await perform('contacts.save', given)).message).toBe(
        'Ein Kontakt gehört entweder zu einer Gemeinde oder zu einem Amt.',
      );
    }
    const stranger = { ...lueders, municipalityId: '99999999' };
    expect(expectRefusal(await perform('contacts.save', stranger)).code).toBe('not-found');
  });

  it('not checked since an election are listed until somebody has made sure of them', async () => {
    const { perform } = await openTestDesk();
    const { id } = expectOk(await perform('contacts.save', lueders));
    expectOk(await perform('contacts.save', { ...lueders, municipalityId: picher, checkedOn: '2026-11-02' }));
    const since = { uncheckedSince: '2026-11-01' };
    expect(expectOk(await perform('contacts.list', since)).map((contact) => contact.id)).toEqual([id]);
    expectOk(await perform('contacts.markChecked', { contactIds: [id], on: '2026-11-23' }));
    expect(expectOk(await perform('contacts.list', since))).toEqual([]);
    expect(expectOk(await perform('contacts.list', {}))).toHaveLength(2);
  });
});
