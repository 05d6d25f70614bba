import { expect, expectAccessible, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { openTable } from '../prepare-table.ts';

const amt = 'Amt Ludwigslust-Land';
const usual = [
  ...['Gemeinde', 'Stufe', 'Nächster Schritt', 'Landkreis', 'Format', 'Termin', 'Schreiben'],
  ...['Frist', 'Wiedervorlage', 'Prüfung'],
];

test('groups show where their rows stand, are folded by keys, and a tick chooses their rows', async ({ desk }) => {
  const { page, call } = desk;
  const { table, shape } = await openTable(desk);
  const own = (await call('municipalities.list', {})).filter((row) => row.amtName === amt);
  await shape.groupBy('Nach Amt');
  const first = shape.groups.first();
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await table.search.fill('ludwigslust-land');
  await expect(shape.group(amt)).toContainText(`${own.length} Gemeinden`);
  const putOff = own.filter(({ stage }) => stage === 'deferred').length;
  await expect(shape.group(amt)).toContainText(`${putOff} zurückgestellt`);

  await table.search.press('ArrowDown');
  await expect(shape.group(amt)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(table.chosen).toHaveText(`${own.length} ausgewählt`);
  await page.keyboard.press('ArrowDown');
  await expect(
    table.row(own.toSorted((one, other) => one.name.localeCompare(other.name, 'de'))[0]?.name ?? ''),
  ).toBeFocused();
  await page.keyboard.press('Space');
  await expect(table.chosen).toHaveText(`${own.length - 1} ausgewählt`);
  await page.keyboard.press('ArrowLeft');
  await expect(shape.group(amt)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(shape.group(amt)).toHaveAttribute('aria-expanded', 'false');
  await expect(table.names).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(shape.group(amt)).toHaveAttribute('aria-expanded', 'true');

  await table.search.fill('');
  await page.getByRole('button', { name: 'Alle Gruppen zuklappen' }).click();
  const amts = new Set((await call('municipalities.list', {})).map((row) => row.amtId));
  await expect(shape.groups).toHaveCount(amts.size);
  await expect(table.names).toHaveCount(0);
  await page.reload();
  await expect(shape.groups).toHaveCount(amts.size);
  await expect(table.names).toHaveCount(0);
  await shape.groupBy('Nicht gruppiert');
  await expect(table.names.first()).toBeVisible();
});

test('columns are chosen and moved, also by keys, and remembered', async ({ desk }) => {
  const { page } = desk;
  const { shape, shell } = await openTable(desk);
  expect(await shape.titles()).toEqual(usual);
  await shape.openColumns();
  await shape.columns.getByRole('checkbox', { name: 'Einwohner' }).check();
  await shape.columns.getByRole('checkbox', { name: 'Landkreis' }).uncheck();
  const up = shape.columns.getByRole('button', { name: 'Einwohner nach vorn' });
  for (let step = 0; step < usual.length - 2; step += 1) {
    await up.press('Enter');
    await expect(up).toBeFocused();
  }
  await expect(up).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  const chosen = ['Gemeinde', 'Einwohner', ...usual.slice(1).filter((title) => title !== 'Landkreis')];
  expect(await shape.titles()).toEqual(chosen);

  await shell.open('Übersicht');
  await shell.open('Gemeinden');
  expect(await shape.titles()).toEqual(chosen);
  await shape.openColumns();
  await shape.columns.getByRole('button', { name: 'Standardspalten' }).click();
  await page.keyboard.press('Escape');
  expect(await shape.titles()).toEqual(usual);
});

test('a view is kept under a name, opened, overwritten and removed, and each step is taken back', async ({ desk }) => {
  const { page, call } = desk;
  const { table, filters, shape, shell } = await openTable(desk);
  await shell.goTo('/gemeinden?stufe=deferred&sortierung=-name&gruppe=amt&spalten=name,stage,team');
  await expect(table.shown).toHaveText('3 von 142 Gemeinden');
  await shape.openViews();
  await page.getByRole('button', { name: 'Ansicht speichern …' }).click();
  await dialogOf(page, 'Ansicht speichern').fill('Name', 'Zurückgestellt nach Amt');
  await dialogOf(page, 'Ansicht speichern').confirm('Speichern');
  await expect(shell.notice('Ansicht „Zurückgestellt nach Amt“ gespeichert.')).toBeVisible();

  await shell.open('Übersicht');
  await shell.open('Gemeinden');
  await expect(table.shown).toHaveText('142 von 142 Gemeinden');
  expect(await shape.titles()).toEqual(usual);
  await shape.openViews();
  await shape.view('Zurückgestellt nach Amt').click();
  await expect(table.shown).toHaveText('3 von 142 Gemeinden');
  await expect(shape.groups).not.toHaveCount(0);
  expect(await shape.titles()).toEqual(['Gemeinde', 'Stufe', 'Team']);
  await shape.openViews();
  await expect(shape.view('Zurückgestellt nach Amt')).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');

  await shape.groupBy('Nicht gruppiert');
  await shape.openViews();
  await shape.views
    .getByRole('button', { name: 'Zurückgestellt nach Amt mit der jetzigen Ansicht überschreiben' })
    .click();
  await expect(shape.view('Zurückgestellt nach Amt')).toHaveAttribute('aria-current', 'true');
  expect((await call('views.list', {}))[0]?.address).not.toContain('gruppe');
  await shell.undoInNotice('überschrieben');
  await expect(shell.notice(/^Rückgängig gemacht/)).toBeVisible();
  expect((await call('views.list', {}))[0]?.address).toContain('gruppe=amt');

  await page.keyboard.press('Escape');
  await shape.openViews();
  await shape.views.getByRole('button', { name: 'Zurückgestellt nach Amt entfernen' }).click();
  await expect(shape.view('Zurückgestellt nach Amt')).toBeHidden();
  await shell.undoInNotice('entfernt');
  await expect(shell.notice(/^Rückgängig gemacht/)).toBeVisible();
  expect(await call('views.list', {})).toHaveLength(1);
  await expect(filters.chip('Stufe: zurückgestellt')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the table with its filters, groups and menus can be read by everybody, ${colorScheme}`, async ({ desk }) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme });
    const { table, filters, shape, shell } = await openTable(desk);
    await shell.goTo('/gemeinden?stufe=deferred&stufe=missing&gruppe=amt&frist=-');
    await expect(shape.groups.first()).toBeVisible();
    await shape.groups.first().getByRole('checkbox').click();
    await expect(table.chosen).not.toHaveText('Keine Gemeinde ausgewählt');
    await expectAccessible(page);
    for (const column of ['Stufe', 'Frist', 'Gemeinde']) {
      await filters.openAtHead(column);
      await expectAccessible(page);
      await filters.close();
    }
    await shape.openColumns();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await shape.openViews();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.locator('#inhalt').focus();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Tasten in der Tabelle' })).toBeVisible();
    await expectAccessible(page);
  });
}
