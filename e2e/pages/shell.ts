import { expect, type Locator, type Page } from '@playwright/test';

/** The titles of the navigation, which are the headings of the screens as well. */
export type ScreenTitle =
  | 'Übersicht'
  | 'Gemeinden'
  | 'Karte'
  | 'Kalender'
  | 'Wiedervorlagen'
  | 'Schreiben'
  | 'Einstellungen';

/** The frame around every screen: navigation, notices, undo and redo, the bar of the sample data. */
export function shellOf(page: Page) {
  const notice = (text: string | RegExp): Locator => page.getByRole('alert').filter({ hasText: text });
  const keyOnScreen = async (keys: string) => {
    // In a text field the keys belong to the field.
    await page.locator('#inhalt').focus();
    await page.keyboard.press(keys);
  };
  return {
    heading: (name: string): Locator => page.getByRole('heading', { level: 1, name, exact: true }),
    sandboxBar: page.getByRole('region', { name: 'Beispieldaten' }),
    undoButton: page.getByRole('banner').getByRole('button', { name: /^Rückgängig/ }),
    redoButton: page.getByRole('banner').getByRole('button', { name: /^Wiederholen/ }),
    notice,
    async open(title: ScreenTitle): Promise<void> {
      await page.getByRole('navigation', { name: 'Ansichten' }).getByRole('link', { name: title, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
    },
    /** Opens an address behind the hash, as a link or a typed address would. */
    async goTo(path: string): Promise<void> {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, path);
    },
    async openMunicipality(municipalityId: string): Promise<void> {
      await this.goTo(`/gemeinden/${municipalityId}`);
      await expect(page.getByText(`AGS ${municipalityId}`)).toBeVisible();
    },
    undoByKeys: () => keyOnScreen('Control+z'),
    redoByKeys: () => keyOnScreen('Control+Shift+Z'),
    async closeNotice(text: string | RegExp): Promise<void> {
      await notice(text).getByRole('button', { name: 'Schließen', exact: true }).click();
      await expect(notice(text)).toBeHidden();
    },
    async undoInNotice(text: string | RegExp): Promise<void> {
      await notice(text).getByRole('button', { name: 'Rückgängig', exact: true }).click();
    },
  };
}

/** The frame as page model. */
export type Shell = ReturnType<typeof shellOf>;
