import { addDays } from '#domain/calendar-dates.ts';
import { germanDate } from '#domain/german-dates.ts';
import { ordinaryTuesday } from '../days.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { dialogOf } from '../pages/dialog.ts';
import { lettersAddress, lettersOf } from '../pages/letters.ts';
import { municipalitiesOf } from '../pages/municipalities.ts';
import { municipalityOf } from '../pages/municipality.ts';
import { shellOf } from '../pages/shell.ts';
import { enterSender, places, planOf, scheduleWithRoom } from '../prepare.ts';

const { goehlen, luebtheen, grossLaasch, karstaedt } = places;
const coordination = 'Abstimmung mit dem Landkreis';

const formats = [
  { title: 'Präsenz', id: 'inPerson', required: [], fill: { Technik: 'Beamer und Leinwand' }, key: 'technology' },
  {
    title: 'Video',
    id: 'video',
    required: ['Internetadresse', 'Abrufbar bis', 'Weg für Fragen', 'Weg für Menschen ohne Internet'],
    fill: { Internetadresse: 'https://www.musterland.example/göhlen' },
    key: 'address',
  },
  {
    title: 'Telefon',
    id: 'phone',
    required: ['Telefonnummer', 'Sprechzeiten'],
    fill: { Telefonnummer: '0385 1234-567' },
    key: 'number',
  },
] as const;

for (const { title, id, required, fill, key } of formats) {
  test(`${title} is proposed with the facts it needs`, async ({ desk }) => {
    const { page, call } = desk;
    const municipality = municipalityOf(page);
    await call('municipalities.decideNeed', { municipalityIds: [goehlen.id], decision: 'unchecked' });
    await shellOf(page).openMunicipality(goehlen.id);
    await municipality.nextStep('Bedarf prüfen').click();
    await dialogOf(page, 'Bedarf festlegen: Göhlen').confirm('Bedarf festlegen');
    await expect(municipality.fact('Bedarf', 'Entscheidung')).toHaveText('Versammlung nötig');

    await municipality.press('Format und Termin', 'Format vorschlagen');
    const dialog = dialogOf(page, 'Format vorschlagen: Göhlen');
    await expect(dialog.confirmButton('Format vorschlagen')).toBeDisabled();
    await dialog.radio(title).check();
    await dialog.fill('Begründung', 'So passt es der Gemeinde');
    for (const [label, text] of Object.entries(fill)) await dialog.fill(label, text);
    await expectAccessible(page);
    await dialog.confirm('Format vorschlagen');

    await expect(municipality.fact('Format und Termin', 'Format')).toHaveText(title);
    for (const [label, text] of Object.entries(fill)) {
      await expect(municipality.fact('Format und Termin', label)).toHaveText(text);
    }
    for (const label of required.filter((one) => !(one in fill))) {
      await expect(municipality.fact('Format und Termin', label)).toHaveText('fehlt noch');
    }
    const { meetings, stage } = await call('municipalities.get', { municipalityId: goehlen.id });
    expect(stage).toBe('missing');
    expect(meetings[0]?.meeting).toMatchObject({ format: id, formatReason: 'So passt es der Gemeinde', slot: null });
    expect(meetings[0]?.meeting.details[key]).toBe(Object.values(fill)[0]);
  });
}

test('the request and the consent with conditions are recorded with who, when and under which reference', async ({
  desk,
}) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  const { today } = await call('app.info', {});
  const asked = addDays(today, -3);
  await call('municipalities.decideNeed', { municipalityIds: [goehlen.id], decision: 'needed' });
  await call('meetings.proposeFormat', { municipalityIds: [goehlen.id], format: 'inPerson' });
  await shellOf(page).openMunicipality(goehlen.id);

  await municipality.nextStep('Landkreis um Abstimmung bitten').click();
  const ask = dialogOf(page, 'Landkreis anfragen: Göhlen');
  await ask.fillDate('Angefragt am', germanDate(asked));
  await expect(ask.box).toContainText(`Wiedervorlage: ${germanDate(addDays(asked, 7))}`);
  await ask.confirm('Anfrage erfassen');
  await expect(municipality.section(coordination)).toContainText(`angefragt am ${germanDate(asked)}`);
  await expect(municipality.section('Wiedervorlage')).toContainText(germanDate(addDays(asked, 7)));

  await municipality.nextStep('Antwort des Landkreises abwarten').click();
  const answer = dialogOf(page, 'Antwort des Landkreises: Göhlen');
  await answer.radio('erteilt mit Auflagen').check();
  await answer.fill('Person oder Stelle', 'Fachdienst 15, Breitbandkoordination');
  await answer.fill('Aktenzeichen', '15-2/BB-Göhlen');
  await expect(answer.confirmButton('Antwort erfassen')).toBeDisabled();
  await answer.fill('Auflagen', 'Höchstens 80 Personen\nFluchtwege freihalten');
  await answer.confirm('Antwort erfassen');

  const section = municipality.section(coordination);
  await expect(section).toContainText('erteilt mit Auflagen');
  await expect(section).toContainText('Fachdienst 15, Breitbandkoordination, Az. 15-2/BB-Göhlen');
  await expect(section).toContainText('Fluchtwege freihalten');
  await expect(municipality.section('Wiedervorlage')).toContainText('Keine Wiedervorlage gesetzt.');
  const detail = await call('municipalities.get', { municipalityId: goehlen.id });
  expect(detail).toMatchObject({ stage: 'coordinated', coordination: 'granted-with-conditions' });
  expect(detail.coordinations[0]).toMatchObject({
    askedOn: asked,
    answeredOn: today,
    answeredBy: 'Fachdienst 15, Breitbandkoordination',
    reference: '15-2/BB-Göhlen',
    conditions: 'Höchstens 80 Personen\nFluchtwege freihalten',
  });
});

test('a denial is kept with its grounds and leads to a new proposal', async ({ desk }) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  const { today } = await call('app.info', {});
  await call('municipalities.decideNeed', { municipalityIds: [goehlen.id], decision: 'needed' });
  await call('meetings.proposeFormat', { municipalityIds: [goehlen.id], format: 'video' });
  await call('coordination.ask', { municipalityIds: [goehlen.id], on: today });
  await shellOf(page).openMunicipality(goehlen.id);
  await municipality.press(coordination, 'Antwort erfassen');
  const answer = dialogOf(page, 'Antwort des Landkreises: Göhlen');
  await answer.radio('versagt').check();
  await answer.fill('Person oder Stelle', 'Landkreis');
  await answer.fill('Begründung', 'Der Ort braucht ein Gespräch vor Ort');
  await answer.confirm('Antwort erfassen');
  await expect(municipality.section(coordination)).toContainText('versagt');
  await expect(municipality.nextStep('Neuen Vorschlag abstimmen')).toBeVisible();
  const detail = await call('municipalities.get', { municipalityId: goehlen.id });
  expect(detail).toMatchObject({ coordination: 'denied', stage: 'missing' });
  expect(detail.coordinations[0]?.conditions).toBe('Der Ort braucht ein Gespräch vor Ort');
  await expect(municipality.section(coordination)).toContainText('Der Ort braucht ein Gespräch vor Ort');

  await municipality.nextStep('Neuen Vorschlag abstimmen').click();
  const facts = dialogOf(page, 'Format und Angaben: Göhlen');
  await facts.choose('Format', 'Präsenz');
  await facts.confirm('Speichern');
  await expect(municipality.section(coordination)).toContainText('überholt');
  expect((await call('municipalities.get', { municipalityId: goehlen.id })).coordination).toBe('superseded');
});

test('a withdrawn consent is recorded with its reason and closes the gate again', async ({ desk }) => {
  const { page, call } = desk;
  const municipality = municipalityOf(page);
  const { today } = await call('app.info', {});
  await call('municipalities.decideNeed', { municipalityIds: [goehlen.id], decision: 'needed' });
  await call('meetings.proposeFormat', { municipalityIds: [goehlen.id], format: 'inPerson' });
  await call('coordination.ask', { municipalityIds: [goehlen.id], on: today });
  await call('coordination.answer', { municipalityIds: [goehlen.id], outcome: 'granted', on: today, by: 'Landkreis' });
  await shellOf(page).openMunicipality(goehlen.id);
  await municipality.press(coordination, 'Widerruf erfassen');
  const dialog = dialogOf(page, 'Widerruf des Landkreises: Göhlen');
  await expect(dialog.confirmButton('Widerruf erfassen')).toBeDisabled();
  await dialog.fill('Grund', 'Der Saal ist gesperrt');
  await dialog.confirm('Widerruf erfassen');
  await expect(municipality.section(coordination)).toContainText(
    `Widerrufen am ${germanDate(today)}: Der Saal ist gesperrt`,
  );
  expect(await call('municipalities.get', { municipalityId: goehlen.id })).toMatchObject({
    coordination: 'withdrawn',
    stage: 'missing',
    coordinations: [{ withdrawnOn: today, withdrawReason: 'Der Saal ist gesperrt' }],
  });
});

test('the invitation waits for the consent; a reason opens the gate and is kept', async ({ desk }) => {
  const { page, call } = desk;
  const letters = lettersOf(page);
  await enterSender(desk);
  await call('municipalities.decideNeed', { municipalityIds: [goehlen.id], decision: 'needed' });
  await call('meetings.proposeFormat', { municipalityIds: [goehlen.id], format: 'inPerson' });
  await scheduleWithRoom(desk, goehlen, `${ordinaryTuesday(await planOf(desk))}T19:00`);
  await expect(call('letters.write', { kind: 'invitation', municipalityIds: [goehlen.id] })).rejects.toThrow(
    'Der Landkreis hat noch nicht zugestimmt',
  );

  await shellOf(page).goTo(lettersAddress('invitation', [goehlen.id]));
  await letters.button('1 Schreiben prüfen').click();
  await expect(page.getByText('0 bereit, 1 nur mit Grund, 0 nicht möglich.')).toBeVisible();
  await expect(page.getByText('Eine Einladung kann nicht zurückgeholt werden.', { exact: false })).toBeVisible();
  await expect(letters.button('1 Schreiben ablegen')).toBeDisabled();
  const reason = page.getByRole('textbox', { name: 'Grund, warum trotzdem geschrieben wird' });
  await reason.fill('   ');
  await expect(letters.button('1 Schreiben ablegen')).toBeDisabled();
  expect(await call('letters.list', {})).toEqual([]);
  await reason.fill('Zustimmung fernmündlich angekündigt');
  await letters.button('1 Schreiben ablegen').click();
  await expect(letters.status('1 Schreiben liegt im Ordner')).toBeVisible();
  await expect(letters.row('Göhlen')).toContainText('Geschrieben trotz Hindernis: Zustimmung fernmündlich angekündigt');
  expect(await call('letters.list', {})).toMatchObject([
    { kind: 'invitation', overrideReason: 'Zustimmung fernmündlich angekündigt' },
  ]);
});

test('with the consent of the Landkreis the invitation needs no reason', async ({ desk }) => {
  const { page, call } = desk;
  const { today } = await call('app.info', {});
  await enterSender(desk);
  await call('municipalities.decideNeed', { municipalityIds: [goehlen.id], decision: 'needed' });
  await call('meetings.proposeFormat', { municipalityIds: [goehlen.id], format: 'inPerson' });
  await scheduleWithRoom(desk, goehlen, `${ordinaryTuesday(await planOf(desk))}T19:00`);
  await call('coordination.ask', { municipalityIds: [goehlen.id], on: today });
  await call('coordination.answer', { municipalityIds: [goehlen.id], outcome: 'granted', on: today, by: 'Landkreis' });
  await shellOf(page).goTo(lettersAddress('invitation', [goehlen.id]));
  await lettersOf(page).button('1 Schreiben prüfen').click();
  await expect(page.getByText('1 bereit, 0 nur mit Grund, 0 nicht möglich.')).toBeVisible();
  expect((await call('letters.check', { kind: 'invitation', municipalityIds: [goehlen.id] }))[0]?.obstacles).toEqual(
    [],
  );
});

test('several Gemeinden are decided, proposed and asked for in one step each, and each step is taken back whole', async ({
  desk,
}) => {
  const { page, call } = desk;
  const shell = shellOf(page);
  const table = municipalitiesOf(page);
  const chosen = [luebtheen, grossLaasch, karstaedt, goehlen];
  const { today } = await call('app.info', {});
  const rowsOf = async () => {
    const ids = new Set<string>(chosen.map(({ id }) => id));
    return (await call('municipalities.list', {})).filter(({ id }) => ids.has(id));
  };
  await call('municipalities.decideNeed', { municipalityIds: chosen.map(({ id }) => id), decision: 'unchecked' });
  await shell.open('Gemeinden');
  await table.choose(...chosen.map(({ name }) => name));
  await expect(table.chosen).toHaveText('4 ausgewählt');

  await table.act('Bedarf festlegen …');
  await dialogOf(page, 'Bedarf festlegen: 4 Gemeinden').confirm('Bedarf festlegen');
  await table.act('Format vorschlagen …');
  const proposal = dialogOf(page, 'Format vorschlagen: 4 Gemeinden');
  await proposal.radio('Präsenz').check();
  await proposal.confirm('Format vorschlagen');
  await table.act('Landkreis anfragen …');
  await dialogOf(page, 'Landkreis anfragen: 4 Gemeinden').confirm('Anfrage erfassen');
  // Only the rows in sight are drawn.
  await table.search.fill('Groß Laasch');
  await expect(table.row('Groß Laasch')).toContainText('angefragt');
  const asked = await rowsOf();
  expect(asked.map(({ stage }) => stage)).toEqual(Array(4).fill('in-coordination'));
  expect(asked.map(({ followUpOn }) => followUpOn)).toEqual(Array(4).fill(addDays(today, 7)));
  expect((await call('history.list', {}))[0]?.municipalityIds).toHaveLength(4);

  await shell.undoByKeys();
  await expect(shell.notice(/^Rückgängig gemacht: Landkreis am .* um Abstimmung gebeten \(Präsenz\)/)).toBeVisible();
  await expect(table.row('Groß Laasch')).not.toContainText('angefragt');
  expect((await rowsOf()).map(({ stage, format }) => [stage, format])).toEqual(Array(4).fill(['missing', 'inPerson']));
  await shell.undoByKeys();
  await expect(shell.notice(/^Rückgängig gemacht: Format Präsenz vorgeschlagen/)).toBeVisible();
  expect((await rowsOf()).map(({ format }) => format)).toEqual(Array(4).fill(null));
});
