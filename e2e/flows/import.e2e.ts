import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { importOf } from '../pages/import.ts';
import { shellOf } from '../pages/shell.ts';
import { places } from '../prepare.ts';

const { goehlen } = places;
const list = [
  'Liste der Gemeinden, Stand November',
  'AGS;Gemeinde;Einwohner;Bürgermeister;Anrede;Farbe',
  `${goehlen.id};Göhlen;1.560;Birte Lüders;Frau;rot`,
  '13099001;Neudorf an der Müritz-Elde-Wasserstraße;312;;;blau',
  '1,3076E+07;Balow;300;;;grün',
  ';Lübtheen;5.100;;;gelb',
].join('\r\n');

test('a list is brought into the register in four steps, and taken back in one', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const screen = importOf(page);
  const population = async () =>
    (await call('municipalities.get', { municipalityId: goehlen.id })).municipality.population;
  const before = await population();
  await shell.open('Gemeinden');
  await page.getByRole('link', { name: 'Importieren' }).click();
  await expect(screen.step('Datei')).toBeVisible();
  await expectAccessible(page);

  await screen.choose('Liste Landkreis.csv', list);
  await expect(screen.step('Spalten zuordnen')).toBeVisible();
  await expect(screen.field('Einwohner')).toHaveValue('Einwohner');
  await expect(screen.field('Farbe')).toHaveValue('');
  await expectAccessible(page);
  await screen.button('Weiter zur Vorschau').click();

  await expect(screen.row(3)).toContainText('Birte Lüders');
  await expect(screen.tick(3, 'Göhlen')).toBeChecked();
  await expect(screen.row(5)).toContainText('zurückgewiesen');
  // What was found by its name only is not taken unless somebody says so.
  await expect(screen.tick(6, 'Lübtheen')).not.toBeChecked();
  await expect(screen.row(6)).toContainText('nur über den Namen Lübtheen zugeordnet');
  await expect(screen.row(5)).toContainText('Balow');
  await expectAccessible(page);
  expect(await population()).toBe(before);

  // A column can be left out as a whole, and taken again.
  await screen.toggleColumn('Einwohner');
  await expect(screen.row(3)).not.toContainText('1.560');
  await screen.toggleColumn('Einwohner');
  await expect(screen.row(3)).toContainText('1.560');

  await screen.button('2 Zeilen übernehmen').click();
  await expect(page.getByText('1 neu, 1 geändert, 0 waren schon so.')).toBeVisible();
  expect(await population()).toBe(1560);
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await screen.button('Nicht übernommene Zeilen als Datei').click();
  const report = await readFile(await (await download).path(), 'utf8');
  expect(report).toContain('Balow');
  expect(report).toContain('Lübtheen');

  await page.keyboard.press('ControlOrMeta+z');
  await expect(shell.notice('Rückgängig gemacht: Import aus „Liste Landkreis.csv“')).toBeVisible();
  expect(await population()).toBe(before);
});

test('a file that cannot be read says why, and nothing is lost', async ({ desk }) => {
  const { page } = desk;
  const screen = importOf(page);
  await page.goto(`${new URL(page.url()).origin}/#/import`);
  await screen.choose('leer.csv', '');
  await expect(page.getByRole('alert')).toContainText('Es wird nichts importiert und nichts gelöscht.');
  await screen.choose('offen.csv', 'AGS;Gemeinde\r\n13076046;"Göhlen\r\n');
  await expect(page.getByRole('alert')).toContainText('Anführungszeichen');
  await expect(screen.step('Datei')).toBeVisible();
});
