import { app, type Session, type WebContents } from 'electron';
import { isScreenAddress } from './channels.ts';
import { openExternalLink } from './external-links.ts';

const localSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/** Denies every permission, every download and every connection that does not stay inside the program. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !staysInside(details.url) }));
  // The dictionaries would come from the network.
  session.setSpellCheckerEnabled(false);
}

/** Locks every page that is ever created, before it loads anything. */
export function lockPages(): void {
  app.on('web-contents-created', (_event, contents) => lockPage(contents));
}

function lockPage(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (details) => {
    if (isScreenAddress(details.url)) return;
    details.preventDefault();
    void openExternalLink(details.url);
  });
  contents.on('will-redirect', (details) => {
    if (!isScreenAddress(details.url)) details.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    void openExternalLink(url);
    return { action: 'deny' };
  });
}

function staysInside(address: string): boolean {
  return URL.canParse(address) && localSchemes.has(new URL(address).protocol);
}
