// Runs as a process of its own: boots the built main process on the stand-in, plays hostile page, and reports as JSON.
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, type Contents, handlers, invoke, record, rules, session, windows } from './electron.ts';
import { runPreload } from './preload-page.ts';
import './register.ts';
import { hostileFrames, hostileLinks, hostilePayloads, probedAddresses } from './hostile.ts';

const [root = ''] = process.argv.slice(2);
const ended = Promise.race([once(app, 'stand-in-loaded'), once(app, 'stand-in-exit')]);
await import(pathToFileURL(join(root, 'out', 'main', 'electron.js')).href);
await ended;

process.stdout.write(JSON.stringify({ record: withoutFunctions(record), ...(await probeWindow()) }));
// The stand-in ends nothing by itself.
process.exit(0);

async function probeWindow() {
  const [window] = windows;
  if (!window) return {};
  // The start goes on for a moment after the address is loaded.
  while (record.menu.length === 0) await new Promise(setImmediate);
  const contents = window.webContents;
  const screen = { url: 'app://ortstermin/index.html', parent: null };
  const page = runPreload(join(root, 'out', 'preload', 'preload.cjs'), contents, screen);
  const bridge = page.worlds['ortstermin'];
  return {
    channels: [...handlers.keys()],
    required: page.required,
    bridge: Object.entries(bridge ?? {}).map(([name, value]) => `${name}: ${typeof value}`),
    foreign: await Promise.all(
      hostileFrames.map((frame) => invoke('ortstermin:call', { name: 'app.info', input: {} }, frame)),
    ),
    malformed: await Promise.all(hostilePayloads.map((payload) => invoke('ortstermin:call', payload, screen))),
    roundTrip: await roundTrip(bridge),
    permissions: [await permissionRequest(), rules.permissionCheck(), rules.devicePermission()],
    download: prevented(session.defaultSession, 'will-download', ''),
    webview: prevented(contents, 'will-attach-webview', ''),
    navigations: hostileLinks.map((url) => prevented(contents, 'will-navigate', url)),
    redirects: hostileLinks.map((url) => prevented(contents, 'will-redirect', url)),
    ownNavigation: prevented(contents, 'will-navigate', 'app://ortstermin/index.html'),
    windowsOpened: hostileLinks.map((url) => contents.openHandler({ url })),
    openedByHostileLinks: [...record.openedLinks],
    openedByGoodLink: goodLink(contents),
    network: ['http://boese.example/', 'https://boese.example/', 'ws://boese.example/', 'file:///etc/passwd'].map(
      cancelled,
    ),
    ownRequests: ['app://ortstermin/', 'blob:app://ortstermin/1', 'data:image/png;base64,'].map(cancelled),
    served: await Promise.all(probedAddresses.map(served)),
    undoCommand: menuCommand(contents),
    notices: await noticesOf(bridge),
    exitCodes: await closeWindow(window),
  };
}

/** One change through preload and main into the database, and the event of it back to the page. */
async function roundTrip(bridge: unknown) {
  if (!isBridge(bridge)) return null;
  const events: unknown[][] = [];
  const stop = bridge.onEvent((...values) => events.push(values));
  const changed = await bridge.call('setup.initialise', { register: 'empty' });
  const info = await bridge.call('app.info', {});
  stop();
  const heard = events.length;
  await bridge.call('teams.save', { name: 'Team Nord' });
  return { changed, info, events, heardAfterStop: events.length - heard };
}

/** What was said in the notification area; the desk answers in turn, so the look at the start is over by then. */
async function noticesOf(bridge: unknown): Promise<readonly unknown[]> {
  if (isBridge(bridge)) for (const name of ['followUps.list', 'app.info', 'app.info']) await bridge.call(name, {});
  return [...record.notices];
}

interface Bridge {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly onEvent: (listener: (...values: unknown[]) => void) => () => void;
}

function isBridge(value: unknown): value is Bridge {
  return typeof value === 'object' && value !== null && 'call' in value && 'onEvent' in value;
}

/** The user closes the window; the codes with which the program then ended. */
async function closeWindow(window: NodeJS.EventEmitter): Promise<readonly number[]> {
  const ending = once(app, 'stand-in-exit');
  window.emit('close');
  window.emit('closed');
  app.emit('window-all-closed');
  await ending;
  return record.exitCodes;
}

function permissionRequest(): Promise<boolean> {
  return new Promise((resolve) => rules.permissionRequest({}, 'media', resolve));
}

function prevented(emitter: NodeJS.EventEmitter, name: string, url: string): boolean {
  let stopped = false;
  const preventDefault = () => {
    stopped = true;
  };
  emitter.emit(name, { url, preventDefault });
  return stopped;
}

function cancelled(url: string): boolean {
  let answer = false;
  rules.beforeRequest({ url }, ({ cancel }) => {
    answer = cancel;
  });
  return answer;
}

async function served(url: string) {
  const response = await rules.serve(new Request(url));
  const policy = response.headers.get('content-security-policy');
  return { url, status: response.status, policy, text: (await response.text()).slice(0, 3000) };
}

function goodLink(contents: Contents): string | undefined {
  contents.openHandler({ url: 'https://www.kreis-lup.de/' });
  return record.openedLinks.at(-1);
}

function menuCommand(contents: NodeJS.EventEmitter): unknown {
  let command: unknown = null;
  contents.once('sent:ortstermin:command', (name: unknown) => {
    command = name;
  });
  const entries = record.menu.flatMap(({ submenu = [] }) => submenu);
  entries.find(({ label }) => label === 'Rückgängig')?.click?.();
  return command;
}

function withoutFunctions(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
