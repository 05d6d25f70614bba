import type { ContactView } from '#contract/contacts.ts';
import { contactRoles } from '#domain/contact.ts';

/** Contacts in the order of their roles, those of one role as they stood. */
export function byRole(contacts: readonly ContactView[]): readonly ContactView[] {
  const rank = (contact: ContactView) => contactRoles.indexOf(contact.role);
  return contacts.toSorted((one, other) => rank(one) - rank(other));
}
