import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

const secretBytes = 32;

/** Who may use this host: whoever holds the token of this start, or the cookie it was exchanged for. */
export interface Session {
  /** 256 random bits, new at every start, valid until the process ends. */
  readonly token: string;
  /** Value of the Set-Cookie header that a browser gets for the token. */
  readonly setCookie: string;
  readonly acceptsToken: (candidate: string) => boolean;
  /** True for requests with the cookie of this start or with the token as `Authorization: Bearer`. */
  readonly recognises: (headers: Pick<IncomingHttpHeaders, 'cookie' | 'authorization'>) => boolean;
}

/**
 * Opens the session of one start. Browsers send cookies to every port of a machine, so the name of the cookie carries
 * the instance: two planners side by side do not overwrite or accept each other's.
 */
export function openSession(): Session {
  const token = randomBytes(secretBytes).toString('base64url');
  const cookieName = `ortstermin-${randomBytes(6).toString('hex')}`;
  const cookieValue = randomBytes(secretBytes).toString('base64url');
  const acceptsToken = matcher(token);
  const acceptsCookie = matcher(cookieValue);
  return {
    token,
    setCookie: `${cookieName}=${cookieValue}; Path=/; HttpOnly; SameSite=Strict`,
    acceptsToken,
    recognises: ({ cookie = '', authorization = '' }) => {
      const bearer = /^Bearer ([\w-]{1,200})$/i.exec(authorization)?.[1];
      if (bearer !== undefined) return acceptsToken(bearer);
      return cookieValues(cookie, cookieName).some(acceptsCookie);
    },
  };
}

/** Compares digests, which have the same length, in constant time. */
function matcher(secret: string): (candidate: string) => boolean {
  const expected = digest(secret);
  return (candidate) => timingSafeEqual(digest(candidate), expected);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function cookieValues(header: string, name: string): readonly string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
