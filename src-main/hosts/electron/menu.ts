import type { MenuItemConstructorOptions } from 'electron';

/** What the menu can ask of the program. */
export interface MenuActions {
  /** Sends a command to the screen. */
  readonly command: (name: 'undo' | 'redo') => void;
  readonly print: () => void;
  readonly showDataFolder: () => void;
  readonly showAbout: () => void;
}

/**
 * The German menu. The keys of "Rückgängig" and "Wiederholen" are shown but not taken, because inside a text field they
 * belong to the typing; the screen knows where the cursor is and handles them itself.
 */
export function menuTemplate(actions: MenuActions, developerTools: boolean): MenuItemConstructorOptions[] {
  return [
    {
      label: '&Datei',
      submenu: [
        { label: 'Datenordner anzeigen', click: actions.showDataFolder },
        { type: 'separator' },
        { label: 'Drucken …', accelerator: 'CmdOrCtrl+P', click: actions.print },
        { type: 'separator' },
        { label: 'Beenden', role: 'quit' },
      ],
    },
    {
      label: '&Bearbeiten',
      submenu: [
        {
          label: 'Rückgängig',
          accelerator: 'CmdOrCtrl+Z',
          registerAccelerator: false,
          click: () => actions.command('undo'),
        },
        {
          label: 'Wiederholen',
          accelerator: 'CmdOrCtrl+Shift+Z',
          registerAccelerator: false,
          click: () => actions.command('redo'),
        },
        { type: 'separator' },
        { label: 'Ausschneiden', role: 'cut' },
        { label: 'Kopieren', role: 'copy' },
        { label: 'Einfügen', role: 'paste' },
        { label: 'Alles markieren', role: 'selectAll' },
      ],
    },
    {
      label: '&Ansicht',
      submenu: [
        { label: 'Größer', role: 'zoomIn' },
        { label: 'Kleiner', role: 'zoomOut' },
        { label: 'Normale Größe', role: 'resetZoom' },
        { type: 'separator' },
        { label: 'Vollbild', role: 'togglefullscreen' },
        { label: 'Neu laden', role: 'reload' },
        ...developerItems(developerTools),
      ],
    },
    { label: '&Hilfe', role: 'help', submenu: [{ label: 'Über Ortstermin', click: actions.showAbout }] },
  ];
}

function developerItems(wanted: boolean): MenuItemConstructorOptions[] {
  return wanted ? [{ label: 'Entwicklerwerkzeuge', role: 'toggleDevTools' }] : [];
}
