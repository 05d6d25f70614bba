import type { Contact, ContactRole } from '#domain/contact.ts';
import type { ImportValues } from '../../imports/fields/field.ts';
import { type ListedPerson, listedPersons } from '../../imports/fields/persons.ts';
import { type Comparison, changeOf, combined, nothing } from './comparison.ts';
import { fieldTitle } from './fact-texts.ts';
import { contactKey, type RegisterState } from './register-state.ts';

/** Whose people the columns of a file mean, and in which role. */
export const personRoles: Readonly<Record<ListedPerson, { readonly role: ContactRole; readonly isOfAmt: boolean }>> = {
  mayor: { role: 'mayor', isOfAmt: false },
  amtHead: { role: 'amt-head', isOfAmt: true },
  chiefOfficer: { role: 'chief-officer', isOfAmt: true },
};

/** Ids of the records that a row is about; undefined where the record is new or there is none. */
export interface Owners {
  readonly municipalityId: string | undefined;
  readonly amtId: string | undefined;
}

/** What a row would change about the people it tells of. */
export function comparePersons(values: ImportValues, owners: Owners, register: RegisterState): Comparison {
  return combined(listedPersons.map((person) => comparePerson(person, values, owners, register)));
}

/** The contact on record for a person of the file. */
export function knownContact(person: ListedPerson, owners: Owners, register: RegisterState): Contact | undefined {
  const { role, isOfAmt } = personRoles[person];
  const owner = isOfAmt ? owners.amtId : owners.municipalityId;
  return owner === undefined ? undefined : register.contacts.get(contactKey(owner, role));
}

function comparePerson(
  person: ListedPerson,
  values: ImportValues,
  owners: Owners,
  register: RegisterState,
): Comparison {
  const name = values[`${person}Name`];
  const known = knownContact(person, owners, register);
  const said = (['Title', 'Phone', 'Email'] as const).filter((fact) => values[`${person}${fact}`] !== undefined);
  if (name === undefined && said.length === 0) return nothing;
  if (name === undefined && !known) {
    const titles = said.map((fact) => `„${fieldTitle(`${person}${fact}`)}“`).join(' und ');
    return { ...nothing, reasons: [`Zu ${titles} fehlt der Name.`] };
  }
  const isReplaced = known !== undefined && name !== undefined && known.name !== name;
  const before = isReplaced ? undefined : known;
  const present = { Title: before?.formOfAddress, Phone: before?.phone, Email: before?.email };
  return {
    changes: [
      ...(name === undefined ? [] : changeOf(`${person}Name`, known?.name, name)),
      ...said.flatMap((fact) => changeOf(`${person}${fact}`, present[fact] || undefined, values[`${person}${fact}`])),
    ],
    doubts: isReplaced ? [`${known.name} würde durch ${name} ersetzt.`] : [],
    reasons: [],
  };
}
