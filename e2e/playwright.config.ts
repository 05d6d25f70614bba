import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './find-browser.ts';
import type { DeskOptions } from './fixtures.ts';

const root = join(import.meta.dirname, '..');

/** The Electron program, where it could be installed; looked for on disk, because importing it would download it. */
function electronProgram(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const program = join(folder, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(program) ? program : null;
}

const electron = electronProgram();

export default defineConfig<object, DeskOptions>({
  testDir: './flows',
  testMatch: '*.e2e.ts',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 420_000,
  expect: { timeout: 60_000 },
  // A second try on a busy machine; a flow that needed it is reported as flaky.
  retries: process.env['CI'] ? 2 : 0,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    // What lies under something else is no use to a person either.
    actionTimeout: 60_000,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 800 },
    // What fades in has no final colours yet.
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'on-first-retry',
    launchOptions: { ...(await findBrowser()), args: browserFlags },
  },
  projects: [
    { name: 'browser', use: { electronProgram: null } },
    ...(electron ? [{ name: 'electron', use: { electronProgram: electron } }] : []),
  ],
});
