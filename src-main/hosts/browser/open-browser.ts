import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { presentSurroundings } from '../data-folder.ts';
import { type ProgramCall, waysToOpen } from './browser-programs.ts';

/** A program that has not failed after this time in milliseconds is taken as running. */
const settlingTime = 1500;

/** Opens a page from disk in a browser window; false when no way to open it worked. */
export async function openBrowser(pagePath: string): Promise<boolean> {
  for (const call of waysToOpen(pagePath, { surroundings: presentSurroundings(), realPath: realPathOf })) {
    if (await starts(call)) return true;
  }
  return false;
}

/** Starts a program of its own that outlives this one; true when it runs on or ended without an error. */
export function starts({ file, words }: ProgramCall): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(file, words, { detached: true, stdio: 'ignore' });
    const settled = setTimeout(() => resolve(true), settlingTime);
    const finish = (worked: boolean) => {
      clearTimeout(settled);
      resolve(worked);
    };
    child.on('error', () => finish(false));
    child.on('exit', (code) => finish(code === 0));
    child.unref();
  });
}

function realPathOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
