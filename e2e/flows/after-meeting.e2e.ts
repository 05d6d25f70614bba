import { addDays } from '#domain/calendar-dates.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { municipalityOf } from '../pages/municipality.ts';
import { shellOf } from '../pages/shell.ts';
import { places } from '../prepare.ts';

const { goehlen } = places;
const coordination = 'Abstimmung mit dem Landkreis';

test('a query of the Landkreis is answered, and its reply is kept as a file', async ({ desk }) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  const { today } = await call('app.info', {});
  await call('meetings.proposeFormat', { municipalityIds: [goehlen.id], format: 'inPerson' });
  await call('coordination.ask', { municipalityIds: [goehlen.id], on: today });
  await shellOf(page).openMunicipality(goehlen.id);
  await municipality.press(coordination, 'Rückfrage erfassen');
  const query = dialogOf(page, 'Rückfrage des Landkreises: Göhlen');
  await query.fill('Was wurde gefragt?', 'Wie viele Plätze hat der Saal?');
  await query.confirm('Rückfrage erfassen');
  await municipality.nextStep('Rückfrage des Landkreises beantworten').click();
  const reply = dialogOf(page, 'Rückfrage beantworten: Göhlen');
  await reply.fill('Antwort', '80 Plätze, barrierefrei.');
  await reply.confirm('Antwort erfassen');
  await expect(municipality.section(coordination)).toContainText('80 Plätze, barrierefrei.');

  const [choose] = await Promise.all([
    page.waitForEvent('filechooser'),
    municipality.press(coordination, 'Anlage hinzufügen'),
  ]);
  await choose.setFiles({
    name: 'Antwort des Landkreises.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  });
  const file = municipality.section(coordination).getByRole('button', { name: /^Antwort des Landkreises\.pdf/ });
  await expect(file).toBeVisible();
  await expectAccessible(page);
  const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
  expect(download.suggestedFilename()).toBe('Antwort des Landkreises.pdf');
  const { coordinations } = await call('municipalities.get', { municipalityId: goehlen.id });
  expect(coordinations[0]).toMatchObject({ state: 'asked', attachments: [{ size: 8 }] });
});

test('after the meeting questions are kept with owner and deadline until they are answered, then the case is closed', async ({
  desk,
}) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  const { today } = await call('app.info', {});
  await call('municipalities.decideNeed', { municipalityIds: [goehlen.id], decision: 'needed' });
  await call('meetings.recordEarlier', { municipalityIds: [goehlen.id], on: addDays(today, -3), format: 'inPerson' });
  await shellOf(page).openMunicipality(goehlen.id);
  await municipality.press('Format und Termin', 'Ergebnis und Fragen');
  const result = dialogOf(page, 'Ergebnis: Göhlen');
  await result.box.getByRole('button', { name: 'Frage hinzufügen' }).click();
  await result.fill('Frage', 'Wann wird Am Ring gebaut?');
  await result.fill('Zuständig', 'WEMACOM');
  await expectAccessible(page);
  await result.confirm('Speichern');
  await expect(municipality.fact('Format und Termin', 'Offene Fragen')).toContainText('offen (WEMACOM)');

  await municipality.nextStep('Offene Fragen beantworten').click();
  await result.fill('Antwort', 'Im Herbst 2027.');
  const [year, month, date] = today.split('-');
  await result.fillDate('Beantwortet am', `${date}.${month}.${year}`);
  await result.confirm('Speichern');
  await municipality.nextStep('Landkreis informieren und abschließen').click();
  await dialogOf(page, 'Vorgang abschließen: Göhlen').confirm('Abschließen');
  await expect(municipality.fact('Bedarf', 'Abgeschlossen am')).toBeVisible();
  expect((await call('municipalities.get', { municipalityId: goehlen.id })).stage).toBe('closed');
});
