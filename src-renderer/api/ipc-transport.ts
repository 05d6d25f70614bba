import type { ApiEvent } from '#contract/events.ts';
import type { InputOf, OutputOf, ProcedureName } from '#contract/index.ts';
import type { Result } from '#contract/result.ts';
import { hostUnreachable, type Transport } from './transport.ts';

/** What the preload script offers to the page of the desktop window. */
export interface DeskBridge {
  readonly call: <Name extends ProcedureName>(name: Name, input: InputOf<Name>) => Promise<Result<OutputOf<Name>>>;
  readonly onEvent: (listener: (event: ApiEvent) => void) => () => void;
  /** Menu commands such as "undo" and "redo". */
  readonly onCommand: (listener: (command: string) => void) => () => void;
}

declare global {
  interface Window {
    readonly ortstermin?: DeskBridge;
  }
}

/** Calls and events through the one checked channel of the desktop window. */
export function ipcTransport(bridge: DeskBridge): Transport {
  return {
    async call(name, input) {
      try {
        return await bridge.call(name, input);
      } catch {
        return hostUnreachable;
      }
    },
    subscribe: (listener) => bridge.onEvent(listener),
    downloadAddress: () => null,
  };
}
