import { median, milliseconds, ms, report } from './measure.ts';
import { type BenchBrowser, mainThreadOf } from './screens.ts';

const rounds = 3;

/** From the click on "Karte" to the first cell, with the register on screen before. */
export async function benchMap({ context, origin }: BenchBrowser, rows: number): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/#/gemeinden`);
  await page.getByRole('heading', { level: 1, name: 'Gemeinden' }).waitFor();
  const computing = await mainThreadOf(page);
  const walls: number[] = [];
  const computed: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const before = await computing();
    const wall = await milliseconds(async () => {
      await page.getByRole('link', { name: 'Karte', exact: true }).click();
      await page.locator('[role="option"]').first().waitFor();
    });
    // The first time the screen is fetched as well.
    if (round > 0) {
      walls.push(wall);
      computed.push((await computing()) - before);
    }
    await page.getByRole('link', { name: 'Gemeinden', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Gemeinden' }).waitFor();
  }
  report(`map of ${rows.toLocaleString('de-DE')} cells`, {
    computing: ms(median(computed)),
    wall: ms(median(walls)),
  });
  await page.close();
}
