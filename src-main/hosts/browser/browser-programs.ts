import { posix, win32 } from 'node:path';
import type { Surroundings } from '../data-folder.ts';

/** A program with its words, ready to be started. */
export interface ProgramCall {
  readonly file: string;
  readonly words: readonly string[];
}

/** What the search for browsers asks the system; the real path resolves links. */
export interface ProgramSearch {
  readonly surroundings: Pick<Surroundings, 'platform' | 'env'>;
  /** Real path of a file; null when there is none. */
  readonly realPath: (path: string) => string | null;
}

const linuxNames = ['google-chrome', 'microsoft-edge', 'chromium', 'chromium-browser'];
const macPrograms = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windowsPrograms = ['Microsoft\\Edge\\Application\\msedge.exe', 'Google\\Chrome\\Application\\chrome.exe'];

/** True when a window can be shown: on Linux a display server must be there. */
export function hasDisplay({ platform, env }: Pick<Surroundings, 'platform' | 'env'>): boolean {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Ways to open a page from disk, best first: a window without address bar in an installed Chromium browser, then
 * whatever the system opens pages with.
 */
export function waysToOpen(pagePath: string, search: ProgramSearch): readonly ProgramCall[] {
  const { platform } = search.surroundings;
  const path = platform === 'win32' ? win32 : posix;
  const address = fileAddress(path === win32 ? pagePath.replaceAll('\\', '/') : pagePath);
  const windows = candidates(search)
    .filter((file) => isUsable(search.realPath(file)))
    .map((file) => ({ file, words: [`--app=${address}`, '--no-first-run', '--no-default-browser-check'] }));
  return [...windows, systemOpener(platform, pagePath)];
}

/** Browsers from a snap see no hidden folders, so they could not read the page. */
function isUsable(realPath: string | null): boolean {
  return realPath !== null && !realPath.startsWith('/snap/') && realPath !== '/usr/bin/snap';
}

function candidates({ surroundings: { platform, env } }: ProgramSearch): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env['ProgramFiles'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return windowsPrograms.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  if (platform === 'darwin') return macPrograms.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  const folders = (env['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function systemOpener(platform: NodeJS.Platform, pagePath: string): ProgramCall {
  if (platform === 'win32') return { file: 'rundll32.exe', words: ['url.dll,FileProtocolHandler', pagePath] };
  return { file: platform === 'darwin' ? 'open' : 'xdg-open', words: [pagePath] };
}

function fileAddress(path: string): string {
  return `file://${path.startsWith('/') ? '' : '/'}${path.split('/').map(encodeURIComponent).join('/').replace('%3A', ':')}`;
}
