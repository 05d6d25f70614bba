import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { addDays } from '#domain/calendar-dates.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { mapOf } from '../pages/map.ts';
import { shellOf } from '../pages/shell.ts';
import { places } from '../prepare.ts';

const { goehlen, luebtheen } = places;

async function openMap(page: Page): Promise<void> {
  await shellOf(page).open('Karte');
  await expect(mapOf(page).cells).toHaveCount(142);
}

test('every Gemeinde is a cell that says its state, and the map follows every change', async ({ desk }) => {
  const { page, call } = desk;
  const map = mapOf(page);
  await openMap(page);
  await expect(map.legendEntry('Stufe', 'fehlt')).toContainText('142');
  await expect(map.cell('Göhlen')).toHaveAccessibleName(
    'Göhlen, Amt Ludwigslust-Land, Stufe: fehlt, nächster Schritt: Format vorschlagen',
  );

  const { today } = await call('app.info', {});
  const held = { municipalityIds: [goehlen.id], on: addDays(today, -10), format: 'phone' };
  await call('meetings.recordEarlier', held);
  await expect(map.legendEntry('Stufe', 'durchgeführt')).toContainText('1');
  await expect(map.cell('Göhlen')).toHaveAccessibleName(/Stufe: durchgeführt/);
  await map.pointAt('Göhlen');
  await expect(map.card('Göhlen')).toContainText('Amt Ludwigslust-Land');
  await expect(map.card('Göhlen')).toContainText('Telefon');

  await map.colourBy('Format');
  await expect(map.legendEntry('Format', 'Telefon')).toContainText('1');
  await map.colourBy('Frist');
  await expect(map.legendEntry('Frist', 'erledigt oder nicht nötig')).toContainText('1');
  await expect(map.legendEntry('Frist', 'ohne Frist')).toContainText('141');
});

test('a click opens the Gemeinde, and the way back leads to the same map', async ({ desk }) => {
  const { page } = desk;
  const map = mapOf(page);
  await openMap(page);
  await map.colourBy('Format');
  await map.pointAt('Lübtheen');
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.getByText(`AGS ${luebtheen.id}`)).toBeVisible();
  await page.goBack();
  await expect(map.legendEntry('Format', 'noch kein Format')).toContainText('142');
});

test('Gemeinden are chosen by a loop, one by one and by Amt, and go into the table', async ({ desk }) => {
  const { page, call } = desk;
  const map = mapOf(page);
  await openMap(page);
  await map.useToSelect();
  await map.circle('Göhlen');
  await expect(map.cell('Göhlen')).toHaveAttribute('aria-selected', 'true');
  await expect(map.cell('Lübtheen')).toHaveAttribute('aria-selected', 'false');
  await map.pointAt('Lübtheen');
  await page.mouse.down();
  await page.mouse.up();
  await expect(map.cell('Lübtheen')).toHaveAttribute('aria-selected', 'true');
  const selected = map.map.getByRole('option', { selected: true });
  await expect(map.chosen).toHaveText(`${await selected.count()} ausgewählt`);
  await map.showInTable();
  await expect(page).toHaveURL(/#\/gemeinden\?auswahl=.*13076046.*13076088/);

  await page.goBack();
  await expect(map.cell('Göhlen')).toHaveAttribute('aria-selected', 'true');
  await map.chooseAmt('Amt Ludwigslust-Land');
  const own = (await call('municipalities.list', {})).filter(({ amtId }) => amtId === 'amt-ludwigslust-land');
  await expect(map.chosen).toHaveText(`${own.length} ausgewählt`);
  await expect(selected).toHaveCount(own.length);
  await map.showInTable();
  await expect(page.getByRole('status').filter({ hasText: / von 142/ })).toHaveText(`${own.length} von 142 Gemeinden`);
});

test('the map is walked, enlarged, chosen from and opened by keys alone', async ({ desk }) => {
  const { page } = desk;
  const map = mapOf(page);
  await openMap(page);
  await map.cell('Göhlen').focus();
  await expect(map.card('Göhlen')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(map.cell('Göhlen')).not.toBeFocused();
  const neighbour = map.map.locator('[role="option"]:focus');
  await expect(neighbour).toHaveCount(1);
  const [name = ''] = (await neighbour.getAttribute('aria-label'))?.split(',') ?? [];
  await page.keyboard.press('Space');
  await expect(map.chosen).toHaveText('1 ausgewählt');
  await expect(map.cell(name)).toHaveAttribute('aria-selected', 'true');

  await expect(map.button('Ganze Karte')).toHaveAttribute('aria-disabled', 'true');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('+');
  await expect(map.button('Ganze Karte')).toHaveAttribute('aria-disabled', 'false');
  await expect(map.written(name).first()).toBeVisible();
  await page.keyboard.press('0');
  await expect(map.button('Ganze Karte')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Escape');
  await expect(map.chosen).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`${name}$`) })).toBeVisible();
});

test('the wheel enlarges around the mouse and dragging moves the map', async ({ desk }) => {
  const { page } = desk;
  const map = mapOf(page);
  await openMap(page);
  const widthOf = async (name: string) => (await map.cell(name).boundingBox())?.width ?? 0;
  const before = await widthOf('Wöbbelin');
  await map.pointAt('Wöbbelin');
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -200);
  await expect.poll(() => widthOf('Wöbbelin')).toBeGreaterThan(before * 3);
  await map.pointAt('Wöbbelin');
  await expect(map.card('Wöbbelin')).toBeVisible();
  const left = async () => (await map.cell('Wöbbelin').boundingBox())?.x ?? 0;
  const from = await left();
  const box = await map.map.boundingBox();
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 90, y, { steps: 6 });
  await page.mouse.up();
  await expect.poll(left).toBeCloseTo(from + 90, 0);
  await expect(shellOf(page).heading('Karte')).toBeVisible();
  await map.button('Ganze Karte').click();
  await expect.poll(() => widthOf('Wöbbelin')).toBeCloseTo(before, 0);
});

test('the picture for a slide is saved as SVG and as PNG with title, legend, date and source', async ({ desk }) => {
  const { page, call } = desk;
  const map = mapOf(page);
  await openMap(page);
  const { today, attribution } = await call('app.info', {});
  const svg = await map.savePicture('SVG');
  expect(svg.suggestedFilename()).toBe(`Karte Einwohnerversammlungen_Stufe_${today}.svg`);
  const text = readFileSync(await svg.path(), 'utf8');
  for (const words of ['Landkreis Ludwigslust-Parchim', 'Stufe', 'fehlt', '142', today.slice(0, 4)])
    expect(text).toContain(words);
  expect(text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain(attribution.slice(0, 60));
  expect(text.match(/<path[^>]*fill="#c27c00"/g)).toHaveLength(142);

  const png = await map.savePicture('PNG');
  expect(png.suggestedFilename()).toBe(`Karte Einwohnerversammlungen_Stufe_${today}.png`);
  const bytes = readFileSync(await png.path());
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([3840, 2160]);
  // A picture that was not painted would be of one colour and tiny.
  expect(bytes.length).toBeGreaterThan(100_000);
});

test('a Gemeinde without a place stands below the map', async ({ desk }) => {
  const { page, call } = desk;
  await call('municipalities.create', { ...newPlace, postcodes: [], ags: '13076999', name: 'Neuort' });
  await shellOf(page).open('Karte');
  const list = page.getByRole('region', { name: 'Ohne Lage (1)' });
  await expect(list).toContainText('Neuort');
  await expect(mapOf(page).cells).toHaveCount(142);
  await list.getByRole('link', { name: 'Neuort' }).click();
  await expect(page.getByText('AGS 13076999')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the map can be read by everybody, ${colorScheme}`, async ({ desk }) => {
    const { page } = desk;
    await page.emulateMedia({ colorScheme });
    await openMap(page);
    await mapOf(page).chooseAmt('Amt Crivitz');
    await mapOf(page).cell('Göhlen').focus();
    await expectAccessible(page);
  });
}

/** Facts of a municipality that no register knows a place of. */
const newPlace = {
  kind: 'Gemeinde',
  amtId: null,
  population: null,
  projectAreaId: null,
  eligibleAddresses: null,
  mayorTitle: '',
  mayorName: '',
  leadTimeDays: null,
  note: '',
} as const;
