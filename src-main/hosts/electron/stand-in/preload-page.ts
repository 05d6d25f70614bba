import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { type Contents, type Frame, invoke } from './electron.ts';

/** What the page of the window sees of the built preload script. */
export interface PreloadPage {
  readonly worlds: Readonly<Record<string, unknown>>;
  /** Modules the script asked for. */
  readonly required: readonly string[];
}

/** Runs the built preload script as the page of a window would: with "electron" and nothing else to require. */
export function runPreload(file: string, contents: Contents, frame: Frame): PreloadPage {
  const worlds: Record<string, unknown> = {};
  const required: string[] = [];
  const channels = new EventEmitter();
  const known = new Set<string>();
  const ipcRenderer = {
    invoke: (channel: string, payload: unknown) => invoke(channel, payload, frame),
    on(channel: string, listener: (event: object, value: unknown) => void) {
      channels.on(channel, listener);
      if (known.has(channel)) return;
      known.add(channel);
      contents.on(`sent:${channel}`, (value: unknown) => channels.emit(channel, { sender: 'raw event' }, value));
    },
    removeListener: (channel: string, listener: (event: object, value: unknown) => void) =>
      channels.removeListener(channel, listener),
  };
  const contextBridge = {
    exposeInMainWorld: (name: string, value: unknown) => Object.assign(worlds, { [name]: value }),
  };
  const modules = (name: string) => {
    required.push(name);
    if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`);
    return { contextBridge, ipcRenderer };
  };
  new Function('require', readFileSync(file, 'utf8'))(modules);
  return { worlds, required };
}
