import type { Locator, Page } from '@playwright/test';

/** The contacts that nobody has made sure of since a day. */
export function contactsOf(page: Page) {
  return {
    heading: page.getByRole('heading', { level: 1, name: 'Kontakte prüfen', exact: true }),
    since: page.getByRole('textbox', { name: 'Nicht geprüft seit', exact: true }),
    /** "3 Kontakte" */
    shown: page.getByRole('status').filter({ hasText: /^\d+ Kontakte?$/ }),
    /** "2 ausgewählt" */
    chosen: page.getByRole('status').filter({ hasText: 'ausgewählt' }),
    row: (name: string): Locator => page.getByRole('row').filter({ hasText: name }),
    box: (label: string): Locator => page.getByRole('checkbox', { name: label, exact: true }),
    ask: page.getByRole('button', { name: 'Anfragen an die Ämter schreiben', exact: true }),
    mark: page.getByRole('button', { name: 'Als geprüft markieren', exact: true }),
    /** Types the day as people write it, `12.03.2027`, and leaves the field. */
    async chooseSince(german: string): Promise<void> {
      await this.since.fill(german);
      await this.since.blur();
    },
  };
}
