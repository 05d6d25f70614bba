import { describe, expect, it } from 'vitest';
import { expectOk, sampleSender } from '../setup/sample-course.ts';
import { expectRefusal, goehlen, openTestDesk, picher } from '../test-desk.ts';

const slow = { timeout: 180_000 };
const barnin = '13076007';

/** A desk with a sender and three contacts in two Ämter, one of them private. */
async function deskWithContacts() {
  const desk = await openTestDesk();
  const { perform } = desk;
  expectOk(await perform('settings.save', { sender: sampleSender }));
  const save = async (municipalityId: string, name: string, isPrivate = false) =>
    expectOk(await perform('contacts.save', { municipalityId, role: 'mayor', name, formOfAddress: 'Herr', isPrivate }))
      .id;
  const contactIds = [await save(goehlen, 'Jörg Voß'), await save(barnin, 'Uwe Groß'), await save(picher, 'X', true)];
  return { ...desk, contactIds };
}

describe('asking the Ämter about contacts', slow, () => {
  it('writes one letter for each Amt in one step, and leaves private contacts out', async () => {
    const { perform, contactIds, letterFiles } = await deskWithContacts();
    expect(expectOk(await perform('contacts.askAmts', { contactIds }))).toMatchObject({ written: 2, leftOut: 1 });
    expect(letterFiles()).toEqual([
      '2026-11-23/Anfrage Ansprechpartner_Amt Crivitz_2026-11-23.docx',
      '2026-11-23/Anfrage Ansprechpartner_Amt Ludwigslust-Land_2026-11-23.docx',
    ]);
    const contacts = expectOk(await perform('contacts.list', {}));
    expect(Object.fromEntries(contacts.map(({ name, askedOn }) => [name, askedOn]))).toEqual({
      'Jörg Voß': '2026-11-23',
      'Uwe Groß': '2026-11-23',
      X: null,
    });
    const secret = await perform('contacts.askAmts', { contactIds: contactIds.slice(2) });
    expect(expectRefusal(secret).message).toContain('Alle ausgewählten Kontakte sind privat');
    expectOk(await perform('history.undo', {}));
    expect(expectOk(await perform('letters.list', {}))).toEqual([]);
  });

  it('writes nothing at all when one letter cannot be written', async () => {
    const { perform, contactIds, letterFiles, tables } = await deskWithContacts();
    const { municipality } = expectOk(await perform('municipalities.get', { municipalityId: barnin }));
    const empty = { name: 'Amt Crivitz', kind: 'Amt', street: '', postcode: '', city: '' } as const;
    expectOk(await perform('amts.save', { id: municipality.amtId ?? '', ...empty }));
    const before = tables();
    const refusal = expectRefusal(await perform('contacts.askAmts', { contactIds }));
    expect(refusal.code).toBe('invalid-input');
    expect(refusal.message).toContain('In der Anschrift „Amt Crivitz“ fehlt: Straße, Postleitzahl, Ort.');
    expect(letterFiles()).toEqual([]);
    expect(tables()).toEqual(before);
  });

  it('refuses contacts that are gone', async () => {
    const { perform } = await deskWithContacts();
    expect(expectRefusal(await perform('contacts.askAmts', { contactIds: ['fehlt'] })).code).toBe('not-found');
  });
});
