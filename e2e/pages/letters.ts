import type { Locator, Page } from '@playwright/test';

/** The wizard that writes letters, and the list of all letters. */
export function lettersOf(page: Page) {
  const list = page.getByRole('region', { name: /^Geschriebene Schreiben/ });
  return {
    list,
    picker: page.getByRole('group', { name: 'Gemeinden', exact: true }),
    kind: (title: string): Locator => page.getByRole('radio', { name: title, exact: true }),
    button: (name: string): Locator => page.getByRole('button', { name, exact: true }),
    /** What the wizard says about the batch: progress, result, cancellation. */
    status: (text: string | RegExp): Locator => page.getByRole('status').filter({ hasText: text }),
    row: (municipality: string): Locator =>
      list.getByRole('row').filter({ has: page.getByRole('link', { name: municipality, exact: true }) }),
    download: (fileName: string): Locator =>
      page.getByRole('link', { name: `Herunterladen: ${fileName}`, exact: true }),
  };
}

/** Address of the screen with kind and municipalities chosen. */
export function lettersAddress(kind: string, municipalityIds: readonly string[]): string {
  return `/schreiben?gemeinden=${municipalityIds.join(',')}&art=${kind}`;
}
