import { existsSync } from 'node:fs';
import { addDays } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { lettersAddress, lettersOf } from '../pages/letters.ts';
import { settingsOf } from '../pages/settings.ts';
import { shellOf } from '../pages/shell.ts';
import { agreeWithDistrict, enterSender, places } from '../prepare.ts';

const { goehlen } = places;

test('the sender is entered once, and the overview no longer asks for it', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const settings = settingsOf(page);
  await expect(page.getByText('Der Absender ist noch nicht vollständig')).toBeVisible();
  await page.getByRole('link', { name: 'Absender in den Einstellungen eintragen' }).click();
  await expect(settings.panel).toContainText(
    'Für Schreiben fehlt noch: Organisation, Straße, Postleitzahl, Ort, Unterschrift.',
  );
  const facts = {
    Organisation: 'Breitbandgesellschaft Südwestmecklenburg mbH',
    'Straße und Hausnummer': 'Große Straße 7',
    Postleitzahl: '19288',
    Ort: 'Ludwigslust',
    Ansprechperson: 'Jürgen Müßig',
    'E-Mail': 'termine@musterland.example',
    'Unterschrift (Name)': 'Jürgen Müßig',
  };
  for (const [label, text] of Object.entries(facts)) await settings.field(label).fill(text);
  await expectAccessible(page);
  await settings.button('Speichern').click();
  await expect(shell.notice('Absender gespeichert.')).toBeVisible();
  expect((await call('settings.get', {})).sender).toMatchObject({
    organisation: 'Breitbandgesellschaft Südwestmecklenburg mbH',
    street: 'Große Straße 7',
    contactName: 'Jürgen Müßig',
    signatoryName: 'Jürgen Müßig',
  });
  await shell.open('Übersicht');
  await expect(page.getByText('Der Absender ist noch nicht vollständig')).toBeHidden();
  await page.reload();
  await shell.open('Einstellungen');
  await expect(settings.field('Organisation')).toHaveValue('Breitbandgesellschaft Südwestmecklenburg mbH');
});

test('a changed deadline of a project area keeps the old one and reaches the Gemeinden', async ({ desk }) => {
  const { page, call } = desk;
  const settings = settingsOf(page);
  const { today } = await call('app.info', {});
  const [first, second] = [addDays(today, 200), addDays(today, 230)];
  await shellOf(page).open('Einstellungen');
  await settings.part('Projektgebiete');
  await settings.button('Projektgebiet hinzufügen').click();
  const dialog = dialogOf(page, 'Projektgebiet hinzufügen');
  await dialog.fill('Name', 'Griese Gegend Süd');
  await dialog.fill('Förderaufruf', '6. Aufruf');
  await dialog.fillDate('Frist der Planungsphase', germanDate(first));
  await dialog.confirm('Speichern');
  await expect(settings.row('Griese Gegend Süd')).toContainText(germanDate(first));

  await settings.button('Bearbeiten: Griese Gegend Süd').click();
  const change = dialogOf(page, 'Projektgebiet Griese Gegend Süd');
  await change.fillDate('Frist der Planungsphase', germanDate(second));
  await expect(change.box).toContainText('Die bisherige Frist bleibt in der Liste sichtbar.');
  await change.confirm('Speichern');
  await expect(settings.row('Griese Gegend Süd')).toContainText(
    `${germanDate(first)} (geändert am ${germanDate(today)})`,
  );
  const [area] = (await call('catalogue.get', {})).projectAreas;
  expect(area).toMatchObject({ deadline: second, formerDeadlines: [{ deadline: first, replacedOn: today }] });

  await call('municipalities.assignProjectArea', { municipalityIds: [goehlen.id], projectAreaId: area?.id ?? null });
  const rows = await call('municipalities.list', { search: 'goehlen' });
  expect(rows).toMatchObject([{ projectAreaName: 'Griese Gegend Süd', deadline: second }]);
});

test('a team is added, renamed and removed', async ({ desk }) => {
  const { page, call } = desk;
  const settings = settingsOf(page);
  const names = async () => (await call('catalogue.get', {})).teams.map(({ name }) => name);
  await shellOf(page).open('Einstellungen');
  await settings.part('Teams');
  await settings.button('Team hinzufügen').click();
  const adding = dialogOf(page, 'Team hinzufügen');
  await adding.confirmButton('Speichern').click();
  await expect(adding.box).toContainText('Bitte füllen Sie dieses Feld aus.');
  await adding.fill('Name', 'Team Süd');
  await adding.confirm('Speichern');
  expect(await names()).toEqual(['Team Süd']);
  await settings.button('Umbenennen: Team Süd').click();
  const renaming = dialogOf(page, 'Team umbenennen');
  await renaming.fill('Name', 'Team Süd-Öst');
  await renaming.confirm('Speichern');
  await expect(settings.panel).toContainText('Team Süd-Öst');
  expect(await names()).toEqual(['Team Süd-Öst']);
  await settings.button('Entfernen: Team Süd-Öst').click();
  await dialogOf(page, 'Team Süd-Öst entfernen?').confirm('Entfernen');
  await expect(settings.panel).toContainText('Es ist noch kein Team eingetragen.');
  expect(await names()).toEqual([]);
});

test('the address of an Amt decides whether a letter can be written', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const settings = settingsOf(page);
  const letters = lettersOf(page);
  await enterSender(desk);
  await agreeWithDistrict(desk, [goehlen.id]);
  const saveStreet = async (street: string) => {
    await shell.open('Einstellungen');
    await settings.part('Ämter und Landkreis');
    await settings.button('Bearbeiten: Amt Ludwigslust-Land').click();
    const dialog = dialogOf(page, 'Amt Ludwigslust-Land');
    await dialog.fill('Straße und Hausnummer oder Postfach', street);
    await dialog.confirm('Speichern');
  };
  await saveStreet('');
  await shell.goTo(lettersAddress('municipality-inquiry', [goehlen.id]));
  await letters.button('1 Schreiben prüfen').click();
  await expect(
    page.getByText('In der Anschrift „Amt Ludwigslust-Land“ fehlt: Straße. Bitte ergänzen Sie die Anschrift.'),
  ).toBeVisible();
  await expect(letters.button('0 Schreiben ablegen')).toBeDisabled();

  await saveStreet('Wöbbeliner Straße 5');
  await shell.goTo(lettersAddress('municipality-inquiry', [goehlen.id]));
  await letters.button('1 Schreiben prüfen').click();
  await expect(page.getByText('1 bereit, 0 nur mit Grund, 0 nicht möglich.')).toBeVisible();
  const [check] = await call('letters.check', { kind: 'municipality-inquiry', municipalityIds: [goehlen.id] });
  expect(check?.obstacles).toEqual([]);
});

test('defaults are checked where they are typed and count for new meetings', async ({ desk }) => {
  const { page, call } = desk;
  const settings = settingsOf(page);
  await shellOf(page).open('Einstellungen');
  await settings.part('Vorgaben');
  await settings.field('Dauer einer Versammlung (Minuten)').fill('5');
  await settings.button('Speichern').click();
  await expect(settings.panel).toContainText('Eine Versammlung dauert mindestens 15 Minuten.');
  expect((await call('settings.get', {})).defaultDurationMinutes).toBe(90);
  await settings.field('Dauer einer Versammlung (Minuten)').fill('120');
  await settings.field('Beginn einer Versammlung').fill('18:30');
  await settings.button('Speichern').click();
  await expect(shellOf(page).notice('Vorgaben gespeichert.')).toBeVisible();
  expect(await call('settings.get', {})).toMatchObject({ defaultDurationMinutes: 120, defaultStartTime: '18:30' });
  await call('meetings.proposeFormat', { municipalityIds: [goehlen.id], format: 'phone' });
  const { meetings } = await call('municipalities.get', { municipalityId: goehlen.id });
  expect(meetings[0]?.meeting.durationMinutes).toBe(120);
});

test('a backup lies where the screen says', async ({ desk }) => {
  const { page } = desk;
  const settings = settingsOf(page);
  await shellOf(page).open('Einstellungen');
  await settings.part('Daten');
  await settings.button('Sicherung anlegen').click();
  const place = settings.panel.getByRole('status');
  await expect(place).toHaveText(/^Angelegt: .+\.sqlite$/);
  expect(existsSync((await place.innerText()).replace('Angelegt: ', ''))).toBe(true);
});
