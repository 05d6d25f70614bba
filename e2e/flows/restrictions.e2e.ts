import { addDays } from '#domain/calendar-dates.ts';
import { ordinaryTuesday } from '../days.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { shellOf } from '../pages/shell.ts';
import { places, planOf } from '../prepare.ts';

const { goehlen, luebtheen } = places;

test('a restriction lists its meetings; one is cancelled, one offered as video, in one step that is taken back', async ({
  desk,
}) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const day = ordinaryTuesday(await planOf(desk));
  for (const { id } of [goehlen, luebtheen]) {
    await call('meetings.proposeFormat', { municipalityIds: [id], format: 'inPerson' });
    const hour = id === goehlen.id ? '17' : '20';
    await call('meetings.schedule', { municipalityId: id, slot: `${day}T${hour}:00` });
  }
  await shell.goTo('/einschraenkungen');
  await expect(page.getByText('Es gibt keine Einschränkungen.')).toBeVisible();
  await page.getByRole('button', { name: 'Einschränkung anlegen' }).click();
  const dialog = dialogOf(page, 'Einschränkung anlegen');
  await dialog.fill('Bezeichnung', 'Corona-LVO M-V');
  await expectAccessible(page);
  await dialog.confirm('Speichern');
  await expect(shell.notice('Gespeichert. Betroffene Termine: 2.')).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Was soll mit Göhlen geschehen?').selectOption('absagen');
  await page.getByLabel('Was soll mit Lübtheen geschehen?').selectOption('in anderer Form anbieten');
  await page.getByLabel('Neues Format für Lübtheen').selectOption('Video');
  await page.getByRole('button', { name: '2 Termine regeln' }).click();
  await expect(page.getByText('Kein geplanter Termin in Präsenz fällt in diese Zeit.')).toBeVisible();
  const states = async () =>
    Promise.all(
      [goehlen, luebtheen].map(async ({ id }) => {
        const { meetings, stage } = await call('municipalities.get', { municipalityId: id });
        return [meetings[0]?.state, meetings[0]?.meeting.format, stage];
      }),
    );
  expect(await states()).toEqual([
    ['cancelled', 'inPerson', 'missing'],
    ['scheduled', 'video', 'scheduled'],
  ]);
  await shell.undoByKeys();
  await expect(page.getByText('Betroffene Termine: 2', { exact: true })).toBeVisible();
  expect(await states()).toEqual([
    ['scheduled', 'inPerson', 'scheduled'],
    ['scheduled', 'inPerson', 'scheduled'],
  ]);
});

test('a restriction that ends before it starts is refused at its field, and nothing is lost', async ({ desk }) => {
  const { page, call } = desk;
  const { today } = await call('app.info', {});
  await shellOf(page).goTo('/einschraenkungen');
  await page.getByRole('button', { name: 'Einschränkung anlegen' }).click();
  const dialog = dialogOf(page, 'Einschränkung anlegen');
  await dialog.fill('Bezeichnung', 'Verordnung über Veranstaltungen im Landkreis Ludwigslust-Parchim');
  const [year, month, date] = addDays(today, -10).split('-');
  await dialog.fillDate('Bis', `${date}.${month}.${year}`);
  await dialog.confirmButton('Speichern').click();
  await expect(dialog.box).toContainText('Die Einschränkung endet, bevor sie beginnt.');
  await expect(dialog.box.getByLabel('Bezeichnung')).toHaveValue(/^Verordnung über/);
  expect(await call('restrictions.list', {})).toEqual([]);
});
