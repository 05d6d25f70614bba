import type { Amt } from '#domain/amt.ts';
import type { DateText } from '#domain/calendar-dates.ts';
import type { Contact } from '#domain/contact.ts';
import { roleTitle } from '#domain/contact.ts';
import { germanLongDate } from '#domain/german-dates.ts';
import { missingSenderFacts, type Settings } from '#domain/settings.ts';
import type { Letter } from '../letter.ts';
import { fitAddress } from '../parts/fit-lines.ts';
import { line, paragraph, tick } from '../wording/blocks.ts';
import { inDistrict } from '../wording/occasion.ts';
import { filled } from '../wording/plain-text.ts';
import { missingAddressParts } from '../wording/recipient.ts';
import { senderParts } from '../wording/sender-parts.ts';

/** Millimetres: municipality, role, name, phone and e-mail, what has changed; together the text width of 165 mm. */
const widthsMm = [26, 27, 32, 50, 30] as const;
const replyTitle = 'Rückantwort: Ansprechpartner';

/** What the letter is made from. */
export interface ContactCheck {
  readonly amt: Amt;
  /** Contacts that may be printed, each with the name of its municipality or Amt. */
  readonly contacts: readonly (Contact & { readonly ownerName: string })[];
  readonly settings: Pick<Settings, 'sender' | 'districtName'>;
}

/** Asks an Amt whether the contacts of its municipalities are still right, as after an election. */
export const contactCheck = {
  id: 'contact-check',
  title: 'Anfrage an das Amt: Ansprechpartner',
  fileStem: 'Anfrage Ansprechpartner',

  /** Why the letter cannot be written, as a German sentence; null when nothing stands against it. */
  obstacle({ amt, settings }: ContactCheck): string | null {
    const missing = missingAddressParts(amt);
    const sender = missingSenderFacts(settings.sender);
    if (missing.length > 0) {
      return `In der Anschrift „${amt.name}“ fehlt: ${missing.join(', ')}. Bitte ergänzen Sie sie in den Einstellungen.`;
    }
    if (!fitAddress(addressOf(amt))) {
      return `${amt.name}: Die Anschrift ist zu lang für das Anschriftfeld. Bitte kürzen Sie Namen oder Straße in den Einstellungen.`;
    }
    if (sender.length > 0) {
      return `Der Absender ist unvollständig, es fehlt: ${sender.join(', ')}. Bitte ergänzen Sie ihn in den Einstellungen.`;
    }
    return null;
  },

  compose(
    { amt, contacts, settings }: ContactCheck,
    { date, answerBy }: { readonly date: DateText; readonly answerBy: DateText },
  ): Letter {
    const ofTown = amt.kind !== 'Amt';
    return {
      ...senderParts(settings.sender, date),
      language: 'de-DE',
      title: `Anfrage zu Ansprechpartnern: ${amt.name}`,
      address: addressOf(amt),
      subject: 'Geförderter Breitbandausbau – sind unsere Ansprechpartner noch richtig?',
      salutation: 'Sehr geehrte Damen und Herren,',
      blocks: [
        paragraph(
          `im geförderten Glasfaserausbau${inDistrict(settings.districtName)} bereiten wir Einwohnerversammlungen vor. Damit unsere Schreiben die richtigen Personen erreichen, bitten wir Sie um Ihre Hilfe.`,
        ),
        paragraph(
          `Auf dem beiliegenden Blatt stehen die Ansprechpartner, die wir für ${ofTown ? 'Ihre Stadt' : 'Ihr Amt und seine Gemeinden'} kennen. Bitte sehen Sie die Angaben durch, streichen Sie, was nicht mehr stimmt, und tragen Sie Änderungen ein. Stimmt alles, genügt ein Kreuz.`,
        ),
        paragraph(
          `Bitte senden Sie uns das Blatt bis zum ${germanLongDate(answerBy)} zurück. Die Angaben verwenden wir nur, um die Einwohnerversammlungen abzustimmen.`,
        ),
      ],
      enclosureNotes: [replyTitle],
      enclosures: [
        {
          title: replyTitle,
          blocks: [
            {
              type: 'table',
              headerRow: true,
              widthsMm,
              rows: [
                ['Gemeinde oder Amt', 'Funktion', 'Name', 'Telefon, E-Mail', 'Änderung'],
                ...contacts.map((contact) => [
                  contact.ownerName,
                  roleTitle(contact.role, contact.formOfAddress),
                  filled([contact.formOfAddress, contact.name]).join(' '),
                  filled([contact.phone, contact.email]).join('\n'),
                  '',
                ]),
              ],
            },
            tick('Alle Angaben stimmen.'),
            tick('Wir haben die Änderungen eingetragen.'),
            line('Auskunft gegeben hat'),
            line('Datum'),
          ],
        },
      ],
    };
  },
} as const;

function addressOf(amt: Amt): readonly string[] {
  return filled([amt.name, amt.street, `${amt.postcode} ${amt.city}`]);
}
