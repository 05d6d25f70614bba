import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app, dialog, shell } from 'electron';
import type { HostFiles } from '../../application/ports.ts';
import { writeWhole } from '../atomic-file.ts';

/** Files of the desktop host: exports go where the save dialog says, files are shown in the folder window. */
export function desktopFiles(): HostFiles {
  return {
    deliver: async (fileName, content) => {
      const { canceled, filePath } = await dialog.showSaveDialog({
        title: 'Export speichern',
        buttonLabel: 'Speichern',
        defaultPath: join(app.getPath('documents'), fileName),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      if (canceled || filePath === '') return { kind: 'cancelled' };
      await writeWhole(filePath, content);
      return { kind: 'saved', path: filePath, fileId: `export-${randomUUID()}` };
    },
    reveal: async (path) => shell.showItemInFolder(path),
  };
}
