import type { Locator, Page } from '@playwright/test';

/** Sections of the page of one municipality. */
export type SectionTitle =
  | 'Bedarf'
  | 'Format und Termin'
  | 'Abstimmung mit dem Landkreis'
  | 'Schreiben'
  | 'Zeitplan'
  | 'Wiedervorlage'
  | 'Notiz'
  | 'Kontakte'
  | 'Stammdaten'
  | 'Projektgebiet'
  | 'Räume'
  | 'Ortsteile'
  | 'Bekanntmachung'
  | 'Verlauf';

/** The page of one municipality. */
export function municipalityOf(page: Page) {
  const section = (title: SectionTitle): Locator => page.getByRole('region', { name: title, exact: true });
  return {
    section,
    press: (title: SectionTitle, button: string): Promise<void> =>
      section(title).getByRole('button', { name: button, exact: true }).click(),
    /** The value beside a word such as "Termin" or "Telefonnummer" in a section. */
    fact: (title: SectionTitle, word: string): Locator =>
      section(title)
        .locator('dl > div')
        .filter({ has: page.locator('dt', { hasText: new RegExp(`^${word}$`) }) })
        .locator('dd'),
    /** The entry of a contact or a room, found by a text in it. */
    entry: (title: 'Kontakte' | 'Räume', text: string): Locator =>
      section(title).getByRole('listitem').filter({ hasText: text }),
    /** Name, switch and removal of an Ortsteil, and the line that adds one. */
    part: {
      name: (part: string): Locator => page.getByRole('textbox', { name: `Name des Ortsteils ${part}`, exact: true }),
      ownMeeting: (part: string): Locator =>
        page.getByRole('switch', { name: `${part}: eigener Termin nötig`, exact: true }),
      remove: (part: string): Locator => page.getByRole('button', { name: `${part} entfernen`, exact: true }),
      added: page.getByRole('textbox', { name: 'Neuer Ortsteil', exact: true }),
    },
    /** The button that leads to the next step on the regular way. */
    nextStep: (label: string): Locator => page.getByRole('button', { name: label, exact: true }),
    /** Lines of the history, the newest first. */
    history: section('Verlauf').locator('tbody tr'),
  };
}
