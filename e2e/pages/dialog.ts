import { expect, type Locator, type Page } from '@playwright/test';

/** A dialog with one action, found by its title. */
export function dialogOf(page: Page, title: string | RegExp) {
  const box = page.getByRole('dialog', { name: title });
  const field = (label: string): Locator => box.getByRole('textbox', { name: label, exact: true });
  const confirmButton = (label: string): Locator => box.getByRole('button', { name: label, exact: true });
  return {
    box,
    field,
    confirmButton,
    radio: (label: string): Locator => box.getByRole('radio', { name: label, exact: true }),
    findings: box.getByRole('list', { name: 'Prüfung des Termins' }).getByRole('listitem'),
    async fill(label: string, text: string): Promise<void> {
      await field(label).fill(text);
    },
    /** Types a day as people write it, `12.03.2027`, and leaves the field. */
    async fillDate(label: string, german: string): Promise<void> {
      await field(label).fill(german);
      await field(label).blur();
    },
    async choose(label: string, option: string): Promise<void> {
      await box.getByRole('combobox', { name: label, exact: true }).click();
      await page.getByRole('option', { name: option, exact: true }).click();
    },
    /** Presses the action and waits until the dialog is gone. */
    async confirm(label: string): Promise<void> {
      await confirmButton(label).click();
      await expect(box).toBeHidden();
    },
    async cancel(): Promise<void> {
      await confirmButton('Abbrechen').click();
      await expect(box).toBeHidden();
    },
  };
}
