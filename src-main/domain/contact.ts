import type { DateText } from './calendar-dates.ts';

/** Roles in which a person is spoken to, in the order in which they are shown. */
export const contactRoles = ['mayor', 'amt-head', 'chief-officer', 'district', 'venue', 'other'] as const;

export type ContactRole = (typeof contactRoles)[number];

/** Form of address; empty: not known, so the salutation stays neutral. */
export type FormOfAddress = 'Frau' | 'Herr' | '';

/** A person to speak to, of a municipality or of an administration; just one of the two ids is set. */
export interface Contact {
  readonly id: string;
  readonly municipalityId: string | null;
  readonly amtId: string | null;
  readonly role: ContactRole;
  readonly formOfAddress: FormOfAddress;
  /** First and last name with academic title, without form of address. */
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** A private contact is for the desk only: it is never printed and never exported. */
  readonly isPrivate: boolean;
  /** Where the facts come from: "Internetseite des Amtes". */
  readonly source: string;
  /** Day on which somebody last made sure that the facts are right; null: never. */
  readonly checkedOn: DateText | null;
  readonly note: string;
  readonly version: number;
}

const neutralTitles: Readonly<Record<ContactRole, string>> = {
  mayor: 'Bürgermeister/in',
  'amt-head': 'Amtsvorsteher/in',
  'chief-officer': 'Leitende/r Verwaltungsbeamte/r',
  district: 'Landkreis',
  venue: 'Raum und Schlüssel',
  other: 'Weitere Person',
};

const genderedTitles: Partial<Readonly<Record<ContactRole, Readonly<Record<'Frau' | 'Herr', string>>>>> = {
  mayor: { Frau: 'Bürgermeisterin', Herr: 'Bürgermeister' },
  'amt-head': { Frau: 'Amtsvorsteherin', Herr: 'Amtsvorsteher' },
  'chief-officer': { Frau: 'Leitende Verwaltungsbeamtin', Herr: 'Leitender Verwaltungsbeamter' },
};

/** German name of a role, in the form of the person where that is known: "Bürgermeisterin". */
export function roleTitle(role: ContactRole, formOfAddress: FormOfAddress = ''): string {
  return (formOfAddress && genderedTitles[role]?.[formOfAddress]) || neutralTitles[role];
}

/**
 * Title and name of the mayor as letters print them: "Die Bürgermeisterin", "Birte Lüders". A private contact is not
 * printed, and without a form of address the letter names nobody, because it could not decline the title.
 */
export function printedMayor(contact: Contact | undefined): {
  readonly mayorTitle: string;
  readonly mayorName: string;
} {
  const printed = contact && !contact.isPrivate && contact.formOfAddress !== '' ? contact : undefined;
  return {
    mayorTitle: contact?.formOfAddress === 'Frau' ? 'Die Bürgermeisterin' : 'Der Bürgermeister',
    mayorName: printed?.name ?? '',
  };
}

/** True when nobody has made sure of the facts since the day, as after an election. */
export function isUnchecked(contact: Pick<Contact, 'checkedOn'>, since: DateText): boolean {
  return contact.checkedOn === null || contact.checkedOn < since;
}
