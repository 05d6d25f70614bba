import { traversals } from '../traversals.ts';

/** What an attack can know: port and token of the attacked host, and the cookie of another one. */
export interface AttackFacts {
  readonly port: number;
  readonly token: string;
  readonly otherCookie: string;
  readonly otherToken: string;
}

/** One hostile request: the line, its headers (Host included), its body, and the statuses that count as refused. */
export interface Attack {
  readonly name: string;
  readonly refusedWith: readonly number[];
  readonly line: string;
  readonly headers: (facts: AttackFacts) => readonly string[];
  readonly body?: string;
}

const json = 'Content-Type: application/json';
const emptyBody = 'Content-Length: 2';
const own = ({ port }: AttackFacts) => `Host: 127.0.0.1:${port}`;
const bearer = ({ token }: AttackFacts) => `Authorization: Bearer ${token}`;

const targets = ['GET /', 'GET /assets/index-B4cD_e-9.js', 'GET /events', 'GET /files/brief-1', 'POST /api/app.info'];

const foreignHosts: readonly ((port: number) => string)[] = [
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

const foreignOrigins: readonly ((port: number) => string)[] = [
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

const wrongCredentials: readonly (readonly [string, (facts: AttackFacts) => readonly string[]])[] = [
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

const wrongTypes = [
  '',
  'Content-Type: text/plain',
  'Content-Type: application/x-www-form-urlencoded',
  'Content-Type: multipart/form-data; boundary=x',
  'Content-Type: text/plain; application/json',
  'Content-Type: application/jsonp',
  'Content-Type: application/json; charset=utf-16',
  'Content-Type: text/json',
];

const wrongBodies = [
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

const wrongNames = [
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

const methodAttempts = [
  ...['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE'].map((method) => `${method} /api/app.info`),
  ...['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND'].map((method) => `${method} /`),
  ...['POST', 'DELETE'].flatMap((method) => [`${method} /events`, `${method} /files/brief-1`]),
];

function withBody(line: string): readonly string[] {
  return line.startsWith('POST') ? [json, emptyBody] : [];
}

function bodyFor(line: string): Pick<Attack, 'body'> {
  return line.startsWith('POST') ? { body: '{}' } : {};
}

/** Every hostile request; each must be refused without reaching the API or telling anything about the machine. */
export const attacks: readonly Attack[] = [
  ...targets.flatMap((line) =>
    foreignHosts.map(
      (host): Attack => ({
        name: `${line} for the host "${host(8080)}"`,
        refusedWith: [400, 403],
        line,
        headers: (facts) => [`Host: ${host(facts.port)}`, bearer(facts), ...withBody(line)],
        ...bodyFor(line),
      }),
    ),
  ),
  ...targets.flatMap((line) =>
    foreignOrigins.map(
      (origin): Attack => ({
        name: `${line} from the origin "${origin(8080)}"`,
        refusedWith: [403],
        line,
        headers: (facts) => [own(facts), bearer(facts), `Origin: ${origin(facts.port)}`, ...withBody(line)],
        ...bodyFor(line),
      }),
    ),
  ),
  ...targets.slice(2).flatMap((line) =>
    ['cross-site', 'same-site', 'unbekannt'].map(
      (site): Attack => ({
        name: `${line} with Sec-Fetch-Site ${site}`,
        refusedWith: [403],
        line,
        headers: (facts) => [own(facts), bearer(facts), `Sec-Fetch-Site: ${site}`, ...withBody(line)],
        ...bodyFor(line),
      }),
    ),
  ),
  ...targets.flatMap((line) =>
    wrongCredentials.map(
      ([what, headers]): Attack => ({
        name: `${line} with ${what}`,
        refusedWith: [401],
        line,
        headers: (facts) => [own(facts), ...headers(facts), ...withBody(line)],
        ...bodyFor(line),
      }),
    ),
  ),
  ...['/?token=', '/?token=abc', '/?token=a&token=b', '/index.html?token=abc', '/?TOKEN=abc'].map(
    (target): Attack => ({ name: `GET ${target}`, refusedWith: [401], line: `GET ${target}`, headers: (facts) => [own(facts)] }),
  ),
  ...traversals.map(
    (path): Attack => ({
      name: `GET ${path}`,
      refusedWith: [400, 404],
      line: `GET ${path}`,
      headers: (facts) => [own(facts), bearer(facts)],
    }),
  ),
  ...traversals.map(
    (path): Attack => ({
      name: `GET /files${path}`,
      refusedWith: [400, 404],
      line: `GET /files${path}`,
      headers: (facts) => [own(facts), bearer(facts)],
    }),
  ),
  ...wrongTypes.map(
    (type): Attack => ({
      name: `a call with "${type}"`,
      refusedWith: [415],
      line: 'POST /api/app.info',
      headers: (facts) => [own(facts), bearer(facts), emptyBody, ...(type === '' ? [] : [type])],
      body: '{}',
    }),
  ),
  ...wrongBodies.map(
    (body): Attack => ({
      name: `a call with the body ${JSON.stringify(body)}`,
      refusedWith: [400],
      line: 'POST /api/app.info',
      headers: (facts) => [own(facts), bearer(facts), json, `Content-Length: ${Buffer.byteLength(body)}`],
      body,
    }),
  ),
  ...wrongNames.map(
    (name): Attack => ({
      name: `a call of "${name}"`,
      refusedWith: [400],
      line: `POST /api/${name}`,
      headers: (facts) => [own(facts), bearer(facts), json, emptyBody],
      body: '{}',
    }),
  ),
  ...methodAttempts.map(
    (line): Attack => ({
      name: line,
      refusedWith: [405],
      line,
      headers: (facts) => [own(facts), bearer(facts), json, emptyBody],
      body: '{}',
    }),
  ),
  ...['GET http://boese.example/', 'GET http://127.0.0.1/', 'OPTIONS *', 'CONNECT boese.example:443'].map(
    (line): Attack => ({ name: line, refusedWith: [0, 400, 403], line, headers: (facts) => [own(facts), bearer(facts)] }),
  ),
  { name: 'no Host at all', refusedWith: [400], line: 'GET /', headers: (facts) => [bearer(facts)] },
  {
    name: 'two Host headers',
    refusedWith: [400, 403],
    line: 'GET /',
    headers: (facts) => [own(facts), 'Host: boese.example', bearer(facts)],
  },
  {
    name: 'a packed body',
    refusedWith: [415],
    line: 'POST /api/app.info',
    headers: (facts) => [own(facts), bearer(facts), json, emptyBody, 'Content-Encoding: gzip'],
    body: '{}',
  },
  {
    name: 'a body with two lengths',
    refusedWith: [400],
    line: 'POST /api/app.info',
    headers: (facts) => [own(facts), bearer(facts), json, emptyBody, 'Content-Length: 3'],
    body: '{}',
  },
  {
    name: 'a body with a length and in chunks',
    refusedWith: [400],
    line: 'POST /api/app.info',
    headers: (facts) => [own(facts), bearer(facts), json, emptyBody, 'Transfer-Encoding: chunked'],
    body: '0\r\n\r\n',
  },
  {
    name: 'an endless header',
    refusedWith: [431],
    line: 'GET /',
    headers: (facts) => [own(facts), bearer(facts), `X-Lang: ${'a'.repeat(40_000)}`],
  },
  {
    name: 'an endless address',
    refusedWith: [414],
    line: `GET /${'a'.repeat(5000)}`,
    headers: (facts) => [own(facts), bearer(facts)],
  },
  {
    name: 'an announced huge body',
    refusedWith: [413],
    line: 'POST /api/app.info',
    headers: (facts) => [own(facts), bearer(facts), json, 'Content-Length: 3000000'],
    body: '{',
  },
  {
    name: 'an unannounced huge body',
    refusedWith: [413],
    line: 'POST /api/app.info',
    headers: (facts) => [own(facts), bearer(facts), json, 'Transfer-Encoding: chunked'],
    body: `30D400\r\n"${'a'.repeat(3_199_998)}"\r\n0\r\n\r\n`,
  },
  {
    name: 'a call that breaks inside',
    refusedWith: [500],
    line: 'POST /api/history.undo',
    headers: (facts) => [own(facts), bearer(facts), json, emptyBody],
    body: '{}',
  },
];
