import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file of the built screen, ready to be answered. */
export interface StaticFile {
  readonly content: Uint8Array;
  readonly contentType: string;
  readonly cacheControl: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** Shape of the names a build gives to its files: no leading dot, nothing that any file system reads specially. */
const plainSegment = /^[A-Za-z0-9_@-](?:[A-Za-z0-9._@-]*[A-Za-z0-9_@-])?$/;

/**
 * Path of a file inside the folder for the path of an address ("/" is the page itself); null for everything that a
 * build does not produce: parent folders, backslashes, control characters, drive letters, double encoding.
 */
export function staticPath(folder: string, addressPath: string): string | null {
  if (!addressPath.startsWith('/')) return null;
  if (addressPath === '/') return join(folder, 'index.html');
  let decoded: string;
  try {
    decoded = decodeURIComponent(addressPath.slice(1));
  } catch {
    return null;
  }
  const segments = decoded.split('/');
  return segments.every((segment) => plainSegment.test(segment)) ? join(folder, ...segments) : null;
}

/** Reads a file of the built screen; null when there is none or when a link leads out of the folder. */
export async function readStatic(folder: string, addressPath: string): Promise<StaticFile | null> {
  const path = staticPath(folder, addressPath);
  const contentType = path === null ? undefined : contentTypes[extname(path).toLowerCase()];
  if (path === null || contentType === undefined) return null;
  try {
    const [real, home] = await Promise.all([realpath(path), realpath(folder)]);
    if (!real.startsWith(home + sep)) return null;
    return { content: await readFile(real), contentType, cacheControl: cacheFor(addressPath) };
  } catch {
    return null;
  }
}

/** Names with a hash of the content never change their content; everything else is asked for anew. */
function cacheFor(addressPath: string): string {
  const hashed = /^\/assets\/.+-[A-Za-z0-9_-]{8}\.\w+$/.test(addressPath);
  return hashed ? 'private, max-age=31536000, immutable' : 'no-store';
}
