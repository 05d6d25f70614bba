import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..');

/** A running browser host. */
export interface RunningHost {
  /** Address with the token of this start. */
  readonly address: string;
  readonly origin: string;
  readonly token: string;
  readonly processId: number;
  readonly stop: () => Promise<void>;
}

/** Starts the built browser host on a data folder and waits until it has said its address. */
export async function startHost(dataFolder: string, extra: readonly string[] = []): Promise<RunningHost> {
  const host = spawn(
    process.execPath,
    [join(root, 'out/main/browser.js'), '--json', '--no-open', '--port', '0', '--data', dataFolder, ...extra],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let complaints = '';
  host.stderr.on('data', (text) => {
    complaints += String(text);
  });
  const exited = once(host, 'exit');
  const [line] = await Promise.race([
    once(createInterface({ input: host.stdout }), 'line'),
    exited.then(() => {
      throw new Error(`The browser host ended at once: ${complaints}`);
    }),
  ]);
  const { address } = JSON.parse(String(line));
  const url = new URL(address);
  return {
    address,
    origin: url.origin,
    token: url.searchParams.get('token') ?? '',
    processId: host.pid ?? 0,
    async stop() {
      if (host.exitCode === null) host.kill('SIGTERM');
      await exited;
    },
  };
}
