import { existsSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/** How Playwright starts a browser: a program on this machine, or the channel of one. */
export interface BrowserChoice {
  readonly executablePath?: string;
  readonly channel?: string;
}

/**
 * A Chromium for the tests: named by CHROME_PATH, the one without windows that comes with the packages (Linux x64; it
 * needs half the time of an installed one), or an installed one.
 */
export async function findBrowser(): Promise<BrowserChoice> {
  const named = process.env['CHROME_PATH'];
  if (named) return { executablePath: named };
  if (process.platform === 'win32') return { channel: 'msedge' };
  if (process.platform === 'darwin') return { channel: 'chrome' };
  if (process.arch === 'x64') return { executablePath: await sparticuz.executablePath() };
  const found = installed.find((path) => existsSync(path));
  return found === undefined ? {} : { executablePath: found };
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
