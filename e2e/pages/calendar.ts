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

/** The planning desk: tray on the left, calendar on the right. */
export function calendarOf(page: Page) {
  const tray = page.getByRole('region', { name: 'Ohne Termin' });
  const title = page.locator('h2[aria-live]');
  const views = page.getByRole('group', { name: 'Ansicht des Kalenders' });
  const card = (meetingId: string): Locator => page.locator(`[data-meeting="${meetingId}"]`);
  const day = (date: string): Locator => page.locator(`[role="cell"][data-date="${date}"], [role="gridcell"][data-date="${date}"]`);

  const boxOf = async (target: Locator) => {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error('Nothing is drawn there.');
    return box;
  };
  const centre = async (target: Locator): Promise<Point> => {
    const { x, y, width, height } = await boxOf(target);
    return { x: x + width / 2, y: y + height / 2 };
  };
  const dragFrom = async (from: Point, to: Point) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, from.y + 8, { steps: 4 });
    await page.mouse.move(to.x, to.y, { steps: 12 });
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
    dragTo: async (what: Locator, onto: Locator): Promise<void> => dragFrom(await centre(what), await centre(onto)),
    /** Pulls the lower edge of a meeting in the week to the line of the day that begins at this time. */
    async resizeTo(meetingId: string, time: string): Promise<void> {
      const meeting = page.getByRole('button').filter({ has: card(meetingId) });
      const line = await boxOf(page.locator(`[data-time="${time}:00"]`).last());
      await meeting.hover();
      const box = await boxOf(meeting);
      const x = box.x + box.width / 2;
      await dragFrom({ x, y: box.y + box.height - 2 }, { x, y: line.y + line.height / 2 });
    },
  };
}
