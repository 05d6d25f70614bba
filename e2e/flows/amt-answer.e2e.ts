import { ordinaryTuesday } from '../days.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { municipalitiesOf } from '../pages/municipalities.ts';
import { shellOf } from '../pages/shell.ts';
import { places, planOf } from '../prepare.ts';

const { goehlen, luebtheen } = places;

test('one reply of an Amt is recorded for several Gemeinden, one of which deviates', async ({ desk }) => {
  const { page, call } = desk;
  const table = municipalitiesOf(page);
  const day = ordinaryTuesday(await planOf(desk));
  for (const [index, { id }] of [goehlen, luebtheen].entries()) {
    await call('meetings.proposeFormat', { municipalityIds: [id], format: 'inPerson' });
    await call('meetings.schedule', { municipalityId: id, slot: `${day}T${17 + 2 * index}:00` });
  }
  await shellOf(page).open('Gemeinden');
  await table.choose(goehlen.name, luebtheen.name);
  await table.act('Antwort von Amt oder Gemeinde erfassen …');
  const dialog = dialogOf(page, 'Antwort von Amt oder Gemeinde: Göhlen und Lübtheen');
  await expect(dialog.confirmButton('Antwort erfassen')).toBeDisabled();
  await dialog.fill('Wer hat gesprochen?', 'Frau Röper, Amt Ludwigslust-Land');
  await dialog.box.getByRole('checkbox', { name: 'Lübtheen', exact: true }).uncheck();
  await dialog.fill('Bemerkung zu Lübtheen', 'lieber nach Ostern');
  await expectAccessible(page);
  await dialog.confirm('Antwort erfassen');
  const meetingOf = async (municipalityId: string) =>
    (await call('municipalities.get', { municipalityId })).meetings[0];
  expect((await meetingOf(goehlen.id))?.meeting.agreedBy).toBe('Frau Röper, Amt Ludwigslust-Land');
  expect((await meetingOf(luebtheen.id))?.state).toBe('scheduled');
  const { municipality } = await call('municipalities.get', { municipalityId: luebtheen.id });
  expect(municipality.followUpNote).toContain('lieber nach Ostern');
});
