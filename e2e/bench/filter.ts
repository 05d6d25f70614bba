import { median, ms, quantile, report } from './measure.ts';
import { type BenchBrowser, mainThreadOf } from './screens.ts';

const words = ['goehlen', 'lue', 'stern'];

/** Typing into the search of the table: what one letter costs, and the time between two frames meanwhile. */
export async function benchFilter({ context, origin }: BenchBrowser, rows: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/#/gemeinden`);
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
  const computing = await mainThreadOf(page);
  const letters: number[] = [];
  for (const word of words) {
    await search.fill('');
    for (const letter of word) {
      const before = await computing();
      await search.press(letter);
      // Two frames later everything that the letter set off is on screen.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      letters.push((await computing()) - before);
    }
  }
  const frames = await page.evaluate((): number[] => Reflect.get(window, 'frameTimes'));
  report(`one letter in the search of ${rows.toLocaleString('de-DE')} rows`, {
    'computing p50': ms(median(letters)),
    p95: ms(quantile(letters, 0.95)),
    'frames p50': ms(median(frames)),
    'p95 ': ms(quantile(frames, 0.95)),
  });
  await page.close();
}
