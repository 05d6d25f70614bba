import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ordinaryTuesday } from '../days.ts';
import { expect, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { municipalitiesOf } from '../pages/municipalities.ts';
import { shellOf } from '../pages/shell.ts';
import { agreeWithDistrict, meetingNow, places, planOf, scheduleWithRoom } from '../prepare.ts';
import { openTable } from '../prepare-table.ts';

const { goehlen, luebtheen } = places;

/** What was put on the clipboard last, by the event of the browser. */
async function watchClipboard(page: Page): Promise<() => Promise<Readonly<Record<string, string>>>> {
  await page.evaluate(() => {
    document.addEventListener('copy', (event) => {
      const forms = ['text/plain', 'text/html'].map((form) => [form, event.clipboardData?.getData(form) ?? '']);
      document.documentElement.dataset['copied'] = JSON.stringify(Object.fromEntries(forms));
    });
  });
  return () => page.evaluate(() => JSON.parse(document.documentElement.dataset['copied'] ?? '{}'));
}

test('chosen rows are copied as a table, with the keys and with the button', async ({ desk }) => {
  const { page, call } = desk;
  const { table, shell } = await openTable(desk);
  const area = { name: '=HYPERLINK("http://x")', call: 'Call 1', deadline: null };
  const { id: projectAreaId } = await call('projectAreas.save', area);
  await call('municipalities.assignProjectArea', { municipalityIds: [goehlen.id], projectAreaId });
  await shell.goTo('/gemeinden?stufe=deferred&spalten=name,ags,projectArea,population');
  await expect(table.names).toHaveText(['Göhlen', 'Karstädt', 'Lübtheen']);
  const copied = await watchClipboard(page);
  await page.getByRole('checkbox', { name: 'Göhlen auswählen' }).click();
  await page.getByRole('checkbox', { name: 'Lübtheen auswählen' }).click();
  await page.keyboard.press('Control+c');
  await expect(shell.notice('2 Gemeinden mit 5 Spalten kopiert.')).toBeVisible();
  const rows = await call('municipalities.list', {});
  const line = ({ id }: { readonly id: string }, projectArea: string) => {
    const row = rows.find((one) => one.id === id);
    return [row?.name, row?.amtName, id, projectArea, row?.population].join('\t');
  };
  const keys = await copied();
  expect(keys['text/plain']?.split('\r\n')).toEqual([
    'Gemeinde\tAmt\tAGS\tProjektgebiet\tEinwohner',
    line(goehlen, `'=HYPERLINK("http://x")`),
    line(luebtheen, ''),
  ]);
  expect(keys['text/html']).toContain('<th scope="col">Einwohner</th>');
  expect(keys['text/html']).toContain('=HYPERLINK(&quot;http://x&quot;)');

  await page.getByRole('button', { name: 'Auswahl aufheben' }).click();
  await table.copyButton.click();
  await expect(shell.notice('3 Gemeinden mit 5 Spalten kopiert.')).toBeVisible();
  expect((await copied())['text/plain']?.split('\r\n')).toHaveLength(4);
});

test('what the map sends along is shown and chosen, and stays so on the way to a Gemeinde and back', async ({
  desk,
}) => {
  const { page } = desk;
  const { table, filters, shell } = await openTable(desk);
  await shell.goTo(`/gemeinden?auswahl=${goehlen.id},${luebtheen.id}`);
  await expect(filters.chip('Auswahl (2)')).toBeVisible();
  await expect(table.names).toHaveText(['Göhlen', 'Lübtheen']);
  await expect(table.chosen).toHaveText('2 ausgewählt');
  await page.getByRole('checkbox', { name: 'Göhlen auswählen' }).click();
  await expect(table.chosen).toHaveText('1 ausgewählt');
  await table.row('Göhlen').getByRole('link').click();
  await page.getByRole('link', { name: 'Zur Liste der Gemeinden' }).click();
  await expect(table.chosen).toHaveText('1 ausgewählt');
  await table.search.fill('Göhlen');
  await expect(table.chosen).toHaveText('1 ausgewählt, davon 1 durch Filter verdeckt');
  await table.search.fill('');
  await filters.removeChip('Auswahl (2)');
  await expect(table.shown).toHaveText('142 von 142 Gemeinden');
});

test('a team is given to several meetings in one step; where it is planned twice a reason is asked for', async ({
  desk,
}) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const table = municipalitiesOf(page);
  const { id: teamId } = await call('teams.save', { name: 'Team Nord' });
  const slot = `${ordinaryTuesday(await planOf(desk))}T19:00`;
  await agreeWithDistrict(desk, [goehlen.id, luebtheen.id]);
  const first = await scheduleWithRoom(desk, goehlen, slot);
  const second = await scheduleWithRoom(desk, luebtheen, slot);
  const teams = async () => [(await meetingNow(desk, first.id)).teamId, (await meetingNow(desk, second.id)).teamId];
  await shell.open('Gemeinden');
  await table.choose('Göhlen', 'Lübtheen');
  await table.act('Team zuordnen …');
  const dialog = dialogOf(page, 'Team zuordnen: Göhlen und Lübtheen');
  await dialog.choose('Referent oder Team', 'Team Nord');
  await dialog.confirmButton('Zuordnen').click();
  const question = dialogOf(page, 'Team zuordnen: Regel verletzt');
  await expect(question.box).toContainText('Team Nord ist schon eingeplant');
  expect(await teams()).toEqual([null, null]);
  await question.fill('Grund', 'Zwei Referenten des Teams');
  await question.confirm('Trotzdem zuordnen');
  await expect(shell.notice('Göhlen und Lübtheen: Team Nord zugeordnet.')).toBeVisible();
  expect(await teams()).toEqual([teamId, teamId]);
  await shell.undoByKeys();
  await expect(shell.notice(/^Rückgängig gemacht: Team Nord zugeordnet/)).toBeVisible();
  expect(await teams()).toEqual([null, null]);
});

test('the chosen rows are exported as a file', async ({ desk, electronProgram }) => {
  test.skip(electronProgram !== null, 'The window asks for the place of the file in a dialog of the system.');
  const { page } = desk;
  const { table, shell } = await openTable(desk);
  await table.choose('Göhlen', 'Lübtheen');
  const download = page.waitForEvent('download');
  await table.exportAs('CSV');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('Göhlen');
  expect(text).not.toContain('Karstädt');
  await expect(shell.notice(/^2 Gemeinden exportiert/)).toBeVisible();
});
