import { expect, test } from '../fixtures.ts';
import { openTable } from '../prepare-table.ts';

test('ticks in a column filter the table, stand as a chip and in the address, and the way back takes them off', async ({
  desk,
}) => {
  const { page } = desk;
  const { table, filters } = await openTable(desk);
  const stage = await filters.openAtHead('Stufe');
  await expect(stage.getByRole('checkbox', { name: 'zurückgestellt' })).toHaveAccessibleDescription('3');
  await stage.getByRole('checkbox', { name: 'zurückgestellt' }).check();
  await filters.close();
  await expect(table.shown).toHaveText('3 von 142 Gemeinden');
  await expect(table.names).toHaveText(['Göhlen', 'Karstädt', 'Lübtheen']);
  await expect(filters.chip('Stufe: zurückgestellt')).toBeVisible();

  await page.reload();
  await expect(table.shown).toHaveText('3 von 142 Gemeinden');
  await table.row('Göhlen').getByRole('link').click();
  await page.goBack();
  await expect(table.shown).toHaveText('3 von 142 Gemeinden');
  await page.goBack();
  await expect(table.shown).toHaveText('142 von 142 Gemeinden');
  await expect(filters.chips).toBeHidden();
  await page.goForward();
  await expect(table.shown).toHaveText('3 von 142 Gemeinden');
  await filters.removeChip('Stufe: zurückgestellt');
  await expect(table.shown).toHaveText('142 von 142 Gemeinden');
});

test('words, numbers and days filter also by columns that are not on screen', async ({ desk }) => {
  const { page, call } = desk;
  const { table, filters } = await openTable(desk);
  const rows = await call('municipalities.list', {});
  const name = await filters.openAtHead('Gemeinde');
  await name.getByRole('textbox', { name: 'Gemeinde enthält' }).fill('gross');
  await filters.close();
  const big = rows.filter((row) => /gro(ß|ss)/i.test(row.name));
  await expect(table.shown).toHaveText(`${big.length} von 142 Gemeinden`);
  await filters.removeChip('Gemeinde: „gross“');

  const population = await filters.openInMenu('Einwohner');
  await population.getByRole('textbox', { name: 'von', exact: true }).fill('5.000');
  await expect(population.getByRole('textbox', { name: 'bis', exact: true })).toHaveValue('');
  await filters.close();
  const many = rows.filter((row) => (row.population ?? 0) >= 5000);
  await expect(table.shown).toHaveText(`${many.length} von 142 Gemeinden`);
  await expect(filters.chip('Einwohner: ab 5.000')).toBeVisible();
  await filters.removeChip('Einwohner: ab 5.000');

  const due = await filters.openAtHead('Wiedervorlage');
  await due.getByRole('textbox', { name: 'bis', exact: true }).fill('heute');
  await expect(table.shown).toHaveText('1 von 142 Gemeinden');
  await due.getByRole('textbox', { name: 'bis', exact: true }).fill('irgendwann');
  await expect(due.getByText('Bitte als 12.03.2027.')).toBeVisible();
  await due.getByRole('textbox', { name: 'bis', exact: true }).fill('heute + 20');
  await expect(table.shown).toHaveText('2 von 142 Gemeinden');
  await due.getByRole('checkbox', { name: 'leer' }).check();
  await expect(table.shown).toHaveText('142 von 142 Gemeinden');
  await filters.close();
  await expect(filters.chip('Wiedervorlage: bis heute + 20 oder leer')).toBeVisible();
  await filters.clearAll.click();
  await expect(filters.chips).toBeHidden();
  expect(page.url()).not.toContain('wiedervorlage');
});

test('where no row is left the table says why and offers what would bring rows back', async ({ desk }) => {
  const { page } = desk;
  const { table, filters, shell } = await openTable(desk);
  await shell.goTo('/gemeinden?stufe=deferred&suche=13076048');
  await expect(page.getByText('Keine Gemeinde passt zu Suche und Filtern.')).toBeVisible();
  await expect(page.getByText('Suche: „13076048“ · Stufe: zurückgestellt', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Ohne Stufe: zurückgestellt (1 Gemeinde)' }).click();
  await expect(table.names).toHaveText(['Goldberg']);
  await expect(table.search).toBeFocused();
  await page.getByRole('button', { name: 'Suche leeren' }).click();
  await expect(table.shown).toHaveText('142 von 142 Gemeinden');
  await expect(filters.chips).toBeHidden();
});
