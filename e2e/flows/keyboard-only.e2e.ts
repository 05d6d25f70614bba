import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { germanDate, germanSlot } from '#domain/german-dates.ts';
import { ordinaryTuesday } from '../days.ts';
import { expect, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { lettersOf } from '../pages/letters.ts';
import { municipalityOf } from '../pages/municipality.ts';
import { setupOf } from '../pages/setup.ts';
import { shellOf } from '../pages/shell.ts';
import { places, planOf } from '../prepare.ts';

const { goehlen } = places;
const mostStops = 120;

/** Walks with the tab key until the target holds the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Not reached with ${mostStops} tab stops: ${target}`);
}

test('from the first start to a date and a written letter without the mouse', async ({ newDesk }) => {
  const { page, call, dataFolder } = newDesk;
  const shell = shellOf(page);
  const municipality = municipalityOf(page);
  const letters = lettersOf(page);
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  const confirm = async (title: string, label: string) => {
    const dialog = dialogOf(page, title);
    await press(dialog.confirmButton(label));
    await expect(dialog.box).toBeHidden();
  };

  await press(setupOf(page).shippedRegister);
  await expect(shell.heading('Übersicht')).toBeVisible();
  const tuesday = ordinaryTuesday(await planOf(newDesk));
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('textbox', { name: 'Suche' })).toBeFocused();
  await page.keyboard.type('goehlen');
  await expect(page.getByText('Amt Ludwigslust-Land · fehlt')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(shell.heading('Gemeinde Göhlen')).toBeVisible();

  await press(municipality.section('Bedarf').getByRole('button', { name: 'Bedarf festlegen' }));
  await confirm('Bedarf festlegen: Göhlen', 'Bedarf festlegen');
  await press(municipality.nextStep('Format vorschlagen').first());
  const proposal = dialogOf(page, 'Format vorschlagen: Göhlen');
  await tabTo(page, proposal.radio('Präsenz'));
  await page.keyboard.press('Space');
  await expect(proposal.radio('Präsenz')).toBeChecked();
  await confirm('Format vorschlagen: Göhlen', 'Format vorschlagen');
  await press(municipality.nextStep('Landkreis um Abstimmung bitten'));
  await confirm('Landkreis anfragen: Göhlen', 'Anfrage erfassen');
  await press(municipality.nextStep('Antwort des Landkreises abwarten'));
  await tabTo(page, dialogOf(page, 'Antwort des Landkreises: Göhlen').field('Person oder Stelle'));
  await page.keyboard.type('Fachdienst 15');
  await page.keyboard.press('Enter');
  await expect(municipality.section('Abstimmung mit dem Landkreis')).toContainText('erteilt');

  await press(municipality.nextStep('Termin festlegen').first());
  const schedule = dialogOf(page, 'Termin festlegen: Göhlen');
  await tabTo(page, schedule.field('Tag'));
  await page.keyboard.type(germanDate(tuesday));
  await confirm('Termin festlegen: Göhlen', 'Termin festlegen');
  await expect(municipality.fact('Format und Termin', 'Termin')).toHaveText(
    `${germanSlot(`${tuesday}T19:00`)} (90 Minuten)`,
  );

  await press(municipality.nextStep('Gemeinde anschreiben'));
  await tabTo(page, letters.picker.getByRole('textbox', { name: 'Gemeinde, Amt oder Postleitzahl suchen' }));
  await page.keyboard.type('goehlen');
  await expect(letters.picker.getByRole('checkbox')).toHaveCount(1);
  await press(letters.button('1 Schreiben prüfen'));
  await press(letters.button('1 Schreiben ablegen'));
  await expect(letters.status('1 Schreiben liegt im Ordner')).toBeVisible();

  const { today } = await call('app.info', {});
  expect(await call('municipalities.get', { municipalityId: goehlen.id })).toMatchObject({
    stage: 'scheduled',
    coordination: 'granted',
    meetings: [{ meeting: { slot: `${tuesday}T19:00` } }],
    letters: [{ kind: 'municipality-inquiry', writtenOn: today }],
  });
  expect(existsSync(join(dataFolder, 'Schreiben', today, `Anschreiben_13076046_Göhlen_${today}.docx`))).toBe(true);
});

test('the table is walked, marked and opened by keys', async ({ desk }) => {
  const { page } = desk;
  const shell = shellOf(page);
  await shell.goTo('/gemeinden?suche=gross');
  const grid = page.getByRole('grid', { name: 'Gemeinden' });
  const rows = grid.locator('tbody tr[data-index]');
  await tabTo(page, rows.first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Shift+Space');
  await expect(page.getByRole('status').filter({ hasText: 'ausgewählt' })).toHaveText('2 ausgewählt');
  await expect(rows.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('status').filter({ hasText: 'ausgewählt' })).toHaveText(
    `${await rows.count()} ausgewählt`,
  );
  const name = await rows.nth(1).getByRole('link').innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`${name}$`) })).toBeVisible();
});

test('the content is reached with one key from the top, and a dialog gives the focus back', async ({ desk }) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  await call('municipalities.decideNeed', { municipalityIds: [goehlen.id], decision: 'needed' });
  await shellOf(page).openMunicipality(goehlen.id);
  await page.reload();
  await expect(shellOf(page).heading('Gemeinde Göhlen')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Zum Inhalt springen' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#inhalt')).toBeFocused();
  const button = municipality.section('Wiedervorlage').getByRole('button', { name: 'Setzen' });
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const { box } = dialogOf(page, 'Wiedervorlage: Göhlen');
  await expect(box).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await expect(button).toBeFocused();
});
