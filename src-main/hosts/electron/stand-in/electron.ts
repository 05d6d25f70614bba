import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';

/**
 * Stands in for the "electron" module where its program is not installed: takes every setting of the built main process
 * down, and lets a test play user, page and system. Values cross its channels as copies, as in the real one.
 */
export const record = {
  steps: [] as string[],
  schemes: [] as unknown[],
  userData: '',
  windowOptions: [] as Record<string, unknown>[],
  loaded: [] as string[],
  openedLinks: [] as string[],
  errorBoxes: [] as string[],
  menu: [] as MenuEntry[],
  exitCodes: [] as number[],
  shown: [] as string[],
  notices: [] as unknown[],
};

export interface MenuEntry {
  readonly label?: string;
  readonly accelerator?: string;
  readonly registerAccelerator?: boolean;
  readonly submenu?: readonly MenuEntry[];
  readonly click?: () => void;
}

/** A frame that calls. */
export interface Frame {
  readonly url: string;
  readonly parent: Frame | null;
}

type Handler = (event: { readonly senderFrame: Frame | null }, payload: unknown) => unknown;

class App extends EventEmitter {
  readonly isPackaged = process.env['STAND_IN_PACKAGED'] === '1';
  enableSandbox(): void {
    record.steps.push('enableSandbox');
  }
  setPath(_name: string, path: string): void {
    record.userData = path;
  }
  getPath(): string {
    return tmpdir();
  }
  requestSingleInstanceLock(): boolean {
    record.steps.push('requestSingleInstanceLock');
    return true;
  }
  async whenReady(): Promise<void> {
    record.steps.push('whenReady');
  }
  quit(): void {
    this.emit('will-quit', { preventDefault: () => undefined });
  }
  exit(code: number): void {
    record.exitCodes.push(code);
    this.emit('stand-in-exit');
  }
}

export const app = new App();

/** The page inside a window. */
export class Contents extends EventEmitter {
  openHandler: (details: { readonly url: string }) => unknown = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: (details: { readonly url: string }) => unknown): void {
    this.openHandler = handler;
  }
  send(channel: string, value: unknown): void {
    this.emit(`sent:${channel}`, structuredClone(value));
  }
  print(): void {
    record.steps.push('print');
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new Contents();
  constructor(options: Record<string, unknown>) {
    super();
    record.windowOptions.push(options);
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(address: string): Promise<void> {
    record.loaded.push(address);
    app.emit('stand-in-loaded');
  }
  maximize(): void {
    record.steps.push('maximize');
  }
  show(): void {
    record.steps.push('show');
  }
  focus(): void {
    record.steps.push('focus');
  }
  isDestroyed(): boolean {
    return false;
  }
  isMinimized(): boolean {
    return false;
  }
  isMaximized(): boolean {
    return false;
  }
  getNormalBounds(): object {
    return { x: 10, y: 20, width: 1200, height: 800 };
  }
}

export const windows: BrowserWindow[] = [];
export const handlers = new Map<string, Handler>();

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`second handler for ${channel}`);
    handlers.set(channel, handler);
  },
};

/** Calls the main process as the given frame. */
export async function invoke(channel: string, payload: unknown, senderFrame: Frame | null): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`no handler for ${channel}`);
  return structuredClone(await handler({ senderFrame }, structuredClone(payload)));
}

export const protocol = {
  registerSchemesAsPrivileged(schemes: readonly unknown[]): void {
    record.steps.push('registerSchemes');
    record.schemes.push(...schemes);
  },
};

type Answer<Value> = (value: Value) => void;

/** What the main process told the session to do. */
export const rules = {
  permissionRequest: (_contents: unknown, _permission: string, answer: Answer<boolean>) => answer(true),
  permissionCheck: () => true,
  devicePermission: () => true,
  beforeRequest: (_details: { readonly url: string }, answer: Answer<{ cancel: boolean }>) => answer({ cancel: false }),
  serve: async (_request: Request): Promise<Response> => new Response('', { status: 500 }),
};

class Session extends EventEmitter {
  readonly protocol = {
    handle: (scheme: string, handler: typeof rules.serve) => {
      record.steps.push(`serve ${scheme}`);
      rules.serve = handler;
    },
  };
  readonly webRequest = {
    onBeforeRequest: (handler: typeof rules.beforeRequest) => {
      rules.beforeRequest = handler;
    },
  };
  setPermissionRequestHandler(handler: typeof rules.permissionRequest): void {
    rules.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: typeof rules.permissionCheck): void {
    rules.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: typeof rules.devicePermission): void {
    rules.devicePermission = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    record.steps.push(`spell checker ${enabled}`);
  }
}

export const session = { defaultSession: new Session() };

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } };
export const screen = { getPrimaryDisplay: () => display, getAllDisplays: () => [display] };

export const dialog = {
  showErrorBox: (title: string, content: string) => record.errorBoxes.push(`${title}: ${content}`),
  showSaveDialog: async () => ({ canceled: true, filePath: '' }),
  showMessageBox: async () => ({ response: 0 }),
};

export const shell = {
  openExternal: async (address: string) => record.openedLinks.push(address),
  openPath: async (path: string) => record.shown.push(path),
  showItemInFolder: (path: string) => record.shown.push(path),
};

/** A message in the notification area. */
export class Notification extends EventEmitter {
  static isSupported(): boolean {
    return true;
  }
  readonly words: { readonly title: string; readonly body: string };
  constructor(words: { readonly title: string; readonly body: string }) {
    super();
    this.words = words;
  }
  show(): void {
    record.notices.push(this.words);
  }
}

export const Menu = {
  buildFromTemplate: (template: MenuEntry[]) => template,
  setApplicationMenu: (template: MenuEntry[]) => record.menu.push(...template),
};
