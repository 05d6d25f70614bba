// Runs straight from the sources before anything is built: only Node itself and files that need no more than Node.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasDisplay } from './browser/browser-programs.ts';
import { ensureBuilt } from './build.ts';
import { chooseHost } from './host-choice.ts';
import { requireRuntime } from './runtime-check.ts';

requireRuntime();

const root = dirname(dirname(import.meta.dirname));
const words = process.argv.slice(2);

if (!ensureBuilt(root)) process.exit(1);
else if (words.includes('--help') || words.includes('-h')) run(process.execPath, 'browser', ['--help']);
else {
  const electron = installedElectron();
  const display = hasDisplay({ platform: process.platform, env: process.env });
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  const { host, sentence } = chooseHost(words, { electron, display, root: isRoot });
  process.stderr.write(`${sentence}\n`);
  run(host === 'electron' && electron ? electron : process.execPath, host, words);
}

/** Path of the Electron program. Importing the package instead would start a download where the program is missing. */
function installedElectron(): string | null {
  const folder = join(root, 'node_modules', 'electron');
  const pointer = join(folder, 'path.txt');
  if (!existsSync(pointer)) return null;
  const program = join(folder, 'dist', readFileSync(pointer, 'utf8').trim());
  return existsSync(program) ? program : null;
}

/** Runs a built host; signals reach both, and its exit code becomes this one. */
function run(program: string, host: 'electron' | 'browser', options: readonly string[]): void {
  const { ELECTRON_RUN_AS_NODE: _unwanted, ...env } = process.env;
  const child = spawn(program, [join(root, 'out', 'main', `${host}.js`), ...options], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    process.stderr.write(`Der Planer ließ sich nicht starten: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
