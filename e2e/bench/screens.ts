import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import type { InputOf, OutputOf, ProcedureName } from '#contract/index.ts';
import { expectOk } from '../../src-main/application/setup/sample-course.ts';
import { browserFlags, findBrowser } from '../find-browser.ts';
import { startHost } from '../host.ts';
import { median, milliseconds, ms, report, times } from './measure.ts';

const screens = {
  Übersicht: '/',
  Gemeinden: '/gemeinden',
  Karte: '/karte',
  Kalender: '/kalender',
  Schreiben: '/schreiben',
  Einstellungen: '/einstellungen',
};
const rounds = 3;
/** A page with one heading and nothing else: what no screen can be faster than. */
const barePage = 'data:text/html,<h1>Leer</h1>';

/** The planner in a browser, with a signed-in page. */
export interface BenchBrowser {
  readonly context: BrowserContext;
  readonly origin: string;
  readonly call: <Name extends ProcedureName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
  readonly close: () => Promise<void>;
}

/** Starts the built host on a folder of its own, and a browser that is let in. */
export async function openBenchBrowser(): Promise<BenchBrowser> {
  const folder = mkdtempSync(join(tmpdir(), 'ortstermin-bench-'));
  const host = await startHost(folder);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${host.token}` };
  const browser = await chromium.launch({ ...(await findBrowser()), args: browserFlags });
  const context = await browser.newContext({
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(host.address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.close();
  return {
    context,
    origin: host.origin,
    async call(name, input) {
      const response = await fetch(`${host.origin}/api/${name}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(input),
      });
      return expectOk(await response.json());
    },
    async close() {
      await browser.close();
      await host.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** From the address to the heading of each screen with the sample data, in a fresh page each time. */
export async function benchFirstSights({ context, origin }: BenchBrowser): Promise<void> {
  const bare = await firstSight(context, barePage, 'Leer');
  report('first sight of an empty page', { computing: ms(bare.computing), wall: ms(bare.wall) });
  for (const [title, path] of Object.entries(screens)) {
    const { computing, wall } = await firstSight(context, `${origin}/#${path}`, title);
    report(`first sight of ${title}`, {
      computing: ms(computing),
      wall: ms(wall),
      'wall to empty page': times(wall / bare.wall),
    });
  }
}

async function firstSight(context: BrowserContext, address: string, heading: string) {
  const walls: number[] = [];
  const computed: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await context.newPage();
    const computing = await mainThreadOf(page);
    walls.push(
      await milliseconds(async () => {
        await page.goto(address);
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      }),
    );
    computed.push(await computing());
    await page.close();
  }
  return { wall: median(walls), computing: median(computed) };
}

/** Milliseconds that the main thread of the page has been computing since its start, whatever else the machine does. */
export async function mainThreadOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
}
