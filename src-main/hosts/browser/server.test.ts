import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBrowserHost } from './server.ts';
import { startTestHost, type TestHost } from './test-host.ts';

let host: TestHost;
let stop: () => Promise<void>;
beforeEach(async () => {
  ({ host, stop } = await startTestHost());
});
afterEach(() => stop());

async function cookieOf(desk: TestHost): Promise<string> {
  const answer = await desk.request(`GET /?token=${desk.token}`);
  return /set-cookie: ([^;]+)/i.exec(answer.text)?.[1] ?? '';
}

function call(name: string, headers: readonly string[], body = '{}') {
  const length = `Content-Length: ${Buffer.byteLength(body)}`;
  return host.request(`POST /api/${name}`, ['Content-Type: application/json', length, ...headers], body);
}

describe('the session of the browser host', () => {
  it('exchanges the token for a cookie and takes it out of the address', async () => {
    const answer = await host.request(`GET /?token=${host.token}`);
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/set-cookie: ortstermin-[0-9a-f]{12}=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict/i);
    expect(answer.body).toContain('<meta http-equiv="refresh" content="0;url=/">');
    expect(answer.text).not.toContain(host.token);
    expect(host.arrivals()).toBe(1);
  });

  it('opens the screen to the cookie, also for a second browser', async () => {
    for (const cookie of [await cookieOf(host), await cookieOf(host)]) {
      const answer = await host.request('GET /', [`Cookie: fremd=1; ${cookie}; andere=2`]);
      expect(answer.body).toContain('Bildschirm');
    }
  });

  it('answers under localhost as well', async () => {
    const origin = `http://localhost:${host.port}`;
    const lines = [
      'POST /api/app.info HTTP/1.1',
      `Host: localhost:${host.port}`,
      `Origin: ${origin}`,
      'Connection: close',
    ];
    const headers = [`Authorization: Bearer ${host.token}`, 'Content-Type: application/json', 'Content-Length: 2'];
    expect((await host.send([...lines, ...headers, '', '{}'].join('\r\n'))).status).toBe(200);
  });

  it('shows a German page without it', async () => {
    const answer = await host.request('GET /');
    expect(answer.status).toBe(401);
    expect(answer.body).toContain('Bitte öffnen Sie die Adresse, die beim Start angezeigt wurde.');
  });

  it('has another token at every start', async () => {
    const other = await startTestHost();
    expect(other.host.token).not.toBe(host.token);
    expect(Buffer.from(host.token, 'base64url')).toHaveLength(32);
    await other.stop();
  });
});

describe('calls over HTTP', () => {
  it('hand name and input to the API and answer the result', async () => {
    const answer = await call('app.info', [`Authorization: Bearer ${host.token}`], '{"a":"Göhlen"}');
    expect(JSON.parse(answer.body)).toEqual({ ok: true, value: { version: '1.0.0' } });
    expect(host.calls).toEqual([{ name: 'app.info', input: { a: 'Göhlen' } }]);
  });

  it('answer a status that fits the result', async () => {
    const cookie = `Cookie: ${await cookieOf(host)}`;
    const status = async (name: string) => (await call(name, [cookie])).status;
    expect(await status('meetings.move')).toBe(409);
    expect(await status('meetings.get')).toBe(404);
    expect(await status('overview.get')).toBe(400);
    expect(await status('history.undo')).toBe(500);
    expect(await status('gibt.esnicht')).toBe(400);
  });

  it('answer a result without a session, too', async () => {
    expect(JSON.parse((await call('app.info', [])).body)).toMatchObject({ ok: false, error: { code: 'unavailable' } });
  });
});

describe('every answer', () => {
  it.each(['GET /', 'GET /?token=falsch', 'GET /fehlt', 'GET /events', 'POST /', 'POST /api/app.info'])(
    'carries the security headers: %s',
    async (line) => {
      const { text } = await host.request(line);
      expect(text).toContain("content-security-policy: default-src 'none'; script-src 'self'");
      expect(text).toContain('x-content-type-options: nosniff');
      expect(text).toContain('referrer-policy: no-referrer');
      expect(text).toContain('cross-origin-opener-policy: same-origin');
      expect(text).toContain('cross-origin-resource-policy: same-origin');
      expect(text).toContain('cache-control: no-store');
    },
  );

  it('to HEAD is the same without content', async () => {
    const answer = await host.request('HEAD /', [`Authorization: Bearer ${host.token}`]);
    expect(answer.text).toMatch(/content-length: [1-9]/);
    expect(answer.body).toBe('');
  });
});

describe('downloads', () => {
  const authorised = () => [`Authorization: Bearer ${host.token}`];

  it('send a letter under its own name', async () => {
    const answer = await host.request('GET /files/brief-1', authorised());
    expect(answer.body).toBe('Brief');
    expect(answer.text).toContain(
      `content-disposition: attachment; filename="Anschreiben G_hlen.docx"; filename*=UTF-8''Anschreiben%20G%C3%B6hlen.docx`,
    );
  });

  it('send an export that is kept in memory', async () => {
    const fileId = host.downloads.keep({ fileName: "Termine 'Ost'.ics", content: Buffer.from('BEGIN:VCALENDAR') });
    const answer = await host.request(`GET /files/${fileId}`, authorised());
    expect(answer.body).toBe('BEGIN:VCALENDAR');
    expect(answer.text).toContain('content-type: text/calendar');
    expect(answer.text).toContain("filename*=UTF-8''Termine%20%27Ost%27.ics");
  });

  it('keep the last twenty exports only', () => {
    const kept = Array.from({ length: 21 }, (_, index) =>
      host.downloads.keep({ fileName: `${index}.csv`, content: new Uint8Array() }),
    );
    expect(kept.map((fileId) => host.downloads.get(fileId) !== undefined)).toEqual([false, ...Array(20).fill(true)]);
  });

  it('say when a file is no longer there', async () => {
    expect((await host.request('GET /files/export-alt', authorised())).status).toBe(404);
  });
});

describe('the stream of events', () => {
  it('reports what happens and ends with the host', async () => {
    const { host: desk, stop: end } = await startTestHost({ heartbeatPause: 10 });
    const response = await fetch(`http://127.0.0.1:${desk.port}/events`, {
      headers: { authorization: `Bearer ${desk.token}` },
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    desk.emit({ type: 'workspace' });
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk);
      if (text.includes(': weiter') && text.includes('data: {"type":"workspace"}\n\n')) await end();
    }
    expect(text).toContain('data: {"type":"workspace"}\n\n');
  });
});

describe('the port', () => {
  it('is refused with EADDRINUSE when it is taken', async () => {
    const api = {
      call: async () => Promise.reject(),
      subscribe: () => () => undefined,
      filePath: async () => null,
      close: async () => undefined,
    };
    const options = { api, rendererFolder: import.meta.dirname, downloads: host.downloads, port: host.port };
    await expect(startBrowserHost(options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
