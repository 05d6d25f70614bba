import { createServer, type Server } from 'node:http';
import { fail } from '#contract/result.ts';
import { sendResult } from './answers.ts';
import { eventStreams } from './events.ts';
import { answer, type RouteOptions } from './routes.ts';
import { openSession } from './session.ts';

/** Limits against slow, large and numerous requests; times in milliseconds. */
export interface Limits {
  readonly bodyBytes: number;
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly connections: number;
  readonly heartbeatPause: number;
}

/** Generous for one desk with several tabs. */
export const usualLimits: Limits = {
  bodyBytes: 2_000_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connections: 128,
  heartbeatPause: 20_000,
};

/** What the host answers from. */
export interface BrowserHostOptions extends RouteOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly limits?: Limits;
}

/** The running host. */
export interface BrowserHost {
  readonly port: number;
  /** Address with the token, for the person who started the host. */
  readonly address: string;
  readonly token: string;
  /** Ends streams and connections; the API stays open. */
  readonly close: () => Promise<void>;
}

/** Starts the host on 127.0.0.1. Rejects with the Node error (EADDRINUSE, EACCES) when the port cannot be taken. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { api, limits = usualLimits } = options;
  const session = openSession();
  const streams = eventStreams(api, limits.heartbeatPause);
  const server = createServer({
    headersTimeout: limits.headersTimeout,
    requestTimeout: limits.requestTimeout,
    connectionsCheckingInterval: Math.min(1000, limits.headersTimeout),
    maxHeaderSize: 16_384,
  });
  server.maxConnections = limits.connections;
  server.on('request', (request, response) => {
    answer(request, response, {
      ...options,
      session,
      streams,
      bodyBytes: limits.bodyBytes,
      port: portOf(server),
    }).catch(() => {
      // Whatever happened, nothing of it leaves the process; a half-sent answer is cut off.
      if (response.headersSent) response.destroy();
      else sendResult(response, fail('internal', 'Die Anfrage ist an einem unerwarteten Fehler gescheitert.'));
    });
  });
  try {
    await listen(server, options.port);
  } catch (error) {
    streams.close();
    throw error;
  }
  const port = portOf(server);
  return {
    port,
    token: session.token,
    address: `http://127.0.0.1:${port}/?token=${session.token}`,
    close: () =>
      new Promise((resolve) => {
        streams.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
