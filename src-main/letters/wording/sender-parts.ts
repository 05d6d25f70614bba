import type { DateText } from '#domain/calendar-dates.ts';
import { germanLongDate } from '#domain/german-dates.ts';
import type { Sender } from '#domain/settings.ts';
import type { Letter } from '../letter.ts';
import { filled, oneLine } from './plain-text.ts';

/** What the sender brings into every letter. */
export type SenderParts = Pick<
  Letter,
  'author' | 'returnLine' | 'letterhead' | 'information' | 'date' | 'closing' | 'signature'
>;

/** Letterhead, return line, information block, greeting and signature from the settings; facts not known are left out. */
export function senderParts(sender: Sender, date: DateText): SenderParts {
  const lines = senderLines(sender);
  const organisation = oneLine(sender.organisation);
  const information: readonly (readonly [string, string])[] = [
    ['Name', oneLine(sender.contactName)],
    ['Telefon', oneLine(sender.phone)],
    ['E-Mail', oneLine(sender.email)],
    ['Datum', germanLongDate(date)],
  ];
  return {
    author: organisation,
    returnLine: lines.join(' · '),
    letterhead: lines,
    information: information.filter(([, value]) => value),
    date,
    closing: 'Mit freundlichen Grüßen',
    signature: { organisation, name: signatory(sender) },
  };
}

/** Organisation, street, postcode and city. */
export function senderLines(sender: Sender): readonly string[] {
  return filled([sender.organisation, sender.street, `${sender.postcode} ${sender.city}`]);
}

/** "Telefon 0385 123456, E-Mail ausbau@example.de"; empty when neither is known. */
export function contactWays(sender: Sender): string {
  const phone = oneLine(sender.phone);
  const email = oneLine(sender.email);
  return filled([phone && `Telefon ${phone}`, email && `E-Mail ${email}`]).join(', ');
}

/** Sender as it is printed, for comparing a letter with the present. */
export function senderFact(sender: Sender): string {
  return filled([...senderLines(sender), sender.contactName, sender.phone, sender.email, signatory(sender)]).join(', ');
}

function signatory(sender: Sender): string {
  const name = oneLine(sender.signatoryName);
  return name ? oneLine(`${sender.signaturePrefix} ${name}`) : '';
}
