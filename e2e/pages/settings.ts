import type { Locator, Page } from '@playwright/test';

/** Parts of the settings. */
export type SettingsPart =
  | 'Absender'
  | 'Vorgaben'
  | 'Projektgebiete'
  | 'Teams'
  | 'Ämter und Landkreis'
  | 'Regeln'
  | 'Daten';

/** Sender, defaults, records beside the municipalities, and the data themselves. */
export function settingsOf(page: Page) {
  return {
    part: (title: SettingsPart): Promise<void> => page.getByRole('tab', { name: title, exact: true }).click(),
    panel: page.getByRole('tabpanel'),
    field: (label: string): Locator => page.getByRole('tabpanel').getByRole('textbox', { name: label, exact: true }),
    button: (name: string): Locator => page.getByRole('tabpanel').getByRole('button', { name, exact: true }),
    row: (name: string): Locator =>
      page
        .getByRole('tabpanel')
        .getByRole('row')
        .filter({ has: page.getByRole('cell', { name, exact: true }) }),
  };
}
