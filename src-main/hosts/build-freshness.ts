import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files that stand for the whole build. */
const outputs = [
  'out/main/electron.js',
  'out/main/browser.js',
  'out/main/cli.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
];
const sources = ['src-main', 'src-renderer', 'electron.vite.config.ts', 'package-lock.json'];

/** True when something of the build is missing or older than what it was built from. Shipped programs have no sources. */
export function buildIsStale(root: string): boolean {
  const built = outputs.map((output) => join(root, output));
  if (!built.every((path) => existsSync(path))) return true;
  const oldest = Math.min(...built.map((path) => statSync(path).mtimeMs));
  return sources.some((source) => newestIn(join(root, source)) > oldest);
}

/** Time of the last change below a path; tests do not belong to the build. */
function newestIn(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (!entry) return 0;
  if (!entry.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : entry.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
