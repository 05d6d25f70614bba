import type { ContactView } from '#contract/contacts.ts';
import type { Amt } from '#domain/amt.ts';
import { type ContactRole, contactRoles } from '#domain/contact.ts';

/** What a contact can belong to: a municipality, or an administration of some kind. */
export interface ContactOwner {
  readonly kind: 'Gemeinde' | Amt['kind'];
  /** Id of the municipality or of the administration. */
  readonly id: string;
  /** "Gemeinde Göhlen", "Amt Ludwigslust-Land" */
  readonly title: string;
}

/** An administration as owner of contacts. */
export function amtOwner(amt: Amt): ContactOwner {
  return { kind: amt.kind, id: amt.id, title: amt.name };
}

/** What the contact belongs to now, as its only choice. */
export function presentOwner({ municipalityId, amtId, ownerName }: ContactView): ContactOwner {
  return { kind: municipalityId === null ? 'Amt' : 'Gemeinde', id: municipalityId ?? amtId ?? '', title: ownerName };
}

/** The two ids of a contact, one of which is null. */
export function ownerIds({ kind, id }: ContactOwner): {
  readonly municipalityId: string | null;
  readonly amtId: string | null;
} {
  return kind === 'Gemeinde' ? { municipalityId: id, amtId: null } : { municipalityId: null, amtId: id };
}

const strangers: Readonly<Record<ContactOwner['kind'], readonly ContactRole[]>> = {
  Gemeinde: ['amt-head', 'chief-officer'],
  Amt: ['mayor'],
  // A mayor is spoken to by letters only as a contact of the municipality itself.
  'amtsfreie Stadt': ['mayor', 'amt-head'],
  Landkreis: ['mayor', 'amt-head', 'chief-officer'],
};

/** Roles that people of this owner can have; a role that is recorded already stays among them. */
export function rolesOf(owner: ContactOwner, present: ContactRole | null): readonly ContactRole[] {
  return contactRoles.filter((role) => role === present || !strangers[owner.kind].includes(role));
}
