import type { Page } from '@playwright/test';

/** The first start. */
export function setupOf(page: Page) {
  return {
    heading: page.getByRole('heading', { level: 1, name: 'Willkommen bei Ortstermin' }),
    shippedRegister: page.getByRole('button', { name: 'Mit diesem Register beginnen' }),
    emptyRegister: page.getByRole('button', { name: 'Leer beginnen' }),
    sandbox: page.getByRole('button', { name: 'Beispieldaten öffnen' }),
  };
}
