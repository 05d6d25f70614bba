import type { Locator, Page } from '@playwright/test';

/** The first screen. */
export function overviewOf(page: Page) {
  const figures = page.getByRole('region', { name: 'Stand der Gemeinden' });
  const amts = page.getByRole('region', { name: 'Stand nach Amt' });
  return {
    /** The link that says how many municipalities stand at a stage, such as "3 fehlt". */
    figure: (count: number, stageTitle: string): Locator =>
      figures.getByRole('link', { name: new RegExp(`^${count}\\s*${stageTitle}$`) }),
    amtRow: (name: string): Locator =>
      amts.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) }),
    amtLink: (name: string): Locator => amts.getByRole('link', { name, exact: true }),
    due: page.getByRole('region', { name: 'Fällig' }),
    next: page.getByRole('region', { name: 'Nächste Termine' }),
  };
}
