import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { dataFolder } from '../data-folder.ts';
import { requireRuntime } from '../runtime-check.ts';
import { namedDataFolder } from './arguments.ts';
import { registerScreenScheme } from './protocol.ts';
import { lockPages } from './security.ts';
import { startDesk } from './start-desk.ts';

requireRuntime();
app.enableSandbox();
registerScreenScheme();
lockPages();

const data = dataFolder(namedDataFolder(process.argv));
const profile = join(data, 'fenster');

// One planner per data folder: the lock belongs to the profile, and the profile lies in the data folder.
if (!takeProfile()) app.exit(1);
else if (!app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(() => startDesk(data, profile));

function takeProfile(): boolean {
  try {
    mkdirSync(profile, { recursive: true, mode: 0o700 });
    app.setPath('userData', profile);
    return true;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    dialog.showErrorBox(
      'Ortstermin kann nicht starten',
      `Der Datenordner ${data} lässt sich nicht anlegen oder beschreiben${reason}. ` +
        'Bitte prüfen Sie die Rechte oder wählen Sie mit „--data“ einen anderen Ordner.',
    );
    return false;
  }
}
