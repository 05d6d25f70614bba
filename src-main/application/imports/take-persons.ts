import type { Contact } from '#domain/contact.ts';
import type { ImportValues } from '../../imports/fields/field.ts';
import { type ListedPerson, listedPersons } from '../../imports/fields/persons.ts';
import type { Unit } from '../../storage/unit-of-work.ts';
import { knownContact, type Owners, personRoles } from './listed-persons.ts';
import type { RegisterState } from './register-state.ts';

/** Where the people of a file come from. */
interface Origin {
  readonly register: RegisterState;
  readonly newId: () => string;
  /** Name of the file. */
  readonly source: string;
}

/** The person as the row leaves them on record; undefined when it says nothing about them. */
export function personOf(
  person: ListedPerson,
  values: ImportValues,
  owners: Owners,
  { register, source, newId }: Origin,
): Contact | undefined {
  const present = knownContact(person, owners, register);
  const said = {
    ...(values[`${person}Title`] === undefined ? {} : { formOfAddress: formOf(values[`${person}Title`]) }),
    ...(values[`${person}Phone`] === undefined ? {} : { phone: values[`${person}Phone`] ?? '' }),
    ...(values[`${person}Email`] === undefined ? {} : { email: values[`${person}Email`] ?? '' }),
  };
  const name = values[`${person}Name`] ?? present?.name;
  if (name === undefined || (values[`${person}Name`] === undefined && Object.keys(said).length === 0)) return undefined;
  if (present?.name === name) return { ...present, ...said };
  const { role, isOfAmt } = personRoles[person];
  // Somebody else is in the office now: what was known about the former one does not hold.
  return {
    id: present?.id ?? newId(),
    municipalityId: isOfAmt ? null : (owners.municipalityId ?? null),
    amtId: isOfAmt ? (owners.amtId ?? null) : null,
    role,
    ...{ formOfAddress: '', phone: '', email: '', isPrivate: false, checkedOn: null, note: '' },
    ...said,
    name,
    source,
    version: present?.version ?? 1,
  };
}

/** The people of an Amt that a row tells of. */
export function peopleOfAmt(values: ImportValues, amtId: string, origin: Origin): readonly Contact[] {
  return listedPersons.flatMap((person) =>
    personRoles[person].isOfAmt ? (personOf(person, values, { municipalityId: undefined, amtId }, origin) ?? []) : [],
  );
}

/** Writes those that are new or have changed. */
export async function savePeople(unit: Unit, people: readonly Contact[], register: RegisterState): Promise<void> {
  const known = new Map([...register.contacts.values()].map((contact) => [contact.id, contact]));
  await unit.insert('contacts', ...people.filter(({ id }) => !known.has(id)));
  for (const person of people) {
    const present = known.get(person.id);
    if (present && JSON.stringify(present) !== JSON.stringify(person)) await unit.update('contacts', person);
  }
}

function formOf(title: string | undefined): Contact['formOfAddress'] {
  return title === 'Frau' || title === 'Herr' ? title : '';
}
