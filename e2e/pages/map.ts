import { type Download, expect, type Locator, type Page } from '@playwright/test';

/** What the colours of the map can mean. */
export type ColouringTitle = 'Stufe' | 'Format' | 'Frist';

/** The map of the municipalities. */
export function mapOf(page: Page) {
  const map = page.getByRole('listbox', { name: 'Karte der Gemeinden' });
  const cell = (name: string): Locator => map.getByRole('option', { name: new RegExp(`^${name}(,|$)`) });
  const middleOf = async (name: string) => {
    const box = await cell(name).boundingBox();
    if (!box) throw new Error(`Not on the map: ${name}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
  };
  return {
    map,
    cells: map.getByRole('option'),
    cell,
    /** "3 ausgewählt" */
    chosen: page.getByRole('status').filter({ hasText: 'ausgewählt' }),
    /** Names written on the map that are not spoken, such as "Parchim". */
    written: (name: string): Locator => map.locator('text').filter({ hasText: new RegExp(`^${name}$`) }),
    card: (name: string): Locator => page.getByRole('region', { name, exact: true }),
    /** The line of the legend of a class, with its number. */
    legendEntry: (colouring: ColouringTitle, title: string): Locator =>
      page.getByRole('region', { name: colouring, exact: true }).getByRole('listitem').filter({ hasText: title }),
    colourBy: (title: ColouringTitle): Promise<void> =>
      page.getByRole('radiogroup', { name: 'Farbe nach' }).getByText(title, { exact: true }).click(),
    useToSelect: (): Promise<void> =>
      page.getByRole('radiogroup', { name: 'Maus' }).getByText('Auswählen, einkreisen').click(),
    async chooseAmt(name: string): Promise<void> {
      await page.getByRole('combobox', { name: 'Amt auswählen' }).click();
      await page.getByRole('option', { name, exact: true }).click();
    },
    /** Brings the mouse to the middle of a cell. */
    async pointAt(name: string): Promise<void> {
      const { x, y } = await middleOf(name);
      await page.mouse.move(x, y);
    },
    /** Draws a loop with the mouse that runs a little outside of a cell. */
    async circle(name: string): Promise<void> {
      const { x, y, width, height } = await middleOf(name);
      const [right, down] = [width / 2 + 6, height / 2 + 6];
      const corners = [
        [x - right, y - down],
        [x + right, y - down],
        [x + right, y + down],
        [x - right, y + down],
      ] as const;
      await page.mouse.move(x - right, y - down);
      await page.mouse.down();
      for (const [cornerX, cornerY] of corners) await page.mouse.move(cornerX, cornerY, { steps: 8 });
      await page.mouse.up();
    },
    showInTable: (): Promise<void> => page.getByRole('button', { name: 'In der Tabelle zeigen' }).click(),
    button: (name: 'Vergrößern' | 'Verkleinern' | 'Ganze Karte'): Locator =>
      page.getByRole('button', { name, exact: true }),
    /** Saves the picture and answers the file. */
    async savePicture(format: 'PNG' | 'SVG'): Promise<Download> {
      const started = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Bild für eine Folie' }).click();
      await page.getByRole('menuitem', { name: new RegExp(`^Als ${format} speichern`) }).click();
      const download = await started;
      await expect(page.getByRole('alert').filter({ hasText: 'Karte gespeichert' })).toBeVisible();
      return download;
    },
  };
}
