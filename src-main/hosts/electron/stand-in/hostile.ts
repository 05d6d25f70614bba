import { traversals } from '../../traversals.ts';
import type { Frame } from './electron.ts';

const screen: Frame = { url: 'app://ortstermin/index.html', parent: null };

/** Frames that must not reach the API. */
export const hostileFrames: readonly (Frame | null)[] = [
  null,
  { url: '', parent: null },
  { url: 'about:blank', parent: null },
  { url: 'https://boese.example/', parent: null },
  { url: 'file:///index.html', parent: null },
  { url: 'app://boese/index.html', parent: null },
  { url: 'app://ortstermin.boese.example/', parent: null },
  { url: 'app://anna@ortstermin/', parent: null },
  { url: 'app://ortstermin:80/', parent: null },
  { url: 'apps://ortstermin/', parent: null },
  { url: 'data:text/html,app://ortstermin/', parent: null },
  { url: 'blob:app://ortstermin/1', parent: null },
  { url: 'app://ortstermin/index.html', parent: screen },
];

/** Payloads that are no call. */
export const hostilePayloads: readonly unknown[] = [
  undefined,
  null,
  'app.info',
  7,
  [],
  ['app.info', {}],
  {},
  { name: '' },
  { name: 7, input: {} },
  { name: ['app.info'], input: {} },
  { name: 'a'.repeat(81), input: {} },
  { name: 'app.info', input: {}, channel: 'other' },
  { name: '__proto__', input: {} },
  { name: 'constructor', input: {} },
  { name: 'municipalities.get', input: { municipalityId: { $ne: '' } } },
  { name: 'municipalities.get', input: null },
  new Map([['name', 'app.info']]),
];

/** Addresses the page must not lead to and the system must not open. */
export const hostileLinks: readonly string[] = [
  'http://boese.example/',
  'file:///etc/passwd',
  'smb://boese.example/freigabe',
  'javascript:alert(1)',
  'data:text/html,x',
  'ms-msdt:/id',
  'app://boese/',
  'about:blank',
  'mailto:a@b.de?attach=/etc/passwd',
  '',
];

/** Addresses of the custom scheme: the page itself, then everything that is not part of the screen. */
export const probedAddresses: readonly string[] = [
  'app://ortstermin/',
  'app://ortstermin/index.html',
  'app://boese/index.html',
  ...traversals.map((path) => `app://ortstermin${path}`),
];
