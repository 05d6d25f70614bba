import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ApiEvent } from '#contract/events.ts';
import { fail, ok } from '#contract/result.ts';
import type { Api } from '../../application/api.ts';
import { type Downloads, keepDownloads } from './downloads.ts';
import { type BrowserHost, type Limits, startBrowserHost, usualLimits } from './server.ts';

/** A running host over a tiny API, for tests of everything that happens on the wire. */
export interface TestHost extends BrowserHost {
  readonly calls: readonly { readonly name: string; readonly input: unknown }[];
  readonly downloads: Downloads;
  readonly arrivals: () => number;
  readonly emit: (event: ApiEvent) => void;
  /** Sends bytes as they are and answers everything that comes back until the connection ends. */
  readonly send: (request: string | Uint8Array) => Promise<RawAnswer>;
  /** Sends one request with the right Host header; further headers as lines. */
  readonly request: (line: string, headers?: readonly string[], body?: string) => Promise<RawAnswer>;
}

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
  readonly body: string;
}

/** Text of the file beside the screen that nobody may reach. */
export const hiddenText = 'GEHEIMNIS-NEBENAN';

/** Starts a host on a free port; `stop` ends it and removes its files. */
export async function startTestHost(
  limits: Partial<Limits> = {},
): Promise<{ host: TestHost; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'ortstermin-host-'));
  const rendererFolder = join(folder, 'renderer');
  mkdirSync(join(rendererFolder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'geheim.txt'), hiddenText);
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html><title>Bildschirm</title>');
  writeFileSync(join(rendererFolder, 'assets', 'index-B4cD_e-9.js'), 'export {}');
  writeFileSync(join(folder, 'Anschreiben Göhlen.docx'), 'Brief');
  const calls: { name: string; input: unknown }[] = [];
  const listeners = new Set<(event: ApiEvent) => void>();
  const api: Api = {
    call: async (name, input) => {
      calls.push({ name, input });
      if (name === 'history.undo') throw new Error(`broken in ${folder}`);
      if (name === 'meetings.move') return fail('stale', 'Der Termin wurde inzwischen geändert.');
      if (name === 'meetings.get') return fail('not-found', 'Diesen Termin gibt es nicht.');
      return name === 'app.info' ? ok({ version: '1.0.0' }) : fail('invalid-input', 'Diesen Aufruf gibt es nicht.');
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    filePath: async (fileId) => (fileId === 'brief-1' ? join(folder, 'Anschreiben Göhlen.docx') : null),
    close: async () => undefined,
  };
  const downloads = keepDownloads();
  let arrivals = 0;
  const host = await startBrowserHost({
    api,
    rendererFolder,
    downloads,
    port: 0,
    limits: { ...usualLimits, ...limits },
    onArrival: () => {
      arrivals += 1;
    },
  });
  const send = (request: string | Uint8Array) => exchange(host.port, request);
  const request = (line: string, headers: readonly string[] = [], body = '') =>
    send([`${line} HTTP/1.1`, `Host: 127.0.0.1:${host.port}`, 'Connection: close', ...headers, '', body].join('\r\n'));
  const emit = (event: ApiEvent) => {
    for (const listener of listeners) listener(event);
  };
  const stop = async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  };
  return { host: { ...host, calls, downloads, arrivals: () => arrivals, emit, send, request }, stop };
}

/** One exchange over a raw socket; fetch() would correct exactly what is to be tried out. */
function exchange(port: number, request: string | Uint8Array): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    // A refused request may be cut off while it is still being sent; what was answered counts.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const bodyAt = text.indexOf('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0), text, body: text.slice(bodyAt + 4) });
    });
  });
}
