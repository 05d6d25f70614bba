import { dirname } from 'node:path';
import type { HostFiles } from '../../application/ports.ts';
import type { ProgramCall } from './browser-programs.ts';
import type { Downloads } from './downloads.ts';
import { starts } from './open-browser.ts';

/** Files of the browser host: exports become downloads, and the folder window of the system shows files on disk. */
export function browserFiles(downloads: Downloads): HostFiles {
  return {
    deliver: async (fileName, content) => ({ kind: 'download', fileId: downloads.keep({ fileName, content }) }),
    reveal: async (path) => {
      const shown = await starts(folderWindow(path, process.platform));
      // Explorer answers an error code although it has opened its window.
      if (!shown && process.platform !== 'win32') throw new Error('no folder window');
    },
  };
}

/** The program that shows a file in its folder. */
export function folderWindow(path: string, platform: NodeJS.Platform): ProgramCall {
  if (platform === 'win32') return { file: 'explorer.exe', words: [`/select,${path}`] };
  if (platform === 'darwin') return { file: 'open', words: ['-R', path] };
  return { file: 'xdg-open', words: [dirname(path)] };
}
