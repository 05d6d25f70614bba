import type { ServerResponse } from 'node:http';
import { type ErrorCode, fail, type Result } from '#contract/result.ts';
import type { Area, Refusal } from './request-guard.ts';
import { securityHeaders } from './security-headers.ts';

const statusOf: Readonly<Record<ErrorCode, number>> = {
  'invalid-input': 400,
  'not-found': 404,
  stale: 409,
  'rule-violation': 409,
  unavailable: 503,
  internal: 500,
};

/** Answers with the headers every answer carries; a HEAD request gets no content. */
export function send(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  content: string | Uint8Array,
): void {
  response.writeHead(status, {
    ...securityHeaders,
    'content-length': String(Buffer.byteLength(content)),
    // What is left of a refused request must not be read as the next one.
    ...(status >= 400 && !response.req.complete ? { connection: 'close' } : {}),
    ...headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : content);
}

/** Answers a call with its result as JSON; the HTTP status says the same as the result. */
export function sendResult(response: ServerResponse, result: Result<unknown>, status?: number): void {
  const fitting = status ?? (result.ok ? 200 : statusOf[result.error.code]);
  send(response, fitting, { 'content-type': 'application/json; charset=utf-8' }, JSON.stringify(result));
}

/** Answers a refusal: as a result where a program asks, as a page where a person looks. */
export function sendRefusal(response: ServerResponse, area: Area, { status, message, allow }: Refusal): void {
  if (allow !== undefined) response.setHeader('allow', allow);
  if (area === 'screen') sendPage(response, status, message);
  else sendResult(response, fail(status === 404 ? 'not-found' : 'invalid-input', message), status);
}

/** Answers a small page with one sentence. `next` leads on to another address of this host. */
export function sendPage(
  response: ServerResponse,
  status: number,
  sentence: string,
  next?: string,
  cookie?: string,
): void {
  const refresh = next === undefined ? '' : `<meta http-equiv="refresh" content="0;url=${next}">`;
  const page =
    `<!doctype html><html lang="de"><head><meta charset="utf-8">${refresh}<title>Ortstermin</title></head>` +
    `<body><main><h1>Ortstermin</h1><p>${sentence}</p></main></body></html>`;
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
  };
  send(response, status, headers, page);
}
