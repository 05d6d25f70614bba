import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addDays } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { ordinaryTuesday } from '../days.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { calendarOf } from '../pages/calendar.ts';
import { dialogOf } from '../pages/dialog.ts';
import { watchFaults } from '../pages/faults.ts';
import { lettersAddress, lettersOf } from '../pages/letters.ts';
import { municipalitiesOf } from '../pages/municipalities.ts';
import { municipalityOf } from '../pages/municipality.ts';
import { overviewOf } from '../pages/overview.ts';
import { settingsOf } from '../pages/settings.ts';
import { shellOf } from '../pages/shell.ts';
import { agreeWithDistrict, enterSender, meetingNow, places, planOf, scheduleWithRoom } from '../prepare.ts';

const { goehlen } = places;
const hostile = '<img src=x onerror=window.hacked=1>';

/** Sends a call the way the screen does, whatever is in it; answers what came back. */
function rawCall(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async ([procedure, given]) => {
      const bridge = Reflect.get(window, 'ortstermin');
      if (bridge) return bridge.call(procedure, given);
      const headers = { 'content-type': 'application/json' };
      return (await fetch(`/api/${procedure}`, { method: 'POST', headers, body: JSON.stringify(given) })).json();
    },
    [name, input] as const,
  );
}

test('a date that does not exist or is over is not taken by the dialog of a Gemeinde', async ({ desk }) => {
  const { page, call } = desk;
  const { today } = await call('app.info', {});
  await agreeWithDistrict(desk, [goehlen.id]);
  await shellOf(page).openMunicipality(goehlen.id);
  await municipalityOf(page).press('Format und Termin', 'Termin festlegen');
  const dialog = dialogOf(page, 'Termin festlegen: Göhlen');
  for (const wrong of ['31.02.2027', '29.02.2027', '1.13.2027', 'übermorgen', germanDate(addDays(today, -1))]) {
    await dialog.fillDate('Tag', wrong);
    await expect(dialog.field('Tag')).toHaveValue('');
    await expect(dialog.confirmButton('Termin festlegen')).toBeDisabled();
  }
  await dialog.fillDate('Tag', germanDate(ordinaryTuesday(await planOf(desk))));
  await expect(dialog.confirmButton('Termin festlegen')).toBeEnabled();
  await dialog.cancel();
  expect((await call('municipalities.get', { municipalityId: goehlen.id })).meetings[0]?.meeting.slot).toBeNull();
});

test('a past date is refused on the calendar with a sentence that says what to do', async ({ desk }) => {
  const { page, call } = desk;
  const { today } = await call('app.info', {});
  const yesterday = addDays(today, -1);
  await agreeWithDistrict(desk, [goehlen.id]);
  await shellOf(page).open('Kalender');
  await calendarOf(page).trayEntry(goehlen.id).click();
  const dialog = dialogOf(page, 'Gemeinde Göhlen: Auf Datum legen');
  await dialog.fillDate('Datum', germanDate(yesterday));
  await dialog.confirmButton('Termin festlegen').click();
  await expect(shellOf(page).notice('Nicht ausgeführt')).toContainText(
    `Der ${germanDate(yesterday)} liegt in der Vergangenheit. Eine Versammlung, die schon stattgefunden hat, erfassen Sie bei der Gemeinde`,
  );
  await dialog.cancel();
  await expect(calendarOf(page).trayEntry(goehlen.id)).toBeVisible();
});

test('unknown addresses say so and leave the way open', async ({ desk }) => {
  const { page } = desk;
  const shell = shellOf(page);
  await shell.goTo('/gibt-es-nicht');
  await expect(page.getByText('Diese Seite gibt es nicht. Bitte wählen Sie links eine Ansicht.')).toBeVisible();
  await shell.goTo('/gemeinden/99999999');
  await expect(shell.notice('Nicht geladen')).toContainText(
    'Eine Gemeinde mit dem Schlüssel 99999999 gibt es im Register nicht.',
  );
  await shell.goTo('/gemeinden?stufe=erfunden&amt=gibt-es-nicht&sortierung=quer');
  await expect(page.getByText('Keine Gemeinde passt zu Suche und Filtern.')).toBeVisible();
  await shell.goTo('/schreiben?gemeinden=99999999&art=erfunden');
  await page.getByRole('button', { name: '1 Schreiben prüfen' }).click();
  await expect(shell.notice('Nicht geladen')).toContainText('Die Schreibenart „erfunden“ gibt es nicht.');
  await shell.open('Übersicht');
});

const rubbish: readonly (readonly [name: string, input: unknown, code: string])[] = [
  ['gibt.esnicht', {}, 'invalid-input'],
  ['constructor', {}, 'invalid-input'],
  ['municipalities.get', {}, 'invalid-input'],
  ['municipalities.get', { municipalityId: 13_076_046 }, 'invalid-input'],
  ['municipalities.get', { municipalityId: '99999999' }, 'not-found'],
  ['municipalities.get', null, 'invalid-input'],
  ['municipalities.decideNeed', { municipalityIds: [], decision: 'needed' }, 'invalid-input'],
  ['municipalities.decideNeed', { municipalityIds: ['13076046'], decision: 'refused' }, 'invalid-input'],
  ['municipalities.setFollowUp', { municipalityIds: ['13076046'], on: '2027-02-31' }, 'invalid-input'],
  ['meetings.schedule', { municipalityId: '13076046', slot: '2027-13-01T25:61' }, 'invalid-input'],
  ['meetings.schedule', { municipalityId: '13076046', slot: '2020-01-07T19:00' }, 'invalid-input'],
  ['meetings.proposeFormat', { municipalityIds: ['13076046'], format: 'Brieftaube' }, 'invalid-input'],
  [
    'coordination.answer',
    { municipalityIds: ['13076046'], outcome: 'granted', on: '2026-01-01', by: ' ' },
    'invalid-input',
  ],
  ['letters.write', { kind: '../../etc/passwd', municipalityIds: ['13076046'] }, 'invalid-input'],
  ['exports.write', { format: 'exe' }, 'invalid-input'],
  ['files.reveal', { fileId: '../../etc/passwd' }, 'not-found'],
  ['setup.initialise', { register: 'empty' }, 'invalid-input'],
];

test('calls with rubbish are refused with a code and a German sentence, and change nothing', async ({ desk }) => {
  const { page, call } = desk;
  const before = await call('history.list', {});
  for (const [name, input, code] of rubbish) {
    const answer = await rawCall(page, name, input);
    expect(answer, name).toMatchObject({ ok: false, error: { code } });
    expect(JSON.stringify(answer), name).toMatch(/"message":"\p{Lu}[^"]*[.)]"/u);
    expect(JSON.stringify(answer), name).not.toMatch(/Invalid|expected|undefined|\bat /);
  }
  expect(await call('history.list', {})).toEqual(before);
  await expect(
    desk.call('meetings.move', { meetingId: 'keine', slot: '2027-03-18T19:00', expectedVersion: 1 }),
  ).rejects.toThrow(/^meetings\.move: \p{Lu}.*\.$/u);
});

test('an old version is refused and nothing is lost', async ({ desk }) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  await shellOf(page).openMunicipality(goehlen.id);
  const { version } = (await call('municipalities.get', { municipalityId: goehlen.id })).municipality;
  await call('municipalities.update', {
    municipalityId: goehlen.id,
    expectedVersion: version,
    facts: { mayorName: 'Frau Lüders' },
  });
  await expect(municipality.fact('Stammdaten', 'Bürgermeisteramt')).toHaveText('Der Bürgermeister, Frau Lüders');
  const late = { municipalityId: goehlen.id, expectedVersion: version, facts: { mayorName: 'Herr Falsch' } };
  expect(await rawCall(page, 'municipalities.update', late)).toMatchObject({ ok: false, error: { code: 'stale' } });
  await expect(municipality.fact('Stammdaten', 'Bürgermeisteramt')).toHaveText('Der Bürgermeister, Frau Lüders');
});

test('a hostile name is text on every screen and nothing of it runs', async ({ desk }) => {
  const { page, call, dataFolder } = desk;
  const shell = shellOf(page);
  const calendar = calendarOf(page);
  const faults = watchFaults(page);
  const tuesday = ordinaryTuesday(await planOf(desk));
  await enterSender(desk);
  const { version } = (await call('municipalities.get', { municipalityId: goehlen.id })).municipality;
  await call('municipalities.update', {
    municipalityId: goehlen.id,
    expectedVersion: version,
    facts: { name: hostile, mayorName: hostile, note: hostile },
  });
  await call('teams.save', { name: hostile });
  await agreeWithDistrict(desk, [goehlen.id]);
  const { today } = await call('app.info', {});
  await call('municipalities.setFollowUp', { municipalityIds: [goehlen.id], on: today, note: hostile });
  await shell.open('Kalender');
  await expect(calendar.trayEntry(goehlen.id)).toContainText(hostile);
  const meeting = await scheduleWithRoom(desk, { id: goehlen.id, name: hostile }, `${tuesday}T19:00`);
  await calendar.showMonth(today, tuesday);
  await expect(calendar.card(meeting.id)).toContainText(hostile);
  await calendar.card(meeting.id).click();
  await expect(page.getByRole('dialog', { name: `Termin ${hostile}` })).toBeVisible();
  await page.keyboard.press('Escape');
  await calendar.show('Liste');
  await expect(calendar.card(meeting.id)).toContainText(hostile);

  await shell.open('Übersicht');
  await expect(overviewOf(page).next).toContainText(hostile);
  await expect(overviewOf(page).due).toContainText(hostile);
  await shell.open('Gemeinden');
  await municipalitiesOf(page).search.fill('onerror');
  await expect(municipalitiesOf(page).names).toHaveText([hostile]);
  await shell.openMunicipality(goehlen.id);
  await expect(shell.heading(`Gemeinde ${hostile}`)).toBeVisible();
  await expect(municipalityOf(page).section('Verlauf')).toContainText(hostile);
  await shell.open('Einstellungen');
  await settingsOf(page).part('Teams');
  await expect(settingsOf(page).panel).toContainText(hostile);

  await shell.goTo(lettersAddress('municipality-inquiry', [goehlen.id]));
  await lettersOf(page).button('1 Schreiben prüfen').click();
  await lettersOf(page).button('1 Schreiben ablegen').click();
  await expect(lettersOf(page).row(hostile)).toBeVisible();
  expect(readdirSync(join(dataFolder, 'Schreiben', today))).toEqual([
    `Anschreiben_13076046_-img src=x onerror=window.hacked=1-_${today}.docx`,
  ]);
  expect((await meetingNow(desk, meeting.id)).slot).toBe(`${tuesday}T19:00`);
  expect(await page.evaluate(() => Reflect.get(window, 'hacked') ?? null)).toBeNull();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(faults).toEqual([]);
});

test('a tour over all screens leaves no error in the console and breaks no content policy', async ({ desk }) => {
  const { page } = desk;
  const shell = shellOf(page);
  const faults = watchFaults(page);
  await agreeWithDistrict(desk, [goehlen.id]);
  await page.reload();
  for (const title of ['Übersicht', 'Gemeinden', 'Kalender', 'Schreiben', 'Einstellungen'] as const)
    await shell.open(title);
  for (const part of [
    'Vorgaben',
    'Projektgebiete',
    'Teams',
    'Ämter und Landkreis',
    'Regeln',
    'Daten',
    'Absender',
  ] as const) {
    await settingsOf(page).part(part);
    await expect(settingsOf(page).panel).toBeVisible();
    await expectAccessible(page);
  }
  await shell.open('Kalender');
  for (const view of ['Woche', 'Liste', 'Monat'] as const) await calendarOf(page).show(view);
  await shell.openMunicipality(goehlen.id);
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Suche' }).fill('luebtheen');
  await expect(page.getByRole('button', { name: /^Lübtheen/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(shell.heading('Stadt Lübtheen')).toBeVisible();
  await page.getByRole('button', { name: 'Über Ortstermin' }).click();
  await expect(page.getByRole('dialog', { name: 'Über Ortstermin' })).toContainText('Destatis');
  await expectAccessible(page);
  expect(faults).toEqual([]);
});
