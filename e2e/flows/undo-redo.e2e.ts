import { addDays } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { ordinaryTuesday } from '../days.ts';
import { expect, type TestDesk, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { municipalityOf } from '../pages/municipality.ts';
import { shellOf } from '../pages/shell.ts';
import { enterSender, places, planOf } from '../prepare.ts';

const { goehlen, luebtheen } = places;

/** What the API says, without the versions, which rise with every write. */
async function stateOf({ call }: TestDesk): Promise<unknown> {
  const answers = {
    rows: await call('municipalities.list', {}),
    planning: await call('planning.get', {}),
    letters: await call('letters.list', {}),
    detail: (await call('municipalities.get', { municipalityId: goehlen.id })).municipality,
  };
  return JSON.parse(JSON.stringify(answers, (key, value) => (key === 'version' ? undefined : value)));
}

/** The steps of the regular way up to the cancellation, each one change. */
async function stepsOf(desk: TestDesk): Promise<readonly (() => Promise<unknown>)[]> {
  const { call } = desk;
  const plan = await planOf(desk);
  const { today } = plan;
  const tuesday = ordinaryTuesday(plan);
  const municipalityIds = [goehlen.id, luebtheen.id];
  const open = async () => {
    const { meetings } = await call('municipalities.get', { municipalityId: goehlen.id });
    const meeting = meetings[0]?.meeting;
    if (!meeting) throw new Error('There is no meeting.');
    return { meetingId: meeting.id, expectedVersion: meeting.version };
  };
  const room = { municipalityId: goehlen.id, name: 'Gemeindehaus', street: 'Dorfstraße 1', city: 'Göhlen' };
  const roomId = async () => (await call('municipalities.get', { municipalityId: goehlen.id })).venues[0]?.id ?? null;
  return [
    () => call('municipalities.decideNeed', { municipalityIds, decision: 'deferred', reason: 'nach der Ernte' }),
    () => call('municipalities.decideNeed', { municipalityIds, decision: 'needed' }),
    () => call('meetings.proposeFormat', { municipalityIds, format: 'inPerson', reason: 'wie besprochen' }),
    () => call('coordination.ask', { municipalityIds, on: addDays(today, -2) }),
    () => call('coordination.answer', { municipalityIds, outcome: 'granted', on: today, by: 'Landkreis' }),
    () => call('venues.save', room),
    () => call('meetings.schedule', { municipalityId: goehlen.id, slot: `${tuesday}T19:00` }),
    async () => call('meetings.update', { ...(await open()), facts: { venueId: await roomId(), note: 'intern' } }),
    async () => call('meetings.move', { ...(await open()), slot: `${addDays(tuesday, 1)}T18:00` }),
    async () => call('meetings.resize', { ...(await open()), durationMinutes: 120 }),
    () => call('letters.write', { kind: 'municipality-inquiry', municipalityIds: [goehlen.id] }),
    async () => call('meetings.recordStep', { ...(await open()), step: 'agreed', on: today }),
    () => call('letters.write', { kind: 'invitation', municipalityIds: [goehlen.id] }),
    async () => call('meetings.cancel', { ...(await open()), on: today, reason: 'Unwetterwarnung' }),
  ];
}

test('a chain of steps is taken back and done again by keys, each time to the very state of before', async ({
  desk,
}) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  await enterSender(desk);
  const states = [await stateOf(desk)];
  const titles: string[] = [];
  for (const step of await stepsOf(desk)) {
    await step();
    states.push(await stateOf(desk));
    titles.push((await call('history.state', {})).undo ?? '');
  }
  await shell.openMunicipality(goehlen.id);
  for (const [index, title] of [...titles.entries()].reverse()) {
    await expect(shell.undoButton).toHaveAccessibleName(`Rückgängig: ${title}`);
    await shell.undoByKeys();
    await expect(shell.notice(`Rückgängig gemacht: ${title}`)).toBeVisible();
    expect(await stateOf(desk), `after taking back „${title}“`).toEqual(states[index]);
  }
  for (const [index, title] of titles.entries()) {
    await expect(shell.redoButton).toHaveAccessibleName(`Wiederholen: ${title}`);
    await shell.redoByKeys();
    await expect(shell.notice(`Wiederholt: ${title}`)).toBeVisible();
    expect(await stateOf(desk), `after doing „${title}“ again`).toEqual(states[index + 1]);
  }
  expect((await call('history.state', {})).redo).toBeNull();
});

test('the button of the notice takes the step back that it reports', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const municipality = municipalityOf(page);
  const before = await stateOf(desk);
  const { today } = await call('app.info', {});
  await shell.openMunicipality(goehlen.id);
  await municipality.press('Wiedervorlage', 'Setzen');
  const dialog = dialogOf(page, 'Wiedervorlage: Göhlen');
  await dialog.fillDate('Wiedervorlage am', germanDate(addDays(today, 10)));
  await dialog.fill('Woran ist zu denken?', 'Schlüssel für das Gemeindehaus');
  await dialog.confirm('Wiedervorlage setzen');
  await expect(municipality.section('Wiedervorlage')).toContainText('Schlüssel für das Gemeindehaus');

  await shell.undoInNotice(`Wiedervorlage am ${germanDate(addDays(today, 10))}: Göhlen.`);
  await expect(shell.notice(/^Rückgängig gemacht: /)).toBeVisible();
  await expect(municipality.section('Wiedervorlage')).toContainText('Keine Wiedervorlage gesetzt.');
  expect(await stateOf(desk)).toEqual(before);
});

test('keys pressed in a text field stay with the field', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  await call('municipalities.setFollowUp', { municipalityIds: [goehlen.id], on: '2099-03-12', note: 'Schlüssel' });
  await shell.openMunicipality(goehlen.id);
  const note = page.getByRole('textbox', { name: 'Interne Notiz', exact: true });
  await note.fill('Hausmeister fragen');
  await note.press('Control+z');
  await expect(note).toHaveValue('');
  await expect(shell.undoButton).toHaveAccessibleName(/^Rückgängig: Wiedervorlage/);
  expect((await call('municipalities.list', { search: 'goehlen' }))[0]?.followUpOn).toBe('2099-03-12');
});

test('a new step ends what could be done again', async ({ desk }) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  await expect(shell.undoButton).toHaveAccessibleName(/Register/);
  await call('municipalities.decideNeed', { municipalityIds: [goehlen.id], decision: 'needed' });
  await shell.undoByKeys();
  await expect(shell.notice(/^Rückgängig gemacht: Bedarf/)).toBeVisible();
  await expect(shell.redoButton).toHaveAccessibleName(/^Wiederholen: Bedarf/);
  const facts = { note: 'inzwischen geändert' };
  const { municipality } = await call('municipalities.get', { municipalityId: goehlen.id });
  await call('municipalities.update', { municipalityId: goehlen.id, expectedVersion: municipality.version, facts });
  await expect(shell.redoButton).toHaveAccessibleName('Wiederholen');
});
