import type { Locator, Page } from '@playwright/test';

/** The table of municipalities with search, filters and the actions for the chosen rows. */
export function municipalitiesOf(page: Page) {
  const search = page.getByRole('textbox', { name: 'Suche', exact: true });
  const grid = page.getByRole('grid', { name: 'Gemeinden' });
  return {
    search,
    grid,
    /** "3 von 142" */
    shown: page.getByRole('status').filter({ hasText: /^\d+ von \d+$/ }),
    /** "3 ausgewählt" */
    chosen: page.getByRole('status').filter({ hasText: 'ausgewählt' }),
    /** Names of the rows that are drawn, in their order. */
    names: grid.locator('tbody tr td:nth-child(2) a'),
    row: (name: string): Locator =>
      grid.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) }),
    /** Marks rows one after the other, each found by the search, and empties the search again. */
    async choose(...names: readonly string[]): Promise<void> {
      for (const name of names) {
        await search.fill(name);
        await page.getByRole('checkbox', { name: `${name} auswählen`, exact: true }).click();
      }
      await search.fill('');
    },
    /** Opens the dialog of an action for the chosen rows; `title` as it stands in the menu. */
    async act(title: string): Promise<void> {
      await page.getByRole('button', { name: 'Für Auswahl' }).click();
      await page.getByRole('menuitem', { name: title, exact: true }).click();
    },
  };
}
