/** What is asked for: a call of the API, the stream of events, a file to download, or a file of the screen. */
export type Area = 'api' | 'events' | 'files' | 'screen';

/** A request as it came over the wire, before anything of it is trusted. */
export interface RequestLine {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  /** Names and values in turn, as sent, so that repeated headers are seen. */
  readonly rawHeaders: readonly string[];
}

/** Why a request goes no further: HTTP status and a German sentence. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  /** Methods that would be answered, for status 405. */
  readonly allow?: string;
}

const longestTarget = 2048;
const methods: Readonly<Record<Area, readonly string[]>> = {
  api: ['POST'],
  events: ['GET'],
  files: ['GET', 'HEAD'],
  screen: ['GET', 'HEAD'],
};

/** The area a path belongs to. */
export function areaOf(path: string): Area {
  if (path.startsWith('/api/')) return 'api';
  if (path === '/events') return 'events';
  return path.startsWith('/files/') ? 'files' : 'screen';
}

/**
 * Refuses what no screen of this host would send. The Host header is checked on every request, because a foreign page
 * whose name suddenly points to this machine sends no Origin with a read, but it always sends its own name.
 */
export function refusalOf({ method, target, rawHeaders }: RequestLine, port: number): Refusal | null {
  if (!target.startsWith('/')) return { status: 400, message: 'Diese Art von Anfrage wird nicht beantwortet.' };
  if (target.length > longestTarget) return { status: 414, message: 'Die Adresse ist zu lang.' };

  const hosts = valuesOf('host', rawHeaders);
  const [host] = hosts;
  if (hosts.length !== 1 || (host !== `127.0.0.1:${port}` && host !== `localhost:${port}`)) {
    return { status: 403, message: 'Der Planer antwortet nur unter seiner eigenen Adresse.' };
  }
  if (valuesOf('origin', rawHeaders).some((origin) => origin !== `http://${host}`)) {
    return { status: 403, message: 'Fremde Seiten dürfen den Planer nicht aufrufen.' };
  }
  const area = areaOf(pathOf(target));
  const foreign = valuesOf('sec-fetch-site', rawHeaders).some((site) => site !== 'same-origin' && site !== 'none');
  // A page opened from a file or a link is "cross-site" and harmless: it carries no cookie and changes nothing.
  if (foreign && area !== 'screen') return { status: 403, message: 'Fremde Seiten dürfen den Planer nicht aufrufen.' };

  if (!methods[area].includes(method)) {
    return { status: 405, message: 'Diese Methode ist hier nicht erlaubt.', allow: methods[area].join(', ') };
  }
  return null;
}

/** The path of a request target, without its query. */
export function pathOf(target: string): string {
  return target.split('?', 1)[0] ?? '';
}

function valuesOf(name: string, rawHeaders: readonly string[]): readonly string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}
