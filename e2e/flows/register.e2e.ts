import { addDays } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { municipalityOf } from '../pages/municipality.ts';
import { settingsOf } from '../pages/settings.ts';
import { setupOf } from '../pages/setup.ts';
import { shellOf } from '../pages/shell.ts';
import { places } from '../prepare.ts';

const { goehlen, luebtheen, woebbelin } = places;

test('a mayor recorded as a contact is whom letters speak to, until it is taken back', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const municipality = municipalityOf(page);
  const printed = async () => {
    const { mayorTitle, mayorName } = (await call('municipalities.get', { municipalityId: goehlen.id })).municipality;
    return [mayorTitle, mayorName];
  };
  await shell.openMunicipality(goehlen.id);
  await expect(municipality.fact('Stammdaten', 'Bürgermeisteramt')).toHaveText('–');
  await municipality.press('Kontakte', 'Kontakt anlegen');
  const dialog = dialogOf(page, 'Kontakt anlegen');
  await expect(dialog.confirmButton('Speichern')).toBeDisabled();
  await dialog.fill('Name', 'Birte Lüders');
  await expect(dialog.box).toContainText('Schreiben nennen keinen Namen, solange die Anrede nicht bekannt ist.');
  await dialog.choose('Anrede', 'Frau');
  await expect(dialog.box).toContainText('In Schreiben: Die Bürgermeisterin, Birte Lüders.');
  await dialog.fill('Telefon', '038751 / 201-23');
  await dialog.fill('E-Mail', 'gemeinde@goehlen.example');
  await dialog.fill('Quelle', 'Internetseite des Amtes');
  await expectAccessible(page);
  await dialog.confirm('Speichern');

  const entry = municipality.entry('Kontakte', 'Birte Lüders');
  await expect(entry).toContainText('Bürgermeisterin');
  await expect(entry).toContainText('nie geprüft');
  await expect(entry.getByRole('link', { name: '038751 / 201-23' })).toHaveAttribute('href', 'tel:03875120123');
  await expect(municipality.fact('Stammdaten', 'Bürgermeisteramt')).toHaveText('Bürgermeisterin Birte Lüders');
  expect(await printed()).toEqual(['Die Bürgermeisterin', 'Birte Lüders']);

  await shell.undoInNotice('Kontakt gespeichert: Birte Lüders.');
  await expect(entry).toBeHidden();
  await expect(municipality.fact('Stammdaten', 'Bürgermeisteramt')).toHaveText('–');
  expect(await printed()).toEqual(['Der Bürgermeister', '']);
});

test('a contact of the Amt stands below the own ones, at every Gemeinde of the Amt', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const municipality = municipalityOf(page);
  const { today } = await call('app.info', {});
  await call('contacts.save', { municipalityId: goehlen.id, role: 'venue', name: 'Heike Meyer' });
  await shell.openMunicipality(goehlen.id);
  await municipality.press('Kontakte', 'Kontakt anlegen');
  const dialog = dialogOf(page, 'Kontakt anlegen');
  await dialog.radio('Amt Ludwigslust-Land (bei allen seinen Gemeinden)').check();
  await dialog.choose('Anrede', 'Herr');
  await dialog.choose('Funktion', 'Leitender Verwaltungsbeamter');
  await dialog.fill('Name', 'Dr. Jörg Voß');
  await dialog.box.getByRole('checkbox', { name: /^Privater Kontakt/ }).check();
  await dialog.confirm('Speichern');
  const entries = municipality.section('Kontakte').getByRole('listitem');
  await expect(entries).toHaveText([/Heike Meyer/, /Leitender Verwaltungsbeamter.*Dr\. Jörg Voß/]);
  await expect(entries.nth(1)).toContainText('privat – wird nie gedruckt oder exportiert');

  await municipality.press('Kontakte', 'Dr. Jörg Voß als heute geprüft markieren');
  await expect(entries.nth(1)).toContainText(`geprüft am ${germanDate(today)}`);
  await shell.openMunicipality(woebbelin.id);
  await expect(municipality.entry('Kontakte', 'Dr. Jörg Voß')).toContainText(`geprüft am ${germanDate(today)}`);
  await municipality.press('Kontakte', 'Dr. Jörg Voß entfernen');
  await expect(municipality.section('Kontakte')).toContainText('Hier stehen die Menschen, mit denen Sie sprechen');
  await shell.undoInNotice('Kontakt entfernt: Dr. Jörg Voß.');
  await expect(municipality.entry('Kontakte', 'Dr. Jörg Voß')).toBeVisible();
});

test('Ortsteile are added, switched, renamed and removed in place, each a step that can be taken back', async ({
  desk,
}) => {
  const { page, call } = desk;
  const { part, section } = municipalityOf(page);
  const shell = shellOf(page);
  const recorded = async () => (await call('municipalities.get', { municipalityId: luebtheen.id })).municipality.parts;
  await shell.openMunicipality(luebtheen.id);
  for (const name of ['Garlitz', 'Gudow']) {
    await part.added.fill(name);
    await part.added.press('Enter');
    await expect(part.name(name)).toHaveValue(name);
    await expect(part.added).toHaveValue('');
  }
  await part.added.fill('Garlitz');
  await expect(section('Ortsteile')).toContainText('Garlitz steht schon in der Liste.');
  await part.added.fill('');

  await part.ownMeeting('Gudow').click();
  await expect(part.ownMeeting('Gudow')).toBeChecked();
  // Leaving the name and pressing the switch are two changes in one moment.
  await part.name('Garlitz').fill('Garlitz Dorf');
  await part.ownMeeting('Garlitz').click();
  await expect(part.ownMeeting('Garlitz Dorf')).toBeChecked();
  expect(await recorded()).toEqual([
    { name: 'Garlitz Dorf', needsOwnMeeting: true },
    { name: 'Gudow', needsOwnMeeting: true },
  ]);
  await part.remove('Garlitz Dorf').click();
  await expect(part.name('Garlitz Dorf')).toBeHidden();
  await shell.undoInNotice('Ortsteil entfernt: Garlitz Dorf.');
  await expect(part.ownMeeting('Garlitz Dorf')).toBeChecked();
  expect(await recorded()).toHaveLength(2);
});

test('a room says what is there, what is not and what has to be asked', async ({ desk }) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  await shellOf(page).openMunicipality(goehlen.id);
  await municipality.press('Räume', 'Raum anlegen');
  const dialog = dialogOf(page, 'Raum anlegen');
  await dialog.fill('Bezeichnung', 'Dorfgemeinschaftshaus');
  await dialog.fill('Plätze innen', '80');
  await dialog.fill('Plätze außen', '1200');
  await dialog.choose('Barrierefrei', 'ja');
  await dialog.choose('Internet', 'nein');
  await dialog.fill('Schlüssel bei', 'Frau Meyer');
  await dialog.fill('Miete', '25 € pro Abend');
  await dialog.fill('Notiz', 'Heizung am Vortag anstellen');
  await expectAccessible(page);
  await dialog.confirm('Speichern');
  const entry = municipality.entry('Räume', 'Dorfgemeinschaftshaus');
  await expect(entry).toContainText(
    '80 Plätze innen · 1.200 Plätze außen · barrierefrei · kein Internet · Schlüssel: Frau Meyer · Miete: 25 € pro Abend',
  );
  await expect(entry).toContainText('Nicht bekannt: Beamer');
  await expect(entry).toContainText('Heizung am Vortag anstellen');
  const [room] = (await call('municipalities.get', { municipalityId: goehlen.id })).venues;
  expect(room).toMatchObject({ seats: 80, seatsOutside: 1200, barrierFree: true, projector: null, internet: false });
});

test('master data take numbers as Germans write them and refuse half a point', async ({ desk }) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  await shellOf(page).openMunicipality(goehlen.id);
  await municipality.press('Stammdaten', 'Stammdaten bearbeiten');
  const dialog = dialogOf(page, 'Stammdaten: Göhlen');
  await dialog.fill('Einwohner', '1369');
  await expect(dialog.field('Einwohner')).toHaveValue('1.369');
  await dialog.fillDate('Einwohner am', '30.06.2025');
  await dialog.fill('Fläche in km²', '23,50');
  await dialog.fill('Mittelpunkt: Länge', '');
  await expect(dialog.box).toContainText('Zum Mittelpunkt fehlt die Länge.');
  await expect(dialog.confirmButton('Speichern')).toBeDisabled();
  await dialog.fill('Mittelpunkt: Länge', '53,4');
  await expect(dialog.box).toContainText('Die Länge liegt in Deutschland zwischen 5 und 16 Grad.');
  await expectAccessible(page);
  await dialog.fill('Mittelpunkt: Länge', '11,378');
  // What maps and registers give has a point before its decimals.
  await dialog.fill('Name', '53.289');
  await dialog.field('Name').press('Control+a');
  await dialog.field('Name').press('Control+c');
  await dialog.fill('Name', 'Göhlen');
  await dialog.field('Mittelpunkt: Breite').press('Control+a');
  await dialog.field('Mittelpunkt: Breite').press('Control+v');
  await expect(dialog.field('Mittelpunkt: Breite')).toHaveValue('53,289');
  await dialog.fill('Förderfähige Adressen', '214');
  await dialog.fill('Vorlauf nach der Hauptsatzung (Tage)', '10');
  await dialog.confirm('Speichern');
  await expect(municipality.fact('Stammdaten', 'Einwohner')).toHaveText('1.369 (30.06.2025)');
  await expect(municipality.fact('Stammdaten', 'Fläche')).toHaveText('23,5 km²');
  await expect(municipality.fact('Stammdaten', 'Mittelpunkt')).toHaveText('53,2890° Nord, 11,3780° Ost');
  await expect(municipality.fact('Bekanntmachung', 'Vorlauf')).toHaveText('10 Tage');
  expect((await call('municipalities.get', { municipalityId: goehlen.id })).municipality).toMatchObject({
    ...{ population: 1369, populationDate: '2025-06-30', areaKm2: 23.5, latitude: 53.289, longitude: 11.378 },
    ...{ eligibleAddresses: 214, leadTimeDays: 10, name: 'Göhlen', kind: 'Gemeinde', postcodes: ['19288'] },
  });
});

test('how a Gemeinde makes things known is recorded on its page', async ({ desk }) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  await shellOf(page).openMunicipality(goehlen.id);
  await municipality.press('Bekanntmachung', 'Bekanntmachung bearbeiten');
  const dialog = dialogOf(page, 'Bekanntmachung: Göhlen');
  await dialog.box.getByRole('combobox', { name: 'Form nach der Hauptsatzung' }).fill('Amtsblatt');
  await dialog.fill('Name des Blattes', 'Ludwigslust-Land aktuell');
  await dialog.fill('Redaktionsschluss', '10. des Vormonats');
  await dialog.fill('Aushangkästen', 'Dorfstraße 12');
  await expectAccessible(page);
  await dialog.confirm('Speichern');
  await expect(municipality.fact('Bekanntmachung', 'Blatt')).toHaveText('Ludwigslust-Land aktuell');
  expect((await call('municipalities.get', { municipalityId: goehlen.id })).municipality.announcement).toEqual({
    form: 'Amtsblatt',
    bulletin: 'Ludwigslust-Land aktuell',
    editorialDeadline: '10. des Vormonats',
    boards: 'Dorfstraße 12',
  });
});

test('the deadline of the project area is changed from the page, and the former one stays in sight', async ({
  desk,
}) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  const { today } = await call('app.info', {});
  const [first, second] = [addDays(today, 200), addDays(today, 230)];
  const { id } = await call('projectAreas.save', { name: 'Griese Gegend Süd', deadline: first });
  await call('projectAreas.save', { name: 'Elde Nord' });
  await call('municipalities.assignProjectArea', { municipalityIds: [goehlen.id], projectAreaId: id });
  await shellOf(page).openMunicipality(goehlen.id);
  await municipality.press('Projektgebiet', 'Frist ändern');
  const dialog = dialogOf(page, 'Projektgebiet Griese Gegend Süd');
  await dialog.fillDate('Frist der Planungsphase', germanDate(second));
  await dialog.confirm('Speichern');
  await expect(municipality.fact('Projektgebiet', 'Frist')).toContainText(germanDate(second));
  await expect(municipality.fact('Projektgebiet', 'Frühere Fristen')).toHaveText(
    `bis ${germanDate(first)}, ersetzt am ${germanDate(today)}`,
  );
  await municipality.press('Projektgebiet', 'Zuordnen');
  const assigning = dialogOf(page, 'Projektgebiet zuordnen: Göhlen');
  await assigning.choose('Projektgebiet', 'Elde Nord');
  await assigning.confirm('Zuordnen');
  await expect(municipality.fact('Projektgebiet', 'Name')).toHaveText('Elde Nord');
});

test('the Landkreis and the people of an Amt are recorded in the settings', async ({ desk }) => {
  const { page, call } = desk;
  const settings = settingsOf(page);
  await shellOf(page).open('Einstellungen');
  await settings.part('Ämter und Landkreis');
  await expect(settings.panel).toContainText(
    'Die Anschrift gilt sofort für alle Schreiben an die Gemeinden dieses Amtes.',
  );
  const district = 'Landkreis Ludwigslust-Parchim (Breitbandkoordination)';
  await expect(settings.button('Landkreis hinzufügen')).toBeHidden();
  await settings.button(`Bearbeiten: ${district}`).click();
  const address = dialogOf(page, district);
  await address.fill('Straße und Hausnummer oder Postfach', 'Postfach 160 220');
  await address.confirm('Speichern');
  await expect(settings.row(district)).toContainText('Postfach 160 220, 19370 Parchim');

  await settings.button('Kontakte: Amt Ludwigslust-Land (0)').click();
  await settings.button('Kontakt anlegen: Amt Ludwigslust-Land').click();
  const dialog = dialogOf(page, 'Kontakt anlegen');
  await dialog.choose('Anrede', 'Frau');
  await dialog.fill('Name', 'Ines Wöhl');
  await dialog.confirm('Speichern');
  const list = settings.panel.getByRole('list', { name: 'Kontakte: Amt Ludwigslust-Land' });
  await expect(list).toContainText('Amtsvorsteherin');
  await expectAccessible(page);
  await list.getByRole('button', { name: 'Ines Wöhl bearbeiten' }).click();
  const editing = dialogOf(page, 'Kontakt bearbeiten: Ines Wöhl');
  await editing.fill('Telefon', '03874 4269-0');
  await editing.confirm('Speichern');
  await expect(list.getByRole('link', { name: '03874 4269-0' })).toBeVisible();
  expect((await call('municipalities.get', { municipalityId: goehlen.id })).contacts).toMatchObject([
    { name: 'Ines Wöhl', role: 'amt-head', ownerName: 'Amt Ludwigslust-Land', phone: '03874 4269-0' },
  ]);
});

test('a register without a Landkreis is given one', async ({ newDesk }) => {
  const { page, call } = newDesk;
  const settings = settingsOf(page);
  await setupOf(page).emptyRegister.click();
  await expect(shellOf(page).heading('Übersicht')).toBeVisible();
  await shellOf(page).open('Einstellungen');
  await settings.part('Ämter und Landkreis');
  await settings.button('Landkreis hinzufügen').click();
  const dialog = dialogOf(page, 'Landkreis hinzufügen');
  await dialog.fill('Name', 'Landkreis Nordwestmecklenburg');
  await dialog.fill('Ort', 'Wismar');
  await dialog.confirm('Speichern');
  await expect(settings.row('Landkreis Nordwestmecklenburg')).toContainText('Wismar');
  await expect(settings.button('Landkreis hinzufügen')).toBeHidden();
  expect((await call('catalogue.get', {})).amts).toMatchObject([{ kind: 'Landkreis', city: 'Wismar' }]);
});
