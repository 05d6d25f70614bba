import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addDays } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { expect, expectAccessible, type TestDesk, test } from '../fixtures.ts';
import { contactsOf } from '../pages/contacts.ts';
import { dialogOf } from '../pages/dialog.ts';
import { municipalityOf } from '../pages/municipality.ts';
import { shellOf } from '../pages/shell.ts';
import { enterSender, places } from '../prepare.ts';

const { goehlen, luebtheen, woebbelin } = places;

/** Two mayors and the head of an Amt who were checked long ago or never, and a mayor who was checked of late. */
async function recordContacts({ call }: TestDesk): Promise<{ readonly today: string }> {
  const { today } = await call('app.info', {});
  const mayor = { role: 'mayor', formOfAddress: 'Frau', checkedOn: addDays(today, -500) } as const;
  await call('contacts.save', { ...mayor, municipalityId: goehlen.id, name: 'Birte Lüders', phone: '038751 20123' });
  await call('contacts.save', { ...mayor, municipalityId: woebbelin.id, name: 'Viola Tonn', checkedOn: null });
  const late = { ...mayor, municipalityId: luebtheen.id, name: 'Ute Lindenau', checkedOn: addDays(today, -100) };
  await call('contacts.save', late);
  const { amtId } = (await call('municipalities.get', { municipalityId: goehlen.id })).municipality;
  await call('contacts.save', { amtId, role: 'amt-head', name: 'Jörg Voß', source: 'Internetseite des Amtes' });
  return { today };
}

test('contacts nobody has made sure of for a year are marked as checked in one step', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const contacts = contactsOf(page);
  const { today } = await recordContacts(desk);
  await page.getByRole('link', { name: 'Kontakte prüfen (3)' }).click();
  await expect(contacts.heading).toBeVisible();
  await expect(contacts.since).toHaveValue(germanDate(addDays(today, -365)));
  await expect(contacts.shown).toHaveText('3 Kontakte');
  await expect(contacts.row('Birte Lüders')).toContainText(`geprüft am ${germanDate(addDays(today, -500))}`);
  await expect(contacts.row('Jörg Voß')).toContainText('nie geprüft');
  await expect(contacts.mark).toBeDisabled();
  await expectAccessible(page);

  await contacts.box('Alle Kontakte auswählen: Amt Ludwigslust-Land').check();
  await expect(contacts.chosen).toHaveText('3 ausgewählt');
  await contacts.box('Viola Tonn (Wöbbelin) auswählen').uncheck();
  await contacts.mark.click();
  await expect(contacts.shown).toHaveText('1 Kontakt');
  await expect(contacts.row('Viola Tonn')).toBeVisible();
  expect((await call('contacts.list', {})).filter(({ checkedOn }) => checkedOn === today)).toHaveLength(2);

  await shell.undoInNotice('2 Kontakte heute geprüft.');
  await expect(contacts.shown).toHaveText('3 Kontakte');
  await contacts.row('Birte Lüders').getByRole('link', { name: 'Göhlen' }).click();
  await expect(municipalityOf(page).entry('Kontakte', 'Birte Lüders')).toBeVisible();
});

test('the Ämter are asked by letter about the chosen contacts, and the letters are taken back with their step', async ({
  desk,
}) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const contacts = contactsOf(page);
  const { today } = await recordContacts(desk);
  await page.getByRole('link', { name: 'Kontakte prüfen (3)' }).click();
  await contacts.box('Alle Kontakte auswählen').check();
  await contacts.ask.click();
  await shell.closeNotice('Der Absender ist unvollständig');
  await enterSender(desk);
  await contacts.ask.click();
  await expect(shell.notice('Eine Anfrage geschrieben, abgelegt unter „Schreiben“.')).toBeVisible();
  await expect(contacts.row('Birte Lüders')).toContainText(`angefragt am ${germanDate(today)}`);
  const [letter] = await call('letters.list', {});
  expect(letter).toMatchObject({ kind: 'contact-check', subjectName: 'Amt Ludwigslust-Land', municipalityId: null });
  const written = join(desk.dataFolder, 'Schreiben', today, letter?.fileName ?? '');
  expect(existsSync(written)).toBe(true);
  await shell.open('Schreiben');
  await expect(page.getByRole('row').filter({ hasText: 'Amt Ludwigslust-Land' })).toContainText('Ansprechpartner');
  await shell.undoByKeys();
  await expect(shell.notice(/^Rückgängig gemacht: Anfrage an das Amt/)).toBeVisible();
  expect(existsSync(written)).toBe(false);
  expect(await call('letters.list', {})).toEqual([]);
});

test('the day of the election is remembered, and a new name is entered on the spot', async ({ desk }) => {
  const { page } = desk;
  const shell = shellOf(page);
  const contacts = contactsOf(page);
  const { today } = await recordContacts(desk);
  await shell.open('Gemeinden');
  await page.getByRole('link', { name: 'Kontakte prüfen', exact: true }).click();
  await expect(contacts.shown).toHaveText('3 Kontakte');
  await contacts.chooseSince(germanDate(addDays(today, -50)));
  await expect(contacts.shown).toHaveText('4 Kontakte');
  await expect(contacts.row('Ute Lindenau')).toBeVisible();
  await page.reload();
  await expect(contacts.since).toHaveValue(germanDate(addDays(today, -50)));
  await expect(contacts.shown).toHaveText('4 Kontakte');

  await contacts.row('Ute Lindenau').getByRole('button').click();
  const dialog = dialogOf(page, 'Kontakt bearbeiten: Ute Lindenau');
  await dialog.choose('Anrede', 'Herr');
  await dialog.fill('Name', 'Jörn Bruhn');
  await dialog.box.getByRole('button', { name: 'Heute', exact: true }).click();
  await expectAccessible(page);
  await dialog.confirm('Speichern');
  await expect(contacts.shown).toHaveText('3 Kontakte');
  await shell.openMunicipality(luebtheen.id);
  await expect(municipalityOf(page).fact('Stammdaten', 'Bürgermeisteramt')).toHaveText('Bürgermeister Jörn Bruhn');
});

test('without contacts the screen says where they are recorded', async ({ desk }) => {
  const { page } = desk;
  await shellOf(page).goTo('/kontakte');
  await expect(contactsOf(page).shown).toHaveText('0 Kontakte');
  await expect(page.getByText('Es ist noch kein Kontakt erfasst.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the page of a Gemeinde and the contacts to check can be read by everybody, ${colorScheme}`, async ({
    desk,
  }) => {
    const { page, call } = desk;
    const shell = shellOf(page);
    await page.emulateMedia({ colorScheme });
    await recordContacts(desk);
    await call('venues.save', { municipalityId: goehlen.id, name: 'Gemeindehaus', seats: 40, barrierFree: false });
    const { version } = (await call('municipalities.get', { municipalityId: goehlen.id })).municipality;
    const parts = [{ name: 'Leussow', needsOwnMeeting: true }];
    await call('municipalities.update', { municipalityId: goehlen.id, expectedVersion: version, facts: { parts } });
    await shell.openMunicipality(goehlen.id);
    await expect(municipalityOf(page).part.name('Leussow')).toBeVisible();
    await expectAccessible(page);
    await shell.goTo('/kontakte');
    await expect(contactsOf(page).row('Viola Tonn')).toBeVisible();
    await expectAccessible(page);
  });
}
