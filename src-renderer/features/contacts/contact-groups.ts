import type { ContactView } from '#contract/contacts.ts';

/** Contacts for which the same Amt is to be asked. */
export interface ContactGroup {
  /** Id of the Amt; empty where there is none. */
  readonly amtId: string;
  readonly title: string;
  readonly contacts: readonly ContactView[];
}

/** Contacts by responsible Amt, each in the order in which they came. */
export function groupByAmt(contacts: readonly ContactView[]): readonly ContactGroup[] {
  const groups = Map.groupBy(contacts, (contact) => contact.responsibleAmtId ?? '');
  return [...groups].map(([amtId, members]) => ({
    amtId,
    title: members[0]?.responsibleAmtName || 'Ohne Amt',
    contacts: members,
  }));
}

/** The choice with the contacts put in; taken out where all of them were in it already. */
export function toggled(chosen: ReadonlySet<string>, contacts: readonly ContactView[]): ReadonlySet<string> {
  const ids = contacts.map(({ id }) => id);
  const all = ids.every((id) => chosen.has(id));
  return all ? new Set([...chosen].filter((id) => !ids.includes(id))) : new Set([...chosen, ...ids]);
}
