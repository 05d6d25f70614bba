import type { Page } from '@playwright/test';

/** Collects what the page complains about from now on: errors of scripts, of the console, and blocked content. */
export function watchFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // Blocked content is reported to the console as an error as well.
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`${message.type()}: ${message.text()}`);
  });
  return faults;
}
