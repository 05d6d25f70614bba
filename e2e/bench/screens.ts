import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { browserFlags, findBrowser } from '../find-browser.ts';
import { type RunningHost, startHost } from '../host.ts';
import { median, milliseconds, ms, quantile, report } from './measure.ts';

const screens = {
  Übersicht: '/',
  Gemeinden: '/gemeinden',
  Karte: '/karte',
  Kalender: '/kalender',
  Schreiben: '/schreiben',
  Einstellungen: '/einstellungen',
};
const rounds = 3;

/** From the address to the heading of each screen with the sample data, in a fresh page each time; then the filter. */
export async function benchScreens(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ortstermin-bench-'));
  const host = await startHost(folder);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${host.token}` };
  await fetch(`${host.origin}/api/setup.openWorkspace`, { method: 'POST', headers, body: '{"workspace":"sandbox"}' });
  const browser = await chromium.launch({ ...(await findBrowser()), args: browserFlags });
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
  });
  try {
    await benchFirstSights(context, host);
    const page = await context.newPage();
    await benchFilter(page, `${host.origin}/#/gemeinden`);
  } finally {
    await browser.close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchFirstSights(context: BrowserContext, host: RunningHost): Promise<void> {
  const page = await context.newPage();
  await page.goto(host.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.close();
  for (const [title, path] of Object.entries(screens)) {
    const paints: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const fresh = await context.newPage();
      paints.push(
        await milliseconds(async () => {
          await fresh.goto(`${host.origin}/#${path}`);
          await fresh.getByRole('heading', { level: 1, name: title }).waitFor();
        }),
      );
      await fresh.close();
    }
    report(`first sight of ${title}`, { median: ms(median(paints)) });
  }
}

/** Typing into the search of the table: the time between two frames must not grow. */
async function benchFilter(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const search = page.getByRole('textbox', { name: 'Suche', exact: true });
  await search.waitFor();
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const next = (now: number) => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    Reflect.set(window, 'frameTimes', frames);
  });
  for (const word of ['goehlen', 'lue', 'stern']) {
    await search.fill('');
    await search.pressSequentially(word, { delay: 60 });
  }
  const frames = await page.evaluate((): number[] => Reflect.get(window, 'frameTimes'));
  report('frames while filtering 142 rows', {
    p50: ms(median(frames)),
    p95: ms(quantile(frames, 0.95)),
    longest: ms(Math.max(...frames)),
  });
}
