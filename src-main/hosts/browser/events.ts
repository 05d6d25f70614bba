import type { ServerResponse } from 'node:http';
import type { Api } from '../../application/api.ts';
import { securityHeaders } from './security-headers.ts';

/** The open streams of events. */
export interface EventStreams {
  /** Turns an answer into a stream of events (text/event-stream); it ends with the connection. */
  readonly open: (response: ServerResponse) => void;
  /** Ends every stream. */
  readonly close: () => void;
}

/**
 * Passes events of the API to every open screen. A comment now and then keeps the connection alive and lets a dead one
 * be noticed; the pause between two of them is in milliseconds.
 */
export function eventStreams(api: Api, heartbeatPause: number): EventStreams {
  const streams = new Set<ServerResponse>();
  const sendToAll = (text: string) => {
    for (const stream of streams) stream.write(text);
  };
  const unsubscribe = api.subscribe((event) => sendToAll(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => sendToAll(': weiter\n\n'), heartbeatPause);
  heartbeat.unref();
  return {
    open: (response) => {
      response.writeHead(200, { ...securityHeaders, 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(': verbunden\n\n');
      streams.add(response);
      response.on('close', () => streams.delete(response));
    },
    close: () => {
      unsubscribe();
      clearInterval(heartbeat);
      for (const stream of streams) stream.end();
      streams.clear();
    },
  };
}
