import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';

const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome'];

/** How Playwright starts a browser: a program on this machine, or the channel of one. */
export interface BrowserChoice {
  readonly executablePath?: string;
  readonly channel?: string;
}

/** A Chromium for the tests: named by CHROME_PATH, installed, or the one that comes with the packages (Linux x64). */
export async function findBrowser(): Promise<BrowserChoice> {
  const named = process.env['CHROME_PATH'];
  if (named) return { executablePath: named };
  if (process.platform === 'win32') return { channel: 'msedge' };
  if (process.platform === 'darwin') return { channel: 'chrome' };
  const found = installed.find((path) => existsSync(path));
  return { executablePath: found ?? (await sparticuz.executablePath()) };
}

/** Flags without which Chromium looks for hosts outside, or needs a sandbox that root does not have. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
