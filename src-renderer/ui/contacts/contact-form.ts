import type { ContactView } from '#contract/contacts.ts';
import type { InputOf } from '#contract/index.ts';
import { type ContactRole, type FormOfAddress, printedMayor } from '#domain/contact.ts';
import { type ContactOwner, ownerIds, rolesOf } from './contact-owner.ts';

/** What stands in the dialog of a contact. */
export interface ContactForm {
  readonly owner: ContactOwner;
  readonly role: ContactRole;
  readonly formOfAddress: FormOfAddress;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly isPrivate: boolean;
  readonly source: string;
  readonly checkedOn: string | null;
  readonly note: string;
}

/** The dialog as it opens: with the facts of the contact, or empty for the first of the owners. */
export function contactForm(
  contact: ContactView | null,
  owners: readonly [ContactOwner, ...ContactOwner[]],
): ContactForm {
  const [first] = owners;
  const ownerId = contact?.municipalityId ?? contact?.amtId;
  const owner = owners.find(({ id }) => id === ownerId) ?? first;
  if (contact) {
    const { role, formOfAddress, name, phone, email, isPrivate, source, checkedOn, note } = contact;
    return { owner, role, formOfAddress, name, phone, email, isPrivate, source, checkedOn, note };
  }
  return {
    owner,
    role: rolesOf(owner, null)[0] ?? 'other',
    formOfAddress: '',
    name: '',
    phone: '',
    email: '',
    isPrivate: false,
    source: '',
    checkedOn: null,
    note: '',
  };
}

/** The form with another owner; a role that there is none of becomes the first one that there is. */
export function withOwner(form: ContactForm, owner: ContactOwner): ContactForm {
  const roles = rolesOf(owner, null);
  return { ...form, owner, role: roles.includes(form.role) ? form.role : (roles[0] ?? 'other') };
}

/** The form as the API takes it, over the version that was seen. */
export function contactInput(form: ContactForm, contact: ContactView | null): InputOf<'contacts.save'> {
  const { owner, ...facts } = form;
  return { ...(contact ? { id: contact.id, expectedVersion: contact.version } : {}), ...ownerIds(owner), ...facts };
}

/** What letters make of the contact, as a sentence; null where the contact is no mayor. */
export function inLetters(form: ContactForm): string | null {
  if (form.role !== 'mayor' || form.owner.kind !== 'Gemeinde') return null;
  if (form.isPrivate) return 'Schreiben nennen keinen Namen, weil der Kontakt privat ist.';
  if (form.formOfAddress === '') return 'Schreiben nennen keinen Namen, solange die Anrede nicht bekannt ist.';
  if (form.name.trim() === '') return null;
  const { mayorTitle } = printedMayor({ ...form, ...ownerIds(form.owner), id: '', version: 1 });
  return `In Schreiben: ${mayorTitle}, ${form.name.trim()}.`;
}
