import { addDays } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { shellOf } from '../pages/shell.ts';
import { places } from '../prepare.ts';

const { goehlen, luebtheen, grossLaasch } = places;

test('the follow-ups are settled by keys: done, put off, handed over, next stage', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const { today } = await call('app.info', {});
  await call('municipalities.setFollowUp', { municipalityIds: [luebtheen.id], on: today, note: 'Raum erfragen' });
  await call('meetings.proposeFormat', { municipalityIds: [goehlen.id, grossLaasch.id], format: 'inPerson' });
  await call('coordination.ask', { municipalityIds: [goehlen.id], on: addDays(today, -20) });
  await call('coordination.ask', { municipalityIds: [grossLaasch.id], on: addDays(today, 30) });
  await shell.open('Wiedervorlagen');
  await expect(page.getByRole('region', { name: 'Überfällig (1)' })).toContainText('Antwort des Landkreises');
  await expect(page.getByRole('region', { name: 'Heute (1)' })).toContainText('Raum erfragen');
  await expect(page.getByRole('region', { name: 'Später (1)' })).toContainText('Groß Laasch');
  await expectAccessible(page);

  const link = (name: string) => page.getByRole('main').getByRole('link', { name, exact: true });
  await link('Göhlen').focus();
  await page.keyboard.press('ArrowDown');
  await expect(link('Lübtheen')).toBeFocused();
  await page.keyboard.press('e');
  await expect(shell.notice('Erledigt: Lübtheen.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Heute (1)' })).toBeHidden();

  await link('Göhlen').focus();
  await page.keyboard.press('n');
  await expect(shell.notice('Göhlen: Landkreis anrufen.')).toBeVisible();
  await link('Göhlen').focus();
  await page.keyboard.press('u');
  const handOver = dialogOf(page, 'Übergeben: Göhlen');
  await handOver.box.getByRole('combobox', { name: 'An wen?' }).fill('Frau Kruse');
  await handOver.confirm('Übergeben');
  await expect(page.getByText('Zuständig: Frau Kruse')).toBeVisible();
  await link('Göhlen').focus();
  await page.keyboard.press('v');
  const postpone = dialogOf(page, 'Verschieben: Göhlen');
  await postpone.box.getByRole('button', { name: 'In zwei Wochen' }).click();
  await expectAccessible(page);
  await postpone.confirm('Verschieben');
  const { municipality } = await call('municipalities.get', { municipalityId: goehlen.id });
  expect(municipality).toMatchObject({ followUpOn: addDays(today, 14), followUpStage: 1, followUpBy: 'Frau Kruse' });
  await expect(page.getByText(germanDate(addDays(today, 14)))).toBeVisible();
});
