import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attacks } from './attack-list.ts';
import type { AttackFacts } from './attack-words.ts';
import { hiddenText, startTestHost, type TestHost } from './test-host.ts';

let host: TestHost;
let facts: AttackFacts;
const stops: (() => Promise<void>)[] = [];

beforeAll(async () => {
  const attacked = await startTestHost();
  const other = await startTestHost();
  stops.push(attacked.stop, other.stop);
  host = attacked.host;
  const admitted = await other.host.request(`GET /?token=${other.host.token}`);
  const otherCookie = /set-cookie: ([^;]+)/i.exec(admitted.text)?.[1] ?? '';
  facts = { port: host.port, token: host.token, otherCookie, otherToken: other.host.token };
});
afterAll(async () => {
  for (const stop of stops) await stop();
});

describe('the browser host under attack', () => {
  it('is attacked in more than 300 ways', () => {
    expect(attacks.length).toBeGreaterThan(300);
    expect(facts.otherCookie).toMatch(/^ortstermin-[0-9a-f]{12}=.{43}$/);
  });

  it.each(attacks)('refuses $name', async ({ line, headers, body = '', refusedWith, name }) => {
    const before = host.calls.length;
    const words = [`${line} HTTP/1.1`, 'Connection: close', ...headers(facts), '', body];
    const answer = await host.send(words.join('\r\n'));

    expect(refusedWith).toContain(answer.status);
    expect(host.calls.length - before).toBe(name === 'a call that breaks inside' ? 1 : 0);
    for (const secret of [
      hiddenText,
      'Bildschirm',
      host.token,
      tmpdir(),
      'node:internal',
      '    at ',
      '.ts:',
      '/root',
    ]) {
      expect(answer.text).not.toContain(secret);
    }
    expect(answer.text).not.toMatch(/^(?:set-cookie|access-control-allow-origin|x-powered-by|server):/im);
    expect(Object.hasOwn(Object.prototype, 'admin')).toBe(false);
  });

  it('still serves its own screen afterwards', async () => {
    const answer = await host.request('GET /', [`Authorization: Bearer ${host.token}`]);
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('Bildschirm');
  });
});

describe('the browser host and slow or numerous clients', () => {
  it('cuts off a request whose headers never end', async () => {
    const { host: impatient, stop } = await startTestHost({ headersTimeout: 100, requestTimeout: 100 });
    const answer = await impatient.send('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-');
    expect(answer.status).toBe(408);
    await stop();
  });

  it('cuts off a call whose body never ends', async () => {
    const { host: impatient, stop } = await startTestHost({ headersTimeout: 100, requestTimeout: 100 });
    const headers = [
      `Authorization: Bearer ${impatient.token}`,
      'Content-Type: application/json',
      'Content-Length: 50',
    ];
    const answer = await impatient.request('POST /api/app.info', headers, '{"a":');
    expect(answer.status).toBe(408);
    expect(impatient.calls).toEqual([]);
    await stop();
  });

  it('drops connections beyond its limit', async () => {
    const { host: small, stop } = await startTestHost({ connections: 1 });
    const held = small.request('GET /events', [`Authorization: Bearer ${small.token}`]);
    await expect.poll(async () => (await small.request('GET /')).status).toBe(0);
    await stop();
    expect((await held).status).toBe(200);
  });
});
