import type { ContactView } from '#contract/contacts.ts';
import type { Amt } from '#domain/amt.ts';
import { type AmtLetter, askedDays } from '#domain/amt-letter.ts';
import { type Contact, roleTitle } from '#domain/contact.ts';
import type { Municipality } from '#domain/municipality.ts';

const collator = new Intl.Collator('de');

/** Contacts with what is shown beside them, ordered by Amt, municipality and name. */
export function contactViews(
  contacts: readonly Contact[],
  register: {
    readonly municipalities: readonly Municipality[];
    readonly amts: readonly Amt[];
    readonly amtLetters: readonly AmtLetter[];
  },
): readonly ContactView[] {
  const municipalities = new Map(register.municipalities.map((one) => [one.id, one]));
  const asked = askedDays(register.amtLetters);
  const amts = new Map(register.amts.map((one) => [one.id, one]));
  const views = contacts.map((contact): ContactView => {
    const municipality = municipalities.get(contact.municipalityId ?? '');
    const responsibleAmtId = contact.amtId ?? municipality?.amtId ?? null;
    const responsibleAmtName = amts.get(responsibleAmtId ?? '')?.name ?? '';
    return {
      ...contact,
      roleTitle: roleTitle(contact.role, contact.formOfAddress),
      ownerName: municipality?.name ?? responsibleAmtName,
      responsibleAmtId,
      responsibleAmtName,
      askedOn: asked.get(contact.id) ?? null,
    };
  });
  return views.toSorted(
    (one, other) =>
      collator.compare(one.responsibleAmtName, other.responsibleAmtName) ||
      collator.compare(one.ownerName, other.ownerName) ||
      collator.compare(one.name, other.name),
  );
}
