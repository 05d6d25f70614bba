import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../content-security.ts';
import { programFolder } from '../../program-folder.ts';
import { hostileFrames, hostilePayloads } from './hostile.ts';

const { root, version } = programFolder();
const folder = mkdtempSync(join(tmpdir(), 'ortstermin-desktop-'));
const data = join(folder, 'daten');

/** Boots the built main process on the stand-in, in a process of its own. */
function boot(dataFolder: string, env: Record<string, string> = {}) {
  const words = [join(import.meta.dirname, 'probe.ts'), root, '--data', dataFolder];
  const output = execFileSync('node', words, { encoding: 'utf8', env: { ...process.env, ...env } });
  return JSON.parse(output);
}

/** A time zone in which it is noon at the moment, whatever the clock of the machine says. */
const hoursBehindNoon = 12 - new Date().getUTCHours();
const noon = { TZ: `Etc/GMT${hoursBehindNoon > 0 ? '-' : '+'}${Math.abs(hoursBehindNoon)}` };

let seen: ReturnType<typeof boot>;
beforeAll(() => {
  seen = boot(data);
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the built desktop host', () => {
  it('switches the sandbox on and registers its scheme before it is ready', () => {
    expect(seen.record.steps.slice(0, 4)).toEqual([
      'enableSandbox',
      'registerSchemes',
      'requestSingleInstanceLock',
      'whenReady',
    ]);
    expect(seen.record.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('opens one window with every protection on', () => {
    expect(seen.record.windowOptions).toHaveLength(1);
    const [{ webPreferences, title }] = seen.record.windowOptions;
    expect(title).toBe('Ortstermin');
    expect(webPreferences).toEqual({
      preload: join(root, 'out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: true,
    });
    expect(seen.record.loaded).toEqual(['app://ortstermin/']);
  });

  it('keeps its profile in the data folder', () => {
    expect(seen.record.userData).toBe(join(data, 'fenster'));
  });

  it('has no developer tools once it is packaged', () => {
    const packaged = boot(join(folder, 'verpackt'), { STAND_IN_PACKAGED: '1' });
    expect(packaged.record.windowOptions[0].webPreferences.devTools).toBe(false);
    expect(JSON.stringify(packaged.record.menu)).not.toContain('toggleDevTools');
  }, 180_000);

  it('answers one channel, and on it only the top frame of the screen', () => {
    expect(seen.channels).toEqual(['ortstermin:call']);
    expect(seen.foreign).toHaveLength(hostileFrames.length);
    for (const answer of seen.foreign) expect(answer).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });

  it('refuses payloads that are no call', () => {
    expect(seen.malformed).toHaveLength(hostilePayloads.length);
    for (const answer of seen.malformed) expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } });
  });

  it('gives the page three functions and nothing else', () => {
    expect(seen.required).toEqual(['electron']);
    expect(seen.bridge).toEqual(['call: function', 'onEvent: function', 'onCommand: function']);
  });

  it('carries a call into the database and its event back to the page', () => {
    expect(seen.roundTrip.changed).toEqual({ ok: true, value: { municipalities: 0, amts: 0 } });
    expect(seen.roundTrip.info).toMatchObject({ ok: true, value: { host: 'electron', version, initialised: true } });
    expect(seen.roundTrip.events.length).toBeGreaterThan(0);
    // Each event arrives as one value: the event object of the channel stays outside.
    for (const values of seen.roundTrip.events) expect(values).toEqual([{ ...values[0], type: expect.any(String) }]);
    expect(seen.roundTrip.heardAfterStop).toBe(0);
  });

  it('denies permissions, downloads, web views, foreign pages and windows', () => {
    expect(seen.permissions).toEqual([false, false, false]);
    expect(seen.download).toBe(true);
    expect(seen.webview).toBe(true);
    expect(new Set(seen.navigations)).toEqual(new Set([true]));
    expect(new Set(seen.redirects)).toEqual(new Set([true]));
    expect(seen.ownNavigation).toBe(false);
    for (const answer of seen.windowsOpened) expect(answer).toEqual({ action: 'deny' });
  });

  it('hands only web pages and mails to the system', () => {
    expect(seen.openedByHostileLinks).toEqual([]);
    expect(seen.openedByGoodLink).toBe('https://www.kreis-lup.de/');
  });

  it('connects to nothing outside', () => {
    expect(seen.network).toEqual([true, true, true, true]);
    expect(seen.ownRequests).toEqual([false, false, false]);
    expect(seen.record.steps).toContain('spell checker false');
  });

  it('serves the built screen and nothing beside it, always under the content security policy', () => {
    const [page, index, ...others] = seen.served;
    for (const { status, text } of [page, index]) {
      expect(status).toBe(200);
      expect(text).toContain('<title>Ortstermin</title>');
    }
    expect(others.length).toBeGreaterThan(30);
    for (const { url, status, policy, text } of others) {
      // Parsing an address removes "..": what remains may be the page itself, but never a file beside it.
      expect([200, 403, 404], url).toContain(status);
      if (status === 200) expect(text, url).toContain('<title>Ortstermin</title>');
      expect(policy).toBe(contentSecurityPolicy);
    }
  });

  it('has a German menu whose undo goes to the screen', () => {
    expect(seen.record.menu.map(({ label }: { label: string }) => label)).toEqual([
      '&Datei',
      '&Bearbeiten',
      '&Ansicht',
      '&Hilfe',
    ]);
    expect(seen.undoCommand).toBe('undo');
  });

  it('remembers its place and gives the data free when it is closed', () => {
    expect(JSON.parse(readFileSync(join(data, 'fenster', 'window.json'), 'utf8'))).toEqual({
      x: 10,
      y: 20,
      width: 1200,
      height: 800,
      maximised: false,
    });
    expect(seen.exitCodes).toEqual([0]);
    expect(boot(data).record.errorBoxes).toEqual([]);
  }, 180_000);
});

describe('the notice in the morning', () => {
  it('is given once a day, when it is wished and something is due', () => {
    const folderOfNotices = join(folder, 'hinweise');
    const cli = (...words: string[]) =>
      execFileSync('node', [join(root, 'out', 'main', 'cli.js'), ...words, '--data', folderOfNotices]);
    cli('init', '--register', 'ludwigslust-parchim');
    const due = { municipalityIds: ['13076046'], on: '2020-06-17', note: 'Bürgermeister anrufen' };
    cli('call', 'municipalities.setFollowUp', JSON.stringify(due));
    expect(boot(folderOfNotices, noon).notices).toEqual([]);
    cli('call', 'settings.save', '{"morningNotice":true}');
    expect(boot(folderOfNotices, noon).notices).toEqual([{ title: 'Wiedervorlagen: 1 überfällig', body: 'Göhlen' }]);
    expect(boot(folderOfNotices, noon).notices).toEqual([]);
  }, 180_000);
});

describe('the built desktop host on broken ground', () => {
  it('says in German that the data folder cannot be created, and ends with 1', () => {
    const taken = join(folder, 'datei');
    writeFileSync(taken, '');
    const { record } = boot(taken);
    expect(record.errorBoxes[0]).toContain(`Der Datenordner ${taken} lässt sich nicht anlegen`);
    expect(record.exitCodes).toEqual([1]);
    expect(record.windowOptions).toEqual([]);
  }, 180_000);

  it('says in German that the database cannot be opened, and ends with 1', () => {
    const broken = join(folder, 'kaputt');
    mkdirSync(broken);
    writeFileSync(join(broken, 'ortstermin.sqlite'), 'Dies ist keine Datenbank, sondern ein Text.'.repeat(100));
    const { record } = boot(broken);
    expect(record.errorBoxes[0]).toMatch(/^Ortstermin kann nicht starten: \p{Lu}.+\.$/su);
    expect(record.exitCodes).toEqual([1]);
    expect(record.windowOptions).toEqual([]);
  }, 180_000);
});
