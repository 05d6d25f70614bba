import { traversals } from '../traversals.ts';
import {
  type AttackFacts,
  foreignHosts,
  foreignOrigins,
  methodAttempts,
  targets,
  wrongBodies,
  wrongCredentials,
  wrongNames,
  wrongTypes,
} from './attack-words.ts';

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
    (target): Attack => ({
      name: `GET ${target}`,
      refusedWith: [401],
      line: `GET ${target}`,
      headers: (facts) => [own(facts)],
    }),
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
    (line): Attack => ({
      name: line,
      refusedWith: [0, 400, 403],
      line,
      headers: (facts) => [own(facts), bearer(facts)],
    }),
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
