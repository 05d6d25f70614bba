import { join } from 'node:path';
import { app, BrowserWindow, screen } from 'electron';
import { screenAddress } from './channels.ts';
import { readWindowState, rememberWindowState, smallestSize, visibleState } from './window-state.ts';

/** Opens the window of the planner where it was closed last time. */
export function openWindow(preloadFile: string, profileFolder: string): BrowserWindow {
  const statePath = join(profileFolder, 'window.json');
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const areas = [primary, ...others].map(({ workArea }) => workArea);
  const { maximised, ...place } = visibleState(readWindowState(statePath), areas);
  const window = new BrowserWindow({
    ...place,
    minWidth: Math.min(smallestSize.width, place.width),
    minHeight: Math.min(smallestSize.height, place.height),
    title: 'Ortstermin',
    show: false,
    webPreferences: {
      preload: preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (maximised) window.maximize();
  window.once('ready-to-show', () => window.show());
  window.on('close', () =>
    rememberWindowState(statePath, { ...window.getNormalBounds(), maximised: window.isMaximized() }),
  );
  void window.loadURL(screenAddress);
  return window;
}
