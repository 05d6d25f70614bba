import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIsStale } from './build-freshness.ts';

/** Builds the program when that is due; quiet unless it fails. False when it failed. */
export function ensureBuilt(root: string): boolean {
  if (!buildIsStale(root)) return true;
  process.stderr.write('Das Programm wird gebaut …\n');
  const builder = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return true;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}\nDer Bau ist gescheitert; die Ursache steht darüber.\n`);
  return false;
}
