import type { IncomingMessage } from 'node:http';
import type { Refusal } from './request-guard.ts';

/** The JSON value of a request, or why it is not taken. */
export type Body = { readonly value: unknown } | { readonly refusal: Refusal };

/** Reads the body of a call: JSON in UTF-8 up to a limit in bytes. */
export async function readJson(request: IncomingMessage, longest: number): Promise<Body> {
  const { 'content-type': contentType = '', 'content-encoding': encoding, 'content-length': length } = request.headers;
  if (!/^application\/json(?:\s*;\s*charset="?utf-8"?)?$/i.test(contentType.trim()) || encoding !== undefined) {
    return { refusal: { status: 415, message: 'Erwartet wird eine Anfrage mit dem Inhaltstyp application/json.' } };
  }
  if (Number(length ?? 0) > longest) return { refusal: tooLarge };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > longest) return { refusal: tooLarge };
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { value: JSON.parse(text, refusePrototype) };
  } catch {
    return { refusal: { status: 400, message: 'Die Anfrage ist kein gültiges JSON.' } };
  }
}

const tooLarge: Refusal = { status: 413, message: 'Die Anfrage ist zu groß.' };

/** A key "__proto__" has no place in any input; refused here, it cannot be copied into a prototype further in. */
function refusePrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('prototype key');
  return value;
}
