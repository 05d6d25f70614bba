import { join } from 'node:path';
import { app, type BrowserWindow, dialog, Menu, session, shell } from 'electron';
import type { Api } from '../../application/api.ts';
import { openDesk } from '../assemble.ts';
import { type ProgramFolder, programFolder } from '../program-folder.ts';
import { commandChannel, eventChannel } from './channels.ts';
import { desktopFiles } from './files.ts';
import { answerCalls } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { giveMorningNotices } from './morning-notice.ts';
import { serveScreen } from './protocol.ts';
import { lockSession } from './security.ts';
import { openWindow } from './window.ts';

/** Opens the data and the window; when the data cannot be opened, says why and ends with exit code 1. */
export async function startDesk(data: string, profile: string): Promise<void> {
  const program = programFolder();
  const desk = await openDesk({
    dataFolder: data,
    resourcesFolder: program.resources,
    host: 'electron',
    files: desktopFiles(),
    version: program.version,
  });
  if (!desk.ok) {
    dialog.showErrorBox('Ortstermin kann nicht starten', desk.error.message);
    app.exit(1);
    return;
  }
  closeWithProgram(desk.value);
  lockSession(session.defaultSession);
  serveScreen(session.defaultSession, program.renderer);
  answerCalls(desk.value);
  const window = openWindow(join(program.root, 'out', 'preload', 'preload.cjs'), profile);
  const unsubscribe = desk.value.subscribe((event) => window.webContents.send(eventChannel, event));
  window.on('closed', unsubscribe);
  const stopNotices = giveMorningNotices(desk.value, profile, () => bringToFront(window));
  window.on('closed', stopNotices);
  app.on('second-instance', () => bringToFront(window));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(actionsOf(window, data, program), !app.isPackaged)));
}

/** The data folder is given free before the process ends, however it was asked to end. */
function closeWithProgram(desk: Api): void {
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    event.preventDefault();
    void desk.close().finally(() => app.exit(0));
  });
}

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.focus();
}

function actionsOf(window: BrowserWindow, data: string, { version }: ProgramFolder) {
  return {
    command: (name: 'undo' | 'redo') => window.webContents.send(commandChannel, name),
    print: () => window.webContents.print(),
    showDataFolder: () => void shell.openPath(data),
    showAbout: () =>
      void dialog.showMessageBox(window, {
        type: 'info',
        title: 'Über Ortstermin',
        message: `Ortstermin ${version}`,
        detail: `Planer für Einwohnerversammlungen im geförderten Breitbandausbau\n\nDaten: ${data}`,
        buttons: ['Schließen'],
      }),
  };
}
