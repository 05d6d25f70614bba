import { fail, ok } from '#contract/result.ts';
import { type Contact, isUnchecked, printedMayor, roleTitle } from '#domain/contact.ts';
import { germanDate } from '#domain/german-dates.ts';
import type { Unit } from '../../storage/unit-of-work.ts';
import type { UseCase } from '../context.ts';
import { contactViews } from '../views/contact-view.ts';

/** Every contact with the name of what it belongs to, by name of the responsible Amt. */
export const listContacts: UseCase<'contacts.list'> = async ({ uncheckedSince }, { store: { read } }) => {
  const contacts = contactViews(await read.all('contacts'), {
    municipalities: await read.all('municipalities'),
    amts: await read.all('amts'),
    amtLetters: await read.all('amt_letters'),
  });
  return ok(contacts.filter((contact) => uncheckedSince === undefined || isUnchecked(contact, uncheckedSince)));
};

/** Adds or changes a contact; the mayor of a municipality becomes the one its letters speak to. */
export const saveContact: UseCase<'contacts.save'> = ({ id, expectedVersion, ...facts }, context) =>
  context.work(async (unit) => {
    const present = id === undefined ? undefined : await unit.get('contacts', id);
    const owner = await ownerOf(unit, facts);
    const record: Contact = { ...facts, id: present?.id ?? context.newId(), version: present?.version ?? 1 };
    const others = (await unit.all('contacts')).filter((other) => other.id !== record.id);
    const rival = others.find((other) => isMayorOf(other, record.municipalityId));
    if (rival && record.role === 'mayor') {
      return {
        result: fail(
          'invalid-input',
          `Für ${owner} ist schon ${rival.name} als ${roleTitle('mayor', rival.formOfAddress)} erfasst. Bitte ändern Sie diesen Kontakt.`,
        ),
      };
    }
    if (present) await unit.update('contacts', record, expectedVersion);
    else await unit.insert('contacts', record);
    await settleMayors(unit, [present?.municipalityId, record.municipalityId]);
    return {
      result: ok({ id: record.id }),
      title: `Kontakt ${record.name} (${owner}) gespeichert`,
      municipalityIds: idsOf(record),
    };
  });

/** Removes a contact. */
export const removeContact: UseCase<'contacts.remove'> = ({ id }, context) =>
  context.work(async (unit) => {
    const contact = await unit.get('contacts', id);
    await unit.remove('contacts', id);
    await settleMayors(unit, [contact.municipalityId]);
    return {
      result: ok({ id }),
      title: `Kontakt ${contact.name} (${await ownerOf(unit, contact)}) entfernt`,
      municipalityIds: idsOf(contact),
    };
  });

/** Records for one or many contacts that somebody has made sure of them. */
export const markContactsChecked: UseCase<'contacts.markChecked'> = ({ contactIds, on }, context) =>
  context.work(async (unit) => {
    const contacts: Contact[] = [];
    for (const id of contactIds) contacts.push(await unit.get('contacts', id));
    for (const contact of contacts) await unit.update('contacts', { ...contact, checkedOn: on });
    return {
      result: ok({ changed: contacts.length }),
      title: `${contacts.length === 1 ? `Kontakt ${contacts[0]?.name}` : `${contacts.length} Kontakte`} am ${germanDate(on)} geprüft`,
      municipalityIds: contacts.flatMap(idsOf),
    };
  });

/** Letters read title and name of the mayor from the municipality, so these follow its contact. */
async function settleMayors(unit: Unit, municipalityIds: readonly (string | null | undefined)[]): Promise<void> {
  const contacts = await unit.all('contacts');
  for (const id of new Set(municipalityIds)) {
    if (id === null || id === undefined) continue;
    const municipality = await unit.get('municipalities', id);
    const printed = printedMayor(contacts.find((contact) => isMayorOf(contact, id)));
    const { mayorTitle, mayorName } = municipality;
    if (mayorTitle === printed.mayorTitle && mayorName === printed.mayorName) continue;
    await unit.update('municipalities', { ...municipality, ...printed });
  }
}

function isMayorOf(contact: Contact, municipalityId: string | null): boolean {
  return contact.role === 'mayor' && municipalityId !== null && contact.municipalityId === municipalityId;
}

function idsOf({ municipalityId }: Pick<Contact, 'municipalityId'>): readonly string[] {
  return municipalityId === null ? [] : [municipalityId];
}

/** Name of the municipality or administration; rejects with `not-found` when there is none. */
async function ownerOf(unit: Unit, owner: Pick<Contact, 'municipalityId' | 'amtId'>): Promise<string> {
  if (owner.municipalityId !== null) return (await unit.get('municipalities', owner.municipalityId)).name;
  return (await unit.get('amts', owner.amtId ?? '')).name;
}
