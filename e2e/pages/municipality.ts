import type { Locator, Page } from '@playwright/test';

/** Sections of the page of one municipality. */
export type SectionTitle =
  | 'Bedarf'
  | 'Format und Termin'
  | 'Abstimmung mit dem Landkreis'
  | 'Schreiben'
  | 'Wiedervorlage'
  | 'Notiz'
  | 'Ortsdaten'
  | 'Räume'
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
    /** The button that leads to the next step on the regular way. */
    nextStep: (label: string): Locator => page.getByRole('button', { name: label, exact: true }),
    /** Lines of the history, the newest first. */
    history: section('Verlauf').locator('tbody tr'),
  };
}
