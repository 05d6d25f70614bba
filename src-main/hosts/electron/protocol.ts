import { protocol, type Session } from 'electron';
import { contentSecurityPolicy } from '../content-security.ts';
import { readStatic } from '../static-files.ts';
import { isScreenAddress, screenScheme } from './channels.ts';

/** Makes app:// a scheme with an origin, so that the content security policy and storage work. Before "ready". */
export function registerScreenScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: screenScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers app://ortstermin/… with the files of the built screen and nothing else. */
export function serveScreen(session: Session, rendererFolder: string): void {
  session.protocol.handle(screenScheme, (request) => screenAnswer(rendererFolder, request.url, request.method));
}

/** The answer to one address of the screen. */
export async function screenAnswer(rendererFolder: string, address: string, method: string): Promise<Response> {
  if (method !== 'GET' || !isScreenAddress(address)) return refusal(403);
  const file = await readStatic(rendererFolder, new URL(address).pathname);
  if (file === null) return refusal(404);
  const headers = { ...fixedHeaders, 'content-type': file.contentType, 'cache-control': file.cacheControl };
  return new Response(Buffer.from(file.content), { headers });
}

const fixedHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

function refusal(status: number): Response {
  return new Response('Diese Seite gibt es nicht.', {
    status,
    headers: { ...fixedHeaders, 'content-type': 'text/plain; charset=utf-8' },
  });
}
