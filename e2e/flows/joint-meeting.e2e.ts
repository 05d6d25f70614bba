import { addDays } from '#domain/calendar-dates.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { municipalityOf } from '../pages/municipality.ts';
import { shellOf } from '../pages/shell.ts';
import { places } from '../prepare.ts';

const { goehlen, grossLaasch } = places;

test('a joint meeting is made known in each municipality, and one leaves without ending it', async ({ desk }) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  const { today } = await call('app.info', {});
  await call('meetings.schedule', { municipalityId: goehlen.id, slot: `${addDays(today, 60)}T19:00` });
  await shellOf(page).openMunicipality(goehlen.id);
  await municipality.press('Format und Termin', 'Mehr');
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Weitere Gemeinden hinzunehmen …' }).click();
  const join = dialogOf(page, 'Weitere Gemeinden: Göhlen');
  await join.box.getByRole('combobox', { name: 'Gemeinden', exact: true }).fill('Groß Laasch');
  await page.getByRole('option', { name: /^Groß Laasch/ }).click();
  await page.keyboard.press('Tab');
  await join.confirm('Hinzunehmen');
  await expect(municipality.fact('Format und Termin', 'Gemeinsam mit')).toHaveText('Groß Laasch');

  await municipality.press('Format und Termin', 'Bekannt gemacht');
  const announced = dialogOf(page, /^Bekanntmachung: /);
  await announced.box.getByRole('checkbox', { name: 'Groß Laasch' }).uncheck();
  await expectAccessible(page);
  await announced.confirm('Erfassen');
  await expect(municipality.fact('Format und Termin', 'Bekannt gemacht am')).toContainText(
    'in einer weiteren Gemeinde noch nicht',
  );
  const { meetings } = await call('municipalities.get', { municipalityId: grossLaasch.id });
  expect(meetings[0]?.meeting).toMatchObject({ announcedOn: null, announcements: { [goehlen.id]: today } });

  await municipality.press('Format und Termin', 'Mehr');
  await page.getByRole('menuitem', { name: 'Groß Laasch herausnehmen' }).click();
  await expect(municipality.fact('Format und Termin', 'Gemeinsam mit')).toBeHidden();
  expect((await call('municipalities.get', { municipalityId: goehlen.id })).meetings[0]).toMatchObject({
    state: 'announced',
    meeting: { municipalityIds: [goehlen.id] },
  });
});

test('the days of the timetable are set for one municipality', async ({ desk }) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  const { today } = await call('app.info', {});
  await call('meetings.schedule', { municipalityId: goehlen.id, slot: `${addDays(today, 60)}T19:00` });
  await shellOf(page).openMunicipality(goehlen.id);
  await municipality.press('Zeitplan', 'Fristen anpassen');
  const days = dialogOf(page, 'Fristen anpassen: Göhlen');
  await days.field('Einladungen erstellt (Tage vorher)').fill('35');
  await expectAccessible(page);
  await days.confirm('Speichern');
  await expect(municipality.section('Zeitplan').getByRole('cell', { name: 'Einladungen erstellt' })).toHaveAttribute(
    'title',
    '5 Wochen vorher (Gemeinde)',
  );
});
