import { addDays, endOfWeek } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { municipalitiesOf } from '../pages/municipalities.ts';
import { municipalityOf } from '../pages/municipality.ts';
import { overviewOf } from '../pages/overview.ts';
import { shellOf } from '../pages/shell.ts';
import { places } from '../prepare.ts';

const three = [places.goehlen, places.luebtheen, places.karstaedt];
const threeIds = three.map(({ id }) => id);

test('the figures follow every recorded step', async ({ desk }) => {
  const { page, call } = desk;
  const overview = overviewOf(page);
  await expect(overview.figure(142, 'fehlt')).toBeVisible();

  const { today } = await call('app.info', {});
  await call('meetings.proposeFormat', { municipalityIds: threeIds, format: 'inPerson' });
  await expect(overview.figure(142, 'fehlt')).toBeVisible();
  await call('coordination.ask', { municipalityIds: threeIds, on: today });
  await expect(overview.figure(3, 'in Abstimmung')).toBeVisible();
  await expect(overview.figure(139, 'fehlt')).toBeVisible();

  const spared = { decision: 'not-affected', reason: 'bereits eigenwirtschaftlich ausgebaut' } as const;
  await call('municipalities.decideNeed', { municipalityIds: [places.grossLaasch.id], ...spared });
  await expect(overview.figure(1, 'nicht betroffen')).toBeVisible();
  const held = { municipalityIds: [places.woebbelin.id], on: addDays(today, -30), format: 'inPerson', attendance: 41 };
  await call('meetings.recordEarlier', held);
  await expect(overview.figure(1, 'durchgeführt')).toBeVisible();
  await expect(overview.figure(137, 'fehlt')).toBeVisible();
  expect((await call('overview.get', {})).counts).toMatchObject({
    'in-coordination': 3,
    'not-affected': 1,
    held: 1,
    missing: 137,
  });
});

test('each Amt is counted for itself', async ({ desk }) => {
  const { page, call } = desk;
  const { today } = await call('app.info', {});
  const held = { municipalityIds: [places.goehlen.id], on: addDays(today, -10), format: 'phone' };
  await call('meetings.recordEarlier', held);
  const { amts } = await call('overview.get', {});
  const own = amts.find(({ amtId }) => amtId === 'amt-ludwigslust-land');
  expect(own?.counts.held).toBe(1);
  const row = overviewOf(page).amtRow('Amt Ludwigslust-Land');
  await expect(row.getByRole('cell').nth(0)).toHaveText(String(own?.total));
  await expect(row.getByRole('cell').nth(1)).toHaveText('1');
  await expect(row.getByRole('list')).toHaveAccessibleName(`${(own?.total ?? 0) - 1} fehlt, 1 durchgeführt`);
  expect(amts.reduce((sum, amt) => sum + amt.total, 0)).toBe(142);
});

test('what is overdue, due today and due this week stands in the list, later ones are counted', async ({ desk }) => {
  const { page, call } = desk;
  const { today } = await call('app.info', {});
  const lastDay = endOfWeek(today);
  await call('municipalities.decideNeed', { municipalityIds: threeIds, decision: 'needed' });
  const followUp = (id: string, on: string, note: string) =>
    call('municipalities.setFollowUp', { municipalityIds: [id], on, note });
  await followUp(places.goehlen.id, addDays(today, -1), 'Schlüssel klären');
  await followUp(places.luebtheen.id, today, 'Rückruf des Bürgermeisters');
  await followUp(places.karstaedt.id, lastDay, 'Raum bestätigen');
  await followUp(places.woebbelin.id, addDays(lastDay, 1), 'später');

  const { due } = overviewOf(page);
  const entry = (name: string) =>
    due.getByRole('listitem').filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect(entry('Göhlen')).toContainText(`überfällig, ${germanDate(addDays(today, -1))}`);
  await expect(entry('Göhlen')).toContainText('Schlüssel klären');
  await expect(entry('Lübtheen')).toContainText('heute');
  await expect(entry('Karstädt')).toContainText(lastDay === today ? 'heute' : `diese Woche, ${germanDate(lastDay)}`);
  await expect(due).toContainText('Eine weitere Wiedervorlage liegt nach dieser Woche.');
  await expect(due.getByRole('link', { name: 'Wöbbelin' })).toBeHidden();
  expect(await call('overview.get', {})).toMatchObject({ due: [{ urgency: 'overdue' }, {}, {}], dueLater: 1 });

  await entry('Göhlen').getByRole('link').click();
  await expect(shellOf(page).heading('Gemeinde Göhlen')).toBeVisible();
});

test('a figure and an Amt lead to the table of exactly those Gemeinden', async ({ desk }) => {
  const { page, call } = desk;
  const table = municipalitiesOf(page);
  await call('municipalities.decideNeed', {
    municipalityIds: threeIds,
    decision: 'deferred',
    reason: 'nach der Ernte',
  });
  await overviewOf(page).figure(3, 'zurückgestellt').click();
  await expect(shellOf(page).heading('Gemeinden')).toBeVisible();
  await expect(table.shown).toHaveText('3 von 142 Gemeinden');
  await expect(table.names).toHaveText(['Göhlen', 'Karstädt', 'Lübtheen']);

  await shellOf(page).open('Übersicht');
  await overviewOf(page).amtLink('Amt Ludwigslust-Land').click();
  const own = (await call('municipalities.list', {})).filter(({ amtId }) => amtId === 'amt-ludwigslust-land');
  await expect(table.shown).toHaveText(`${own.length} von 142 Gemeinden`);
  await expect(table.row('Göhlen')).toBeVisible();
  await page.getByRole('button', { name: 'Alle Filter entfernen' }).click();
  await expect(table.shown).toHaveText('142 von 142 Gemeinden');
});

test('the table finds Göhlen however it is written', async ({ desk }) => {
  const { page, call } = desk;
  const table = municipalitiesOf(page);
  await shellOf(page).open('Gemeinden');
  for (const query of ['goehlen', 'Göhl', 'gohlen', '13076046']) {
    await table.search.fill('');
    await expect(table.shown).toHaveText('142 von 142 Gemeinden');
    await table.search.fill(query);
    await expect(table.shown).toHaveText('1 von 142 Gemeinden');
    await expect(table.names).toHaveText(['Göhlen']);
    expect((await call('municipalities.list', { search: query })).map(({ name }) => name)).toEqual(['Göhlen']);
  }
});

test('the page of a Gemeinde shows its facts and its history', async ({ desk }) => {
  const { page, call } = desk;
  const { goehlen } = places;
  const municipality = municipalityOf(page);
  await call('municipalities.decideNeed', { municipalityIds: [goehlen.id], decision: 'needed' });
  await call('meetings.proposeFormat', { municipalityIds: [goehlen.id], format: 'video' });
  await call('history.undo', {});

  await shellOf(page).open('Gemeinden');
  await municipalitiesOf(page).search.fill('goehlen');
  await municipalitiesOf(page).row('Göhlen').getByRole('link').click();
  await expect(shellOf(page).heading('Gemeinde Göhlen')).toBeVisible();
  await expect(municipality.fact('Stammdaten', 'Postleitzahlen')).toHaveText('19288');
  await expect(municipality.fact('Bedarf', 'Entscheidung')).toHaveText('Versammlung nötig');
  const history = await call('history.list', { municipalityId: goehlen.id });
  await expect(municipality.history).toHaveCount(history.length);
  await expect(
    municipality.history.filter({ hasText: 'Format Video vorgeschlagen: Göhlen (rückgängig gemacht)' }),
  ).toHaveCount(1);
  await page.getByRole('link', { name: 'Zur Liste der Gemeinden' }).click();
  await expect(municipalitiesOf(page).search).toHaveValue('goehlen');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`overview, table and page can be read by everybody, ${colorScheme}`, async ({ desk }) => {
    const { page, call } = desk;
    const { today } = await call('app.info', {});
    await page.emulateMedia({ colorScheme });
    await call('municipalities.decideNeed', { municipalityIds: threeIds, decision: 'needed' });
    await call('meetings.proposeFormat', { municipalityIds: threeIds, format: 'inPerson' });
    await call('coordination.ask', { municipalityIds: threeIds, on: addDays(today, -20) });
    await call('coordination.answer', {
      municipalityIds: [places.goehlen.id],
      outcome: 'denied',
      on: today,
      by: 'Landkreis',
    });
    await expect(overviewOf(page).figure(2, 'in Abstimmung')).toBeVisible();
    await expectAccessible(page);
    await shellOf(page).open('Gemeinden');
    await expect(municipalitiesOf(page).shown).toHaveText('142 von 142 Gemeinden');
    await expectAccessible(page);
    await shellOf(page).openMunicipality(places.goehlen.id);
    await expectAccessible(page);
  });
}
