import { expect, type Locator, type Page } from '@playwright/test';

const monthNames = new Intl.DateTimeFormat('de-DE', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2027-03` as the toolbar says it: "März 2027". */
function monthTitle(month: string): string {
  return monthNames.format(new Date(`${month}-01T00:00:00Z`));
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The planning desk: tray on the left, calendar on the right. */
export function calendarOf(page: Page) {
  const tray = page.getByRole('region', { name: 'Ohne Termin' });
  const title = page.locator('h2[aria-live]');
  const views = page.getByRole('group', { name: 'Ansicht des Kalenders' });
  const card = (meetingId: string): Locator => page.locator(`[data-meeting="${meetingId}"]`);
  const day = (date: string): Locator =>
    page.locator(`[role="cell"][data-date="${date}"], [role="gridcell"][data-date="${date}"]`);

  const boxOf = async (target: Locator): Promise<Box> => {
    await expect(target).toBeVisible();
    // A card is drawn anew after every step, so what was visible may be gone again.
    return (await target.boundingBox()) ?? boxOf(target);
  };
  const dragFromHere = async (to: Point) => {
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 15 });
    await page.mouse.move(to.x + 1, to.y + 1);
    await page.mouse.up();
  };
  return {
    tray,
    title,
    trayEntry: (municipalityId: string): Locator => tray.locator(`[data-tray="${municipalityId}"]`),
    card,
    /** What takes the focus for a meeting. */
    event: (meetingId: string): Locator => page.getByRole('button').filter({ has: card(meetingId) }),
    day,
    async show(view: 'Monat' | 'Woche' | 'Liste'): Promise<void> {
      await views.getByRole('button', { name: view }).click();
      await expect(views.getByRole('button', { name: view })).toHaveAttribute('aria-pressed', 'true');
    },
    /** Goes from the present month on to the one of the date, in the view of months. */
    async showMonth(today: string, date: string): Promise<void> {
      await page.getByRole('button', { name: 'Heute', exact: true }).click();
      let month = today.slice(0, 7);
      await expect(title).toHaveText(monthTitle(month));
      while (month < date.slice(0, 7)) {
        month = monthAfter(month);
        await page.getByRole('button', { name: 'Vor (Monat)' }).click();
        await expect(title).toHaveText(monthTitle(month));
      }
    },
    async dragTo(what: Locator, onto: Locator): Promise<void> {
      await what.hover();
      const { x, y, width, height } = await boxOf(onto);
      await dragFromHere({ x: x + width / 2, y: y + height / 2 });
    },
    /** Pulls the lower edge of a meeting in the week to the line of the day that begins at this time. */
    async resizeTo(meetingId: string, time: string): Promise<void> {
      const meeting = page.getByRole('button').filter({ has: card(meetingId) });
      await meeting.hover();
      const line = await boxOf(page.locator(`[data-time="${time}:00"]`).last());
      const box = await boxOf(meeting);
      const x = box.x + box.width / 2;
      await page.mouse.move(x, box.y + box.height - 2);
      await dragFromHere({ x, y: line.y + line.height / 2 });
    },
  };
}
