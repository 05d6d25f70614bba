import { expect, type Locator, type Page } from '@playwright/test';

/** The table of municipalities with search, filters and the actions for the chosen rows. */
export function municipalitiesOf(page: Page) {
  const search = page.getByRole('textbox', { name: 'Suche', exact: true });
  const named = { name: 'Gemeinden', exact: true };
  const grid = page.getByRole('grid', named).or(page.getByRole('treegrid', named));
  return {
    search,
    /** A grid, or a treegrid where the rows are grouped. */
    grid,
    /** "3 von 142 Gemeinden" */
    shown: page.getByRole('status').filter({ hasText: /^[\d.]+ von [\d.]+ Gemeinden$/ }),
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
    copyButton: page.getByRole('button', { name: 'Kopieren', exact: true }),
    async exportAs(format: string): Promise<void> {
      await page.getByRole('button', { name: 'Exportieren', exact: true }).click();
      await page.getByRole('menuitem', { name: format, exact: true }).click();
    },
  };
}

/** The filters of the table: at the heads of the columns, in the menu, and as chips. */
export function filtersOf(page: Page) {
  const chips = page.getByRole('group', { name: 'Aktive Filter' });
  const editor = (column: string): Locator => page.getByRole('dialog', { name: `Filter: ${column}`, exact: true });
  return {
    chips,
    chip: (words: string): Locator => chips.getByText(words, { exact: true }),
    async removeChip(words: string): Promise<void> {
      await chips.getByRole('button', { name: `Filter entfernen: ${words}`, exact: true }).click();
    },
    clearAll: page.getByRole('button', { name: 'Alle Filter entfernen', exact: true }),
    editor,
    /** Opens the filter of a column on screen by the button at its head. */
    async openAtHead(column: string): Promise<Locator> {
      await page.getByRole('button', { name: new RegExp(`^Nach ${column} filtern`) }).click();
      await expect(editor(column)).toBeVisible();
      return editor(column);
    },
    /** Opens the filter of any column, also of one that is not on screen. */
    async openInMenu(column: string): Promise<Locator> {
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      const list = page.getByRole('dialog', { name: 'Filter', exact: true });
      await list.getByRole('button', { name: column, exact: true }).click();
      await expect(editor(column)).toBeVisible();
      return editor(column);
    },
    async close(): Promise<void> {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    },
  };
}

/** What shapes the table: grouping, columns and named views. */
export function shapeOf(page: Page) {
  const heads = page.getByRole('columnheader');
  const columns = page.getByRole('dialog', { name: 'Spalten', exact: true });
  const views = page.getByRole('dialog', { name: 'Ansichten', exact: true });
  return {
    /** Titles of the columns in their order, without the one of the ticks. */
    titles: (): Promise<readonly string[]> =>
      heads.evaluateAll((cells) => cells.slice(1).map((cell) => cell.getAttribute('aria-label') ?? '')),
    async groupBy(title: 'Nicht gruppiert' | 'Nach Amt' | 'Nach Projektgebiet'): Promise<void> {
      await page.getByRole('combobox', { name: 'Gruppierung' }).click();
      await page.getByRole('option', { name: title, exact: true }).click();
    },
    groups: page.locator('tr[aria-level="1"]'),
    group: (title: string): Locator => page.locator('tr[aria-level="1"]').filter({ hasText: title }),
    columns,
    async openColumns(): Promise<void> {
      await page.getByRole('button', { name: 'Spalten', exact: true }).click();
      await expect(columns).toBeVisible();
    },
    views,
    view: (name: string): Locator => views.getByRole('button', { name, exact: true }),
    async openViews(): Promise<void> {
      await page.getByRole('button', { name: 'Ansichten', exact: true }).click();
      await expect(views).toBeVisible();
    },
  };
}
