import { hostUnreachable, type Transport } from './transport.ts';

/** Calls and events over the loopback host; the session cookie travels by itself. */
export const httpTransport: Transport = {
  async call(name, input) {
    try {
      const response = await fetch(`/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      return await response.json();
    } catch {
      return hostUnreachable;
    }
  },
  subscribe(listener) {
    let source: EventSource | undefined;
    const open = () => {
      source = new EventSource('/events');
      source.onopen = () => listener({ type: 'reconnected' });
      source.onmessage = (message) => listener(JSON.parse(message.data));
    };
    const close = () => {
      source?.close();
      source = undefined;
    };
    // A browser allows six connections per host: a hidden tab must not hold one.
    const followVisibility = () => {
      if (document.visibilityState === 'hidden') close();
      else if (!source) open();
    };
    followVisibility();
    document.addEventListener('visibilitychange', followVisibility);
    return () => {
      document.removeEventListener('visibilitychange', followVisibility);
      close();
    };
  },
  downloadAddress: (fileId) => `/files/${encodeURIComponent(fileId)}`,
};
