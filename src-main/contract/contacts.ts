import { z } from 'zod';
import { type Contact, contactRoles } from '#domain/contact.ts';
import { date, filledLine, id, ids, line, longText } from './fields.ts';
import { mutation, query } from './procedure.ts';

/** A contact with the name of the municipality or administration it belongs to. */
export interface ContactView extends Contact {
  readonly roleTitle: string;
  readonly ownerName: string;
  /** The Amt to be asked about it: its own, or that of its municipality; null where there is none. */
  readonly responsibleAmtId: string | null;
  readonly responsibleAmtName: string;
  /** Latest day on which its Amt was asked about it in a letter. */
  readonly askedOn: string | null;
}

const contactFacts = {
  role: z.enum(contactRoles),
  formOfAddress: z.enum(['Frau', 'Herr', '']).default(''),
  name: filledLine,
  phone: line.default(''),
  email: line.default(''),
  isPrivate: z.boolean().default(false),
  source: line.default(''),
  checkedOn: date.nullable().default(null),
  note: longText.default(''),
};

/** Calls about contacts. */
export const contactsContract = {
  /** All contacts; with `uncheckedSince` only those that nobody has made sure of on that day or later. */
  'contacts.list': query<readonly ContactView[]>()(z.object({ uncheckedSince: date.optional() })),
  'contacts.save': mutation<{ readonly id: string }>()(
    z
      .object({
        id: id.optional(),
        expectedVersion: z.number().int().min(1).optional(),
        municipalityId: id.nullable().default(null),
        amtId: id.nullable().default(null),
        ...contactFacts,
      })
      .refine(
        ({ municipalityId, amtId }) => (municipalityId === null) !== (amtId === null),
        'Ein Kontakt gehört entweder zu einer Gemeinde oder zu einem Amt.',
      ),
  ),
  'contacts.remove': mutation<{ readonly id: string }>()(z.object({ id })),
  /** Writes a letter to each Amt responsible for the contacts, asking whether they are still right. */
  'contacts.askAmts': mutation<{
    readonly written: number;
    /** Private contacts, which are never printed. */
    readonly leftOut: number;
    readonly folder: string;
  }>()(z.object({ contactIds: ids })),
  /** Records that somebody has made sure of the contacts on a day. */
  'contacts.markChecked': mutation<{ readonly changed: number }>()(z.object({ contactIds: ids, on: date })),
};
