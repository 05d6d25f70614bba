import type { Locator, Page } from '@playwright/test';

/** The four steps in which a table is brought into the register. */
export function importOf(page: Page) {
  const rows = page.getByRole('region', { name: 'Zeilen der Datei' });
  return {
    step: (title: string): Locator => page.getByRole('heading', { level: 2, name: title, exact: true }),
    /** Chooses a file as the dialog of the system would. */
    async choose(fileName: string, text: string): Promise<void> {
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Datei auswählen' }).click();
      await (await chooser).setFiles({ name: fileName, mimeType: 'text/csv', buffer: Buffer.from(text) });
    },
    field: (heading: string): Locator => page.getByRole('combobox', { name: `Spalte ${heading} übernehmen als` }),
    rows,
    row: (line: number): Locator => rows.getByRole('listitem').filter({ hasText: `Zeile ${line}` }),
    tick: (line: number, name: string): Locator =>
      rows.getByRole('checkbox', { name: `Zeile ${line}, ${name} übernehmen`, exact: true }),
    /** Takes a column over or leaves it out. */
    async toggleColumn(title: string): Promise<void> {
      await page.getByRole('group', { name: 'Spalten übernehmen' }).getByText(title, { exact: true }).click();
    },
    button: (name: string | RegExp): Locator => page.getByRole('button', { name }),
  };
}
