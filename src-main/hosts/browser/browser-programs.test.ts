import { describe, expect, it } from 'vitest';
import { hasDisplay, type ProgramSearch, waysToOpen } from './browser-programs.ts';

function search(platform: NodeJS.Platform, env: Record<string, string>, installed: readonly string[]): ProgramSearch {
  return { surroundings: { platform, env }, realPath: (path) => (installed.includes(path) ? path : null) };
}

describe('opening the screen in a browser', () => {
  it('prefers a window of an installed Chromium browser', () => {
    const [first, second] = waysToOpen(
      '/daten/öffnen.html',
      search('linux', { PATH: '/usr/bin' }, ['/usr/bin/chromium']),
    );
    expect(first?.file).toBe('/usr/bin/chromium');
    expect(first?.words[0]).toBe('--app=file:///daten/%C3%B6ffnen.html');
    expect(second).toEqual({ file: 'xdg-open', words: ['/daten/öffnen.html'] });
  });

  it('falls back to the opener of the system', () => {
    expect(waysToOpen('/d/a.html', search('linux', {}, [])).map(({ file }) => file)).toEqual(['xdg-open']);
    expect(waysToOpen('/d/a.html', search('darwin', {}, [])).map(({ file }) => file)).toEqual(['open']);
    expect(waysToOpen('C:\\d\\a.html', search('win32', {}, []))[0]?.words).toEqual([
      'url.dll,FileProtocolHandler',
      'C:\\d\\a.html',
    ]);
  });

  it('finds Edge on Windows and writes the address of the page with slashes', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };
    const [first] = waysToOpen('C:\\Users\\Anna Ö\\a.html', search('win32', env, [edge]));
    expect(first?.file).toBe(edge);
    expect(first?.words[0]).toBe('--app=file:///C:/Users/Anna%20%C3%96/a.html');
  });

  it('passes over browsers from a snap, which cannot read the page', () => {
    const snap: ProgramSearch = {
      surroundings: { platform: 'linux', env: { PATH: '/usr/bin' } },
      realPath: (path) => (path === '/usr/bin/chromium' ? '/snap/chromium/current/chromium' : null),
    };
    expect(waysToOpen('/d/a.html', snap).map(({ file }) => file)).toEqual(['xdg-open']);
  });

  it('needs a display on Linux', () => {
    expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false);
    expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
    expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
    expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true);
  });
});
