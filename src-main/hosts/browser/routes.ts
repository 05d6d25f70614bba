import type { IncomingMessage, ServerResponse } from 'node:http';
import { isProcedureName } from '#contract/index.ts';
import { fail } from '#contract/result.ts';
import type { Api } from '../../application/api.ts';
import { readStatic } from '../static-files.ts';
import { send, sendPage, sendRefusal, sendResult } from './answers.ts';
import { type Downloads, downloadHeaders, readDownload } from './downloads.ts';
import type { EventStreams } from './events.ts';
import { readJson } from './request-body.ts';
import { areaOf, pathOf, refusalOf } from './request-guard.ts';
import type { Session } from './session.ts';

/** What the owner of the host gives to the answers. */
export interface RouteOptions {
  readonly api: Api;
  readonly rendererFolder: string;
  readonly downloads: Downloads;
  /** Called whenever a browser arrived with the token. */
  readonly onArrival?: () => void;
}

/** What the running host adds. */
export interface Surroundings extends RouteOptions {
  readonly session: Session;
  readonly streams: EventStreams;
  readonly port: number;
  /** Longest body of a call. */
  readonly bodyBytes: number;
}

/** Answers one request: guard, session, then the call, the stream, the download or the file of the screen. */
export async function answer(request: IncomingMessage, response: ServerResponse, around: Surroundings): Promise<void> {
  const { method = '', url: target = '', rawHeaders } = request;
  const path = pathOf(target);
  const area = areaOf(path);
  const refusal = refusalOf({ method, target, rawHeaders }, around.port);
  if (refusal) return sendRefusal(response, area, refusal);

  const tokens = new URLSearchParams(target.slice(path.length)).getAll('token');
  if (path === '/' && tokens.length > 0) return admit(tokens, response, around);
  if (!around.session.recognises(request.headers)) {
    const message = 'Diese Sitzung ist nicht angemeldet. Bitte öffnen Sie die Adresse, die beim Start angezeigt wurde.';
    if (area === 'screen') return sendPage(response, 401, message);
    return sendResult(response, fail('unavailable', message), 401);
  }
  if (area === 'events') return around.streams.open(response);
  if (area === 'api') return answerCall(path.slice('/api/'.length), request, response, around);
  if (area === 'files') return answerFile(path.slice('/files/'.length), response, around);

  const file = await readStatic(around.rendererFolder, path);
  if (file === null) return sendPage(response, 404, 'Diese Seite gibt es nicht.');
  send(response, 200, { 'content-type': file.contentType, 'cache-control': file.cacheControl }, file.content);
}

/** Exchanges the token for a cookie; the refresh replaces the address, so that the token stays in no history. */
function admit(tokens: readonly string[], response: ServerResponse, { session, onArrival }: Surroundings): void {
  const [token = ''] = tokens;
  if (tokens.length === 1 && session.acceptsToken(token)) {
    sendPage(response, 200, 'Der Planer wird geöffnet …', '/', session.setCookie);
    if (response.req.method === 'GET') onArrival?.();
  } else sendPage(response, 401, outdatedAddress);
}

const outdatedAddress =
  'Diese Adresse gilt nicht mehr. Bitte öffnen Sie die Adresse, die beim letzten Start angezeigt wurde.';

/** Longest bodies in bytes of calls that carry a whole file. */
const largeBodies: ReadonlyMap<string, number> = new Map([['imports.open', 72_000_000]]);

async function answerCall(name: string, request: IncomingMessage, response: ServerResponse, around: Surroundings) {
  if (!isProcedureName(name)) {
    return sendResult(response, fail('invalid-input', 'Diesen Aufruf gibt es nicht.'));
  }
  const body = await readJson(request, largeBodies.get(name) ?? around.bodyBytes);
  if ('refusal' in body) return sendRefusal(response, 'api', body.refusal);
  sendResult(response, await around.api.call(name, body.value));
}

async function answerFile(encodedId: string, response: ServerResponse, { api, downloads }: Surroundings) {
  const fileId = /^[\w%.~-]{1,600}$/.test(encodedId) ? decoded(encodedId) : '';
  const path = fileId === '' || downloads.get(fileId) ? null : await api.filePath(fileId);
  const download = path === null ? downloads.get(fileId) : await readDownload(path);
  if (!download) {
    return sendPage(
      response,
      404,
      'Diese Datei liegt nicht mehr bereit. Bitte erstellen Sie sie im Planer noch einmal.',
    );
  }
  send(response, 200, downloadHeaders(download.fileName), download.content);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
