import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../fixtures.ts';
import { setupOf } from '../pages/setup.ts';
import { shellOf } from '../pages/shell.ts';

const path = join(import.meta.dirname, '..', '..', 'resources/screenshots/uebersicht.png');
const fillingTime = 60_000;

test('the picture of the overview exists and the screen still has what it shows', async ({ newDesk }) => {
  const { page } = newDesk;
  await setupOf(page).sandbox.click();
  await expect(shellOf(page).sandboxBar).toBeVisible({ timeout: fillingTime });
  await expect(shellOf(page).heading('Übersicht')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    ...['Noch ohne Versammlung', 'Stand nach Amt', 'Kommende Wochen', 'Fällig', 'Nächste Termine'],
  ]);
  if (process.env['UPDATE_SCREENSHOTS'] === '1') await page.screenshot({ path, animations: 'disabled' });
  expect(existsSync(path)).toBe(true);
});
