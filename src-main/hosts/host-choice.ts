/** What the choice between the desktop window and the browser depends on. */
export interface Machine {
  /** Path of the Electron program; null where it is not installed. */
  readonly electron: string | null;
  readonly display: boolean;
  /** On Linux the window refuses to run as root, because its sandbox does. */
  readonly root: boolean;
}

/** The host that is started, and the sentence that says why. */
export interface HostChoice {
  readonly host: 'electron' | 'browser';
  readonly sentence: string;
}

/** Chooses the host: the desktop window where it can run, else the browser. */
export function chooseHost(words: readonly string[], { electron, display, root }: Machine): HostChoice {
  const browser = (reason: string): HostChoice => ({
    host: 'browser',
    sentence: `Der Planer startet im Browser, weil ${reason}.`,
  });
  if (words.includes('--browser')) return browser('es mit „--browser“ so gewünscht ist');
  if (electron === null) return browser('das Programmfenster (Electron) auf diesem Rechner nicht installiert ist');
  if (!display) return browser('hier kein Bildschirm angeschlossen ist');
  if (root) return browser('das Programmfenster nicht mit Administratorrechten laufen darf');
  return {
    host: 'electron',
    sentence: 'Der Planer startet im Programmfenster, weil es auf diesem Rechner installiert ist.',
  };
}
