import { germanDate } from '#domain/german-dates.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { shellOf } from '../pages/shell.ts';
import { places } from '../prepare.ts';

const { goehlen, luebtheen, grossLaasch } = places;
const columns = [
  ...['AGS', 'Gemeinde', 'Vorgeschlagenes Format', 'Termin', 'Antwort', 'Auflagen oder Gründe', 'Anderer Termin'],
  ...['Name oder Stelle', 'Aktenzeichen', 'Datum der Antwort'],
];

test('the list goes out with the request, comes back filled in, and is taken in one step', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const { today } = await call('app.info', {});
  const ids = [goehlen.id, luebtheen.id, grossLaasch.id];
  await call('meetings.proposeFormat', { municipalityIds: ids, format: 'inPerson' });
  await shell.goTo('/abstimmungsliste');
  await page.getByRole('button', { name: 'Liste für 3 Gemeinden schreiben …' }).click();
  const dialog = dialogOf(page, 'Liste an den Landkreis: 3 Gemeinden');
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent('download'), dialog.confirm('Liste schreiben')]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  await expect(shell.notice('3 Anfragen erfasst.')).toBeVisible();

  const day = germanDate(today);
  const filled = [
    columns.join(';'),
    `${goehlen.id};Göhlen;Präsenz;;erteilt mit Auflagen;Höchstens 80 Personen;;Frau Sommer;60/2;${day}`,
    `${luebtheen.id};Lübtheen;Präsenz;;;;;;;`,
    `${grossLaasch.id};Groß Laasch;Präsenz;;vielleicht;;;Frau Sommer;;${day}`,
  ].join('\r\n');
  const file = { name: 'Antworten.csv', mimeType: 'text/csv', buffer: Buffer.from(filled) };
  await page.getByLabel('Datei', { exact: true }).setInputFiles(file);
  const rows = page.getByRole('table', { name: 'Zeilen der Liste' });
  await expect(rows).toContainText('Höchstens 80 Personen');
  await expect(rows.getByRole('row', { name: /Groß Laasch/ })).toContainText('Zelle E4');
  await expectAccessible(page);
  await page.getByRole('button', { name: '1 Antwort übernehmen' }).click();
  await expect(page.getByText('1 Antwort des Landkreises.', { exact: false })).toBeVisible();
  const stateOf = async (id: string) => (await call('municipalities.get', { municipalityId: id })).coordination;
  expect([await stateOf(goehlen.id), await stateOf(luebtheen.id)]).toEqual(['granted-with-conditions', 'asked']);
  await shell.undoByKeys();
  await expect.poll(() => stateOf(goehlen.id)).toBe('asked');
});

test('the Lagebericht is handed out from the Übersicht', async ({ desk }) => {
  const { page } = desk;
  await page.getByRole('button', { name: 'Lagebericht' }).click();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Word (DOCX)' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Lagebericht.*\.docx$/);
});
