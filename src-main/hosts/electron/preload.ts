import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, commandChannel, eventChannel } from './channels.ts';

/** Passes what arrives on a channel, without the event object, which would give access to the channel itself. */
function listen(channel: string, listener: (value: unknown) => void): () => void {
  const pass = (_event: unknown, value: unknown) => listener(value);
  ipcRenderer.on(channel, pass);
  return () => {
    ipcRenderer.removeListener(channel, pass);
  };
}

contextBridge.exposeInMainWorld('ortstermin', {
  call: (name: string, input: unknown): Promise<unknown> => ipcRenderer.invoke(callChannel, { name, input }),
  onEvent: (listener: (value: unknown) => void) => listen(eventChannel, listener),
  onCommand: (listener: (value: unknown) => void) => listen(commandChannel, listener),
});
