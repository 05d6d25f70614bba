import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { addDays } from '#domain/calendar-dates.ts';
import { ordinaryTuesday } from '../days.ts';
import { expect, type TestDesk, test } from '../fixtures.ts';
import { calendarOf } from '../pages/calendar.ts';
import { dialogOf } from '../pages/dialog.ts';
import { shellOf } from '../pages/shell.ts';
import { agreeWithDistrict, meetingNow, places, planOf, scheduleWithRoom } from '../prepare.ts';

const { goehlen, luebtheen } = places;

test.beforeEach(({ electronProgram }) => {
  test.skip(electronProgram !== null, 'The window asks for the place of the file in a dialog of the system.');
});

/** The calendar file that the action brings as a download. */
async function downloaded(page: Page, act: () => Promise<void>) {
  const download = page.waitForEvent('download');
  await act();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const text = readFileSync(await file.path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { text, calendar, events: calendar.getAllSubcomponents('vevent') };
}

/** Exports all meetings with the dialog. */
function exportAll(page: Page) {
  return downloaded(page, async () => {
    await page.getByRole('button', { name: 'Kalender exportieren' }).click();
    await dialogOf(page, 'Kalender exportieren').confirm('Exportieren');
  });
}

/** Two scheduled meetings, on the calendar of their month. */
async function openPlan(desk: TestDesk) {
  const { page } = desk;
  const plan = await planOf(desk);
  const tuesday = ordinaryTuesday(plan);
  await agreeWithDistrict(desk, [goehlen.id, luebtheen.id]);
  const first = await scheduleWithRoom(desk, goehlen, `${tuesday}T19:00`);
  const second = await scheduleWithRoom(desk, luebtheen, `${addDays(tuesday, 1)}T18:00`);
  await shellOf(page).open('Kalender');
  await calendarOf(page).showMonth(plan.today, tuesday);
  return { tuesday, first, second };
}

test('all meetings go into one file in the time zone of Berlin, without organiser and internal notes', async ({
  desk,
}) => {
  const { page } = desk;
  const { tuesday, first, second } = await openPlan(desk);
  const { text, calendar, events } = await exportAll(page);
  await expect(shellOf(page).notice('2 Termine exportiert')).toBeVisible();
  expect(events).toHaveLength(2);
  expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual(
    [first, second].map(({ id }) => `${id}@ortstermin.invalid`),
  );
  const [event] = events;
  expect(event?.getFirstPropertyValue('summary')).toBe('Einwohnerversammlung Göhlen');
  expect(event?.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Berlin');
  expect(String(event?.getFirstPropertyValue('dtstart'))).toBe(`${tuesday}T19:00:00`);
  expect(event?.getFirstPropertyValue('sequence')).toBe(0);
  const zone = calendar.getFirstSubcomponent('vtimezone');
  expect(zone?.getFirstPropertyValue('tzid')).toBe('Europe/Berlin');
  for (const part of ['standard', 'daylight']) {
    expect(String(zone?.getFirstSubcomponent(part)?.getFirstPropertyValue('rrule'))).toContain('FREQ=YEARLY');
  }
  for (const hidden of ['ORGANIZER', 'ATTENDEE', 'METHOD', 'Interne Notiz', 'Schlüssel']) {
    expect(text.replace(/\r\n[ \t]/g, '')).not.toContain(hidden);
  }
});

test('one meeting is exported alone', async ({ desk }) => {
  const { page } = desk;
  const { second } = await openPlan(desk);
  await calendarOf(page).card(second.id).click();
  const { events } = await downloaded(page, () =>
    page
      .getByRole('dialog', { name: 'Termin Lübtheen' })
      .getByRole('button', { name: 'Als Kalenderdatei (ICS)' })
      .click(),
  );
  expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([`${second.id}@ortstermin.invalid`]);
});

test('the shown period exports only its meetings', async ({ desk }) => {
  const { page, call } = desk;
  const { first, second, tuesday } = await openPlan(desk);
  const { version } = await meetingNow(desk, second.id);
  await call('meetings.move', {
    meetingId: second.id,
    expectedVersion: version,
    slot: `${addDays(tuesday, 70)}T18:00`,
    overrideReason: 'Probe',
  });
  await expect(calendarOf(page).card(second.id)).toHaveCount(0);
  const { events } = await downloaded(page, async () => {
    await page.getByRole('button', { name: 'Kalender exportieren' }).click();
    const dialog = dialogOf(page, 'Kalender exportieren');
    await dialog.box.getByRole('radio', { name: /^Angezeigter Zeitraum/ }).check();
    await dialog.confirm('Exportieren');
  });
  expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([`${first.id}@ortstermin.invalid`]);
});

test('a move raises the SEQUENCE of the same event, a cancellation says so, and undo never lowers it', async ({
  desk,
}) => {
  const { page, call } = desk;
  const { tuesday, first } = await openPlan(desk);
  const eventOf = async () => {
    const { events } = await exportAll(page);
    const found = events.find((event) => event.getFirstPropertyValue('uid') === `${first.id}@ortstermin.invalid`);
    return {
      start: String(found?.getFirstPropertyValue('dtstart')),
      sequence: found?.getFirstPropertyValue('sequence'),
      status: found?.getFirstPropertyValue('status'),
    };
  };
  expect(await eventOf()).toEqual({ start: `${tuesday}T19:00:00`, sequence: 0, status: 'TENTATIVE' });
  expect(await eventOf()).toEqual({ start: `${tuesday}T19:00:00`, sequence: 0, status: 'TENTATIVE' });

  const moved = { meetingId: first.id, slot: `${addDays(tuesday, 2)}T18:30` };
  await call('meetings.move', { ...moved, expectedVersion: (await meetingNow(desk, first.id)).version });
  expect(await eventOf()).toEqual({ start: `${addDays(tuesday, 2)}T18:30:00`, sequence: 1, status: 'TENTATIVE' });
  await call('history.undo', {});
  expect(await eventOf()).toEqual({ start: `${tuesday}T19:00:00`, sequence: 2, status: 'TENTATIVE' });

  const { today } = await call('app.info', {});
  const cancellation = { meetingId: first.id, on: today, reason: 'Saal gesperrt' };
  await call('meetings.cancel', { ...cancellation, expectedVersion: (await meetingNow(desk, first.id)).version });
  expect(await eventOf()).toEqual({ start: `${tuesday}T19:00:00`, sequence: 3, status: 'CANCELLED' });
});

test('without any meeting the export says what is missing', async ({ desk }) => {
  const { page } = desk;
  await shellOf(page).open('Kalender');
  await page.getByRole('button', { name: 'Kalender exportieren' }).click();
  const dialog = dialogOf(page, 'Kalender exportieren');
  await expect(dialog.box).toContainText('Es ist noch kein Termin festgelegt.');
  await expect(dialog.confirmButton('Exportieren')).toBeDisabled();
  await expect(desk.call('exports.write', { format: 'ics' })).rejects.toThrow('Es gibt noch keinen Termin');
});
