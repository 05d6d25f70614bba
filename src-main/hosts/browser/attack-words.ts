/** What an attack can know: port and token of the attacked host, and the cookie of another one. */
export interface AttackFacts {
  readonly port: number;
  readonly token: string;
  readonly otherCookie: string;
  readonly otherToken: string;
}

/** One request per area of the host. */
export const targets = [
  'GET /',
  'GET /assets/index-B4cD_e-9.js',
  'GET /events',
  'GET /files/brief-1',
  'POST /api/app.info',
];

/** Host headers of others, for a port. */
export const foreignHosts: readonly ((port: number) => string)[] = [
  () => 'boese.example',
  (port) => `boese.example:${port}`,
  (port) => `127.0.0.1.boese.example:${port}`,
  (port) => `localhost.boese.example:${port}`,
  () => '127.0.0.1',
  () => 'localhost',
  () => '127.0.0.1:1',
  (port) => `127.0.0.1:${port}0`,
  (port) => `0.0.0.0:${port}`,
  (port) => `[::1]:${port}`,
  (port) => `127.0.0.2:${port}`,
  (port) => `127.1:${port}`,
  (port) => `2130706433:${port}`,
  (port) => `LOCALHOST:${port}`,
  (port) => `localhost.:${port}`,
  (port) => `boese.example@127.0.0.1:${port}`,
  (port) => `127.0.0.1:${port}@boese.example`,
  (port) => `127.0.0.1:${port}, boese.example`,
  () => '',
];

/** Origins of others, for a port. */
export const foreignOrigins: readonly ((port: number) => string)[] = [
  () => 'http://boese.example',
  () => 'null',
  () => '',
  (port) => `https://127.0.0.1:${port}`,
  () => 'http://127.0.0.1',
  () => 'http://127.0.0.1:1',
  (port) => `http://127.0.0.1:${port}.boese.example`,
  (port) => `http://127.0.0.1:${port}/`,
  (port) => `http://localhost:${port}`,
  () => 'file://',
  () => 'chrome-extension://abcdefgh',
];

/** Ways of asking without being allowed to. */
export const wrongCredentials: readonly (readonly [string, (facts: AttackFacts) => readonly string[]])[] = [
  ['nothing', () => []],
  ['an empty token', () => ['Authorization: Bearer ']],
  ['a guessed token', () => [`Authorization: Bearer ${'A'.repeat(43)}`]],
  ['the token of another start', ({ otherToken }) => [`Authorization: Bearer ${otherToken}`]],
  ['the token without its last letter', ({ token }) => [`Authorization: Bearer ${token.slice(0, -1)}`]],
  ['the token with a letter more', ({ token }) => [`Authorization: Bearer ${token}A`]],
  ['the token in other case', ({ token }) => [`Authorization: Bearer ${swapCase(token)}`]],
  ['the token as Basic', ({ token }) => [`Authorization: Basic ${token}`]],
  ['the token as a cookie', ({ token }) => [`Cookie: token=${token}; ortstermin=${token}`]],
  ['the cookie of another host', ({ otherCookie }) => [`Cookie: ${otherCookie}`]],
];

const swapCase = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => (letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()));

/** Content types that are no JSON. */
export const wrongTypes = [
  '',
  'Content-Type: text/plain',
  'Content-Type: application/x-www-form-urlencoded',
  'Content-Type: multipart/form-data; boundary=x',
  'Content-Type: text/plain; application/json',
  'Content-Type: application/jsonp',
  'Content-Type: application/json; charset=utf-16',
  'Content-Type: text/json',
];

/** Bodies that are no JSON, or that reach for a prototype. */
export const wrongBodies = [
  '',
  '{',
  'undefined',
  "{'a':1}",
  '{"a":1}}',
  '{"__proto__":{"admin":true}}',
  '{"a":{"__proto__":{"admin":true}}}',
  '[{"__proto__":null}]',
  '{"\\u005f_proto__":{"admin":true}}',
  '\u0000',
];

/** Names that are no call. */
export const wrongNames = [
  '__proto__',
  'constructor',
  'toString',
  'app.info.x',
  'app',
  '.',
  'app%2einfo',
  'app/info',
  'app.info%00',
  `${'a'.repeat(50)}.b`,
  'constructor.name',
  'hasOwnProperty.call',
  'app.info;x',
  '',
];

/** Methods that a path does not take. */
export const methodAttempts = [
  ...['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE'].map((method) => `${method} /api/app.info`),
  ...['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'].map((method) => `${method} /`),
  ...['POST', 'DELETE'].flatMap((method) => [`${method} /events`, `${method} /files/brief-1`]),
];
