import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '#domain/calendar-dates.ts';
import { ordinaryTuesday } from '../days.ts';
import { expect, expectAccessible, type TestDesk, test } from '../fixtures.ts';
import { lettersAddress, lettersOf } from '../pages/letters.ts';
import { municipalityOf } from '../pages/municipality.ts';
import { shellOf } from '../pages/shell.ts';
import { agreeWithDistrict, enterSender, meetingNow, places, planOf, scheduleWithRoom } from '../prepare.ts';

const { goehlen } = places;
const inquiry = 'municipality-inquiry';

/** Every file below the folder of the letters, as path below it. */
function filesOf({ dataFolder }: TestDesk): readonly string[] {
  const folder = join(dataFolder, 'Schreiben');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

function beginningOf(path: string): string {
  return readFileSync(path).subarray(0, 2).toString('latin1');
}

test('one letter is chosen, checked and written to the disk', async ({ desk }) => {
  const { page, call, dataFolder } = desk;
  const letters = lettersOf(page);
  await enterSender(desk);
  await agreeWithDistrict(desk, [goehlen.id]);
  const { today } = await call('app.info', {});
  await shellOf(page).open('Schreiben');
  await expectAccessible(page);
  await letters.kind('Anschreiben an die Gemeinde').check();
  await letters.picker.getByRole('textbox', { name: 'Gemeinde, Amt oder Postleitzahl suchen' }).fill('goehlen');
  await letters.picker.getByRole('checkbox', { name: /^Göhlen/ }).check();
  await letters.button('1 Schreiben prüfen').click();
  await expect(page.getByText('1 bereit, 0 nur mit Grund, 0 nicht möglich.')).toBeVisible();
  await expect(
    page.getByText('Hinweis: Es ist kein Termin vorgeschlagen; das Schreiben bittet um Vorschläge.'),
  ).toBeVisible();
  await expectAccessible(page);
  await letters.button('1 Schreiben ablegen').click();
  await expect(letters.status('1 Schreiben liegt im Ordner')).toContainText(join(dataFolder, 'Schreiben'));
  await expectAccessible(page);

  const fileName = `Anschreiben_13076046_Göhlen_${today}.docx`;
  expect(filesOf(desk)).toEqual([fileName]);
  expect(beginningOf(join(dataFolder, 'Schreiben', today, fileName))).toBe('PK');
  await expect(letters.row('Göhlen')).toContainText(fileName);
  expect(await call('letters.list', {})).toMatchObject([{ fileName, outOfDate: [], subjectName: 'Göhlen' }]);
});

test('a written letter is downloaded under its own name', async ({ desk, electronProgram }) => {
  test.skip(electronProgram !== null, 'The window shows files in their folder instead of downloading them.');
  const { page, call } = desk;
  await enterSender(desk);
  await agreeWithDistrict(desk, [goehlen.id]);
  const { written } = await call('letters.write', { kind: inquiry, municipalityIds: [goehlen.id] });
  const fileName = written[0]?.fileName ?? '';
  await shellOf(page).open('Schreiben');
  const download = page.waitForEvent('download');
  await lettersOf(page).download(fileName).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(fileName);
  expect(beginningOf(await file.path())).toBe('PK');
});

test('forty letters are written in one batch that says how far it is', async ({ desk }) => {
  const { page, call } = desk;
  const letters = lettersOf(page);
  await enterSender(desk);
  const ids = (await planOf(desk)).municipalities.slice(0, 40).map(({ id }) => id);
  await agreeWithDistrict(desk, ids);
  await shellOf(page).goTo(lettersAddress(inquiry, ids));
  await letters.button('40 Schreiben prüfen').click();
  await expect(page.getByText('40 bereit, 0 nur mit Grund, 0 nicht möglich.')).toBeVisible();
  const progress = letters.status(/^\d+ von 40 Schreiben fertig$/).waitFor();
  await letters.button('40 Schreiben ablegen').click();
  await progress;
  await expect(letters.status('40 Schreiben liegen im Ordner')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('heading', { name: 'Geschriebene Schreiben (40)' })).toBeVisible();
  expect(filesOf(desk)).toHaveLength(40);
  const written = await call('letters.list', {});
  expect(new Set(written.map(({ municipalityId }) => municipalityId))).toEqual(new Set(ids));
  expect((await call('history.state', {})).undo).toContain('und 37 weitere');
});

test('a batch that is stopped leaves nothing behind', async ({ desk }) => {
  const { page, call } = desk;
  const letters = lettersOf(page);
  await enterSender(desk);
  const ids = (await planOf(desk)).municipalities.map(({ id }) => id);
  await agreeWithDistrict(desk, ids);
  const before = await call('history.list', {});
  await shellOf(page).goTo(lettersAddress(inquiry, ids));
  await letters.button('142 Schreiben prüfen').click();
  await letters.button('142 Schreiben ablegen').click();
  await letters.button('Abbrechen').click();
  await expect(letters.status('Abgebrochen. Es wurde kein Schreiben abgelegt.')).toBeVisible();
  expect(filesOf(desk)).toEqual([]);
  expect(await call('letters.list', {})).toEqual([]);
  expect(await call('history.list', {})).toEqual(before);
  await letters.button('Zurück').click();
  await expect(page.getByText('142 bereit, 0 nur mit Grund, 0 nicht möglich.')).toBeVisible();
});

test('what cannot be written is named, left out, and the rest goes on', async ({ desk }) => {
  const { page, call } = desk;
  const letters = lettersOf(page);
  await enterSender(desk);
  await agreeWithDistrict(desk, [goehlen.id]);
  await shellOf(page).goTo(lettersAddress(inquiry, [goehlen.id, places.luebtheen.id]));
  await letters.button('2 Schreiben prüfen').click();
  await expect(page.getByText('1 bereit, 0 nur mit Grund, 1 nicht möglich.')).toBeVisible();
  await expect(page.getByText('Bitte schlagen Sie zuerst ein Format vor.')).toBeVisible();
  await letters.button('Diese Gemeinde weglassen').click();
  await letters.button('1 Schreiben ablegen').click();
  await expect(letters.status('1 Schreiben liegt im Ordner')).toBeVisible();
  expect((await call('letters.list', {})).map(({ subjectName }) => subjectName)).toEqual(['Göhlen']);
});

test('after a move the letter is out of date, says which fact has changed, and is renewed', async ({ desk }) => {
  const { page, call } = desk;
  const letters = lettersOf(page);
  const shell = shellOf(page);
  const tuesday = ordinaryTuesday(await planOf(desk));
  await enterSender(desk);
  await agreeWithDistrict(desk, [goehlen.id]);
  const meeting = await scheduleWithRoom(desk, goehlen, `${tuesday}T19:00`);
  await call('letters.write', { kind: inquiry, municipalityIds: [goehlen.id] });
  await shell.open('Schreiben');
  await expect(letters.row('Göhlen')).toBeVisible();
  await expect(letters.row('Göhlen')).not.toContainText('veraltet');

  const { version } = await meetingNow(desk, meeting.id);
  await call('meetings.move', {
    meetingId: meeting.id,
    expectedVersion: version,
    slot: `${addDays(tuesday, 1)}T19:00`,
  });
  await expect(letters.row('Göhlen')).toContainText('Geändert: Termin');
  expect((await call('letters.list', {}))[0]?.outOfDate).toEqual(['Termin']);
  await shell.open('Übersicht');
  await expect(page.getByText('Ein Schreiben stimmt nicht mehr mit den Angaben überein.')).toBeVisible();
  await page.getByRole('link', { name: 'Veraltete Schreiben ansehen' }).click();
  await expect(page.getByRole('checkbox', { name: 'Nur veraltete (1)' })).toBeChecked();
  await expectAccessible(page);

  await letters
    .row('Göhlen')
    .getByRole('link', { name: /^Erneuern/ })
    .click();
  await letters.button('1 Schreiben prüfen').click();
  await expect(page.getByText('Seitdem geändert: Termin.')).toBeVisible();
  await letters.button('1 Schreiben ablegen').click();
  await expect(letters.status('1 Schreiben liegt im Ordner')).toBeVisible();
  const [newest, older] = await call('letters.list', {});
  expect(newest?.outOfDate).toEqual([]);
  expect(newest?.fileName).not.toBe(older?.fileName);
  expect(filesOf(desk)).toHaveLength(2);
  await shell.openMunicipality(goehlen.id);
  await expect(municipalityOf(page).section('Schreiben')).toContainText('Anschreiben an die Gemeinde');
  expect((await call('overview.get', {})).lettersOutOfDate).toBe(0);
});
