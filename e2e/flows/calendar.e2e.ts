import { addDays, addMinutes, dateOf } from '#domain/calendar-dates.ts';
import { germanDate, germanSlot } from '#domain/german-dates.ts';
import { nextPublicHoliday, nextSchoolHoliday, ordinaryTuesday } from '../days.ts';
import { expect, expectAccessible, type TestDesk, test } from '../fixtures.ts';
import { calendarOf } from '../pages/calendar.ts';
import { dialogOf } from '../pages/dialog.ts';
import { shellOf } from '../pages/shell.ts';
import { agreeWithDistrict, meetingNow, places, planOf } from '../prepare.ts';

const { goehlen, luebtheen } = places;

/** A desk with two Gemeinden that wait for a date, on the calendar of the month of the day. */
async function openCalendar(desk: TestDesk, day: string) {
  await agreeWithDistrict(desk, [goehlen.id, luebtheen.id]);
  await shellOf(desk.page).open('Kalender');
  const calendar = calendarOf(desk.page);
  await calendar.showMonth((await planOf(desk)).today, day);
  return calendar;
}

/** The id of the open meeting of Göhlen. */
async function meetingIdOf({ call }: TestDesk): Promise<string> {
  const { meetings } = await call('municipalities.get', { municipalityId: goehlen.id });
  return meetings[0]?.meeting.id ?? '';
}

/** Waits until the meeting of Göhlen stands in the slot. */
async function expectSlot(desk: TestDesk, slot: string | null): Promise<void> {
  await expect
    .poll(
      async () =>
        (await desk.call('municipalities.get', { municipalityId: goehlen.id })).meetings[0]?.meeting.slot ?? null,
    )
    .toBe(slot);
}

test('a Gemeinde is dragged from the tray onto an evening, to another day and back to the tray', async ({ desk }) => {
  const tuesday = ordinaryTuesday(await planOf(desk));
  const thursday = addDays(tuesday, 2);
  const calendar = await openCalendar(desk, tuesday);
  const shell = shellOf(desk.page);
  await calendar.dragTo(calendar.trayEntry(goehlen.id), calendar.day(tuesday));
  await expectSlot(desk, `${tuesday}T19:00`);
  const meetingId = await meetingIdOf(desk);
  await expect(calendar.day(tuesday).locator(`[data-meeting="${meetingId}"]`)).toContainText('Göhlen');
  await expect(calendar.card(meetingId)).toHaveCount(1);
  await expect(calendar.trayEntry(goehlen.id)).toBeHidden();
  // What is still missing is said, and does not block.
  await expect(shell.notice(`Göhlen: ${germanSlot(`${tuesday}T19:00`)}.`)).toContainText(
    'Hinweis: Es fehlen noch Angaben: Raum.',
  );

  await calendar.dragTo(calendar.card(meetingId), calendar.day(thursday));
  await expectSlot(desk, `${thursday}T19:00`);
  await expect(calendar.day(thursday).locator(`[data-meeting="${meetingId}"]`)).toBeVisible();
  await expect(calendar.card(meetingId)).toHaveCount(1);

  await calendar.dragTo(calendar.card(meetingId), calendar.tray.getByRole('heading', { name: 'Ohne Termin' }));
  await expectSlot(desk, null);
  await expect(calendar.trayEntry(goehlen.id)).toBeVisible();
  await expect(calendar.card(meetingId)).toHaveCount(0);
});

test('a meeting is made longer in the week by its lower edge', async ({ desk }) => {
  const tuesday = ordinaryTuesday(await planOf(desk));
  const calendar = await openCalendar(desk, tuesday);
  const { meeting } = await desk.call('meetings.schedule', { municipalityId: goehlen.id, slot: `${tuesday}T18:00` });
  await expect(calendar.card(meeting.id)).toBeVisible();
  await calendar.dragTo(calendar.card(meeting.id), calendar.day(addDays(tuesday, 1)));
  await expectSlot(desk, `${addDays(tuesday, 1)}T18:00`);
  await calendar.event(meeting.id).focus();
  await calendar.show('Woche');
  while (!(await calendar.card(meeting.id).isVisible())) {
    const shown = await calendar.title.textContent();
    await desk.page.getByRole('button', { name: 'Vor (Woche)' }).click();
    await expect(calendar.title).not.toHaveText(shown ?? '');
  }
  await calendar.resizeTo(meeting.id, '20:00');
  await expect.poll(async () => (await meetingNow(desk, meeting.id)).durationMinutes).toBe(150);
  expect(await meetingNow(desk, meeting.id)).toMatchObject({ slot: `${addDays(tuesday, 1)}T18:00` });
});

test('a public holiday asks for a reason: giving up puts the meeting back, a reason keeps it there', async ({
  desk,
}) => {
  const { page } = desk;
  const holiday = nextPublicHoliday(await planOf(desk));
  const calendar = await openCalendar(desk, holiday.date);
  const { meeting } = await desk.call('meetings.schedule', {
    municipalityId: goehlen.id,
    slot: `${holiday.beside}T19:00`,
  });
  await expect(calendar.day(holiday.date)).toContainText(holiday.name);
  await calendar.dragTo(calendar.card(meeting.id), calendar.day(holiday.date));
  const question = dialogOf(page, 'Göhlen: Regel verletzt');
  await expect(question.findings.first()).toContainText(
    `Verstoß: Der ${germanDate(holiday.date)} ist ein gesetzlicher Feiertag (${holiday.name}).`,
  );
  await expect(question.confirmButton('Trotzdem festlegen')).toBeDisabled();
  await question.cancel();
  await expect(calendar.day(holiday.beside).locator(`[data-meeting="${meeting.id}"]`)).toBeVisible();
  expect(await meetingNow(desk, meeting.id)).toEqual(meeting);

  await calendar.dragTo(calendar.card(meeting.id), calendar.day(holiday.date));
  await question.fill('Grund', 'Die Gemeinde feiert Dorffest und wünscht es so');
  await question.confirm('Trotzdem festlegen');
  await expectSlot(desk, `${holiday.date}T19:00`);
  await expect(calendar.day(holiday.date).locator(`[data-meeting="${meeting.id}"]`)).toContainText('1 Verstoß');
  expect((await meetingNow(desk, meeting.id)).overrides).toMatchObject([
    { ruleId: 'public-holiday', reason: 'Die Gemeinde feiert Dorffest und wünscht es so' },
  ]);
});

test('a Gemeinde that is dropped onto a holiday and given up stays in the tray', async ({ desk }) => {
  const holiday = nextPublicHoliday(await planOf(desk));
  const calendar = await openCalendar(desk, holiday.date);
  await calendar.dragTo(calendar.trayEntry(goehlen.id), calendar.day(holiday.date));
  await dialogOf(desk.page, 'Göhlen: Regel verletzt').cancel();
  await expect(calendar.trayEntry(goehlen.id)).toBeVisible();
  await expect(calendar.day(holiday.date)).not.toContainText('Göhlen');
  await expectSlot(desk, null);
});

test('warnings are said and never block', async ({ desk }) => {
  const day = nextSchoolHoliday(await planOf(desk));
  const calendar = await openCalendar(desk, day);
  await calendar.dragTo(calendar.trayEntry(goehlen.id), calendar.day(day));
  await expectSlot(desk, `${day}T19:00`);
  await expect(shellOf(desk.page).notice('Göhlen: ')).toContainText('liegt in den Schulferien');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  const { findings } = await desk.call('meetings.get', { meetingId: await meetingIdOf(desk) });
  expect(findings.map(({ ruleId }) => ruleId)).toContain('school-holidays');
  expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
});

test('Alt and the arrow keys move a meeting, Escape puts it back', async ({ desk }) => {
  const { page } = desk;
  const tuesday = ordinaryTuesday(await planOf(desk));
  const calendar = await openCalendar(desk, tuesday);
  const { meeting } = await desk.call('meetings.schedule', { municipalityId: goehlen.id, slot: `${tuesday}T19:00` });
  await calendar.event(meeting.id).focus();
  await page.keyboard.down('Alt');
  await page.keyboard.press('ArrowRight');
  await expect(calendar.day(addDays(tuesday, 1)).locator(`[data-meeting="${meeting.id}"]`)).toBeVisible();
  await expect(calendar.tray).toContainText(`Göhlen: ${germanSlot(`${addDays(tuesday, 1)}T19:00`)}`);
  expect(await meetingNow(desk, meeting.id)).toEqual(meeting);
  await page.keyboard.press('Escape');
  await expect(calendar.day(tuesday).locator(`[data-meeting="${meeting.id}"]`)).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(calendar.day(addDays(tuesday, 2)).locator(`[data-meeting="${meeting.id}"]`)).toBeVisible();
  await page.keyboard.up('Alt');
  await expectSlot(desk, `${addDays(tuesday, 2)}T19:00`);
  await expect(calendar.event(meeting.id)).toBeFocused();
  await page.keyboard.press('Delete');
  await dialogOf(page, 'Göhlen: Termin zurücknehmen?').confirm('Termin zurücknehmen');
  await expectSlot(desk, null);
});

test('the tray puts a Gemeinde onto a typed date', async ({ desk }) => {
  const { page } = desk;
  const tuesday = ordinaryTuesday(await planOf(desk));
  const calendar = await openCalendar(desk, tuesday);
  await calendar.trayEntry(goehlen.id).focus();
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page, 'Gemeinde Göhlen: Auf Datum legen');
  await dialog.fillDate('Datum', germanDate(addDays(tuesday, 1)));
  await dialog.fill('Beginn', '17:30');
  await dialog.fill('Dauer', '120');
  await dialog.confirm('Termin festlegen');
  await expectSlot(desk, `${addDays(tuesday, 1)}T17:30`);
  expect((await meetingNow(desk, await meetingIdOf(desk))).durationMinutes).toBe(120);
  await expect(calendar.card(await meetingIdOf(desk))).toContainText('17:30');
});

test('a click shows the meeting, its form changes it, and a cancelled one stays visible', async ({ desk }) => {
  const { page } = desk;
  const tuesday = ordinaryTuesday(await planOf(desk));
  const calendar = await openCalendar(desk, tuesday);
  const { meeting } = await desk.call('meetings.schedule', { municipalityId: goehlen.id, slot: `${tuesday}T19:00` });
  await calendar.card(meeting.id).click();
  const popover = page.getByRole('dialog', { name: 'Termin Göhlen' });
  await expect(popover).toContainText('19:00 bis 20:30 Uhr');
  await popover.getByRole('button', { name: 'Bearbeiten' }).click();
  const form = dialogOf(page, 'Termin Göhlen');
  await form.fill('Interne Notiz', 'Beamer mitbringen');
  await form.fillDate('Datum', germanDate(addDays(tuesday, 1)));
  await form.confirm('Speichern');
  await expectSlot(desk, `${addDays(tuesday, 1)}T19:00`);
  expect((await meetingNow(desk, meeting.id)).note).toBe('Beamer mitbringen');

  await calendar.card(meeting.id).click();
  await popover.getByRole('button', { name: 'Absagen …' }).click();
  const cancellation = dialogOf(page, 'Göhlen: Versammlung absagen');
  await cancellation.fill('Grund', 'Saal gesperrt');
  await cancellation.confirm('Absagen');
  await expect(calendar.card(meeting.id)).toContainText('abgesagt');
  expect(await meetingNow(desk, meeting.id)).toMatchObject({ cancelReason: 'Saal gesperrt' });
});

test('month, week and list show the same meeting, and the keys change between them', async ({ desk }) => {
  const { page } = desk;
  const tuesday = ordinaryTuesday(await planOf(desk));
  const calendar = await openCalendar(desk, tuesday);
  const { meeting } = await desk.call('meetings.schedule', { municipalityId: goehlen.id, slot: `${tuesday}T19:00` });
  await expect(calendar.card(meeting.id)).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('l');
  await expect(page.getByRole('button', { name: 'Liste' })).toHaveAttribute('aria-pressed', 'true');
  await expect(calendar.card(meeting.id)).toContainText('19:00');
  await expectAccessible(page);
  await calendar.show('Woche');
  await expectAccessible(page);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Tasten im Kalender' })).toBeVisible();
});

test('the check of the plan gathers what the rules say and leads to the meeting', async ({ desk }) => {
  const { page } = desk;
  const tuesday = ordinaryTuesday(await planOf(desk));
  const calendar = await openCalendar(desk, tuesday);
  const { meeting } = await desk.call('meetings.schedule', { municipalityId: goehlen.id, slot: `${tuesday}T19:00` });
  await page.getByRole('button', { name: 'Heute', exact: true }).click();
  await page.getByRole('button', { name: 'Prüfung (1)' }).click();
  const drawer = page.getByRole('dialog', { name: 'Prüfung' });
  await expect(drawer).toContainText('Es fehlen noch Angaben: Raum.');
  await expectAccessible(page);
  await drawer.getByRole('button', { name: /^Göhlen/ }).click();
  await expect(calendar.card(meeting.id)).toBeVisible();
});

test.describe('on a machine that is set to New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('a meeting stays at its wall time in Berlin', async ({ desk }) => {
    const { page } = desk;
    const tuesday = ordinaryTuesday(await planOf(desk));
    const calendar = await openCalendar(desk, tuesday);
    await calendar.dragTo(calendar.trayEntry(goehlen.id), calendar.day(tuesday));
    await expectSlot(desk, `${tuesday}T19:00`);
    const meetingId = await meetingIdOf(desk);
    await expect(calendar.day(tuesday).locator(`[data-meeting="${meetingId}"]`)).toContainText('19:00');
    await calendar.dragTo(calendar.card(meetingId), calendar.day(addDays(tuesday, 1)));
    await expectSlot(desk, `${addDays(tuesday, 1)}T19:00`);
    const late = addMinutes(`${addDays(tuesday, 1)}T19:00`, 210);
    const { version } = await meetingNow(desk, meetingId);
    await desk.call('meetings.move', { meetingId, slot: late, expectedVersion: version });
    await expect(calendar.day(dateOf(late)).locator(`[data-meeting="${meetingId}"]`)).toContainText('22:30');
    await shellOf(page).open('Übersicht');
    await expect(page.getByRole('region', { name: 'Nächste Termine' })).toContainText('22:30 Uhr');
  });
});
