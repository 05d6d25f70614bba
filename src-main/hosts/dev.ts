// Development: the screen with hot reload in a browser, before the built browser host. Changes in src-main need a restart.
import { spawn } from 'node:child_process';
import type { IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import react from '@vitejs/plugin-react';
import { createServer } from 'vite';
import { ensureBuilt } from './build.ts';
import { requireRuntime } from './runtime-check.ts';

requireRuntime();
const root = dirname(dirname(import.meta.dirname));
if (!ensureBuilt(root)) process.exit(1);

const words = [join(root, 'out', 'main', 'browser.js'), '--json', '--no-open', ...process.argv.slice(2)];
const host = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
host.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => host.kill(signal));

for await (const line of createInterface(host.stdout)) {
  const { origin, searchParams } = new URL(JSON.parse(line).address);
  // The host answers its own address only, so the proxy speaks in its name and with its token.
  const headers = { origin, authorization: `Bearer ${searchParams.get('token')}` };
  // The sources of the screen have a folder "api" as well; they are read with GET, calls are sent with POST.
  const bypass = ({ method, url }: IncomingMessage) => (method === 'POST' ? undefined : url);
  const proxied = { target: origin, changeOrigin: true, headers };
  const server = await createServer({
    configFile: false,
    root: join(root, 'src-renderer'),
    plugins: [react()],
    server: {
      host: '127.0.0.1',
      fs: { allow: [root] },
      proxy: { '/api': { ...proxied, bypass }, '/events': proxied, '/files': proxied },
    },
  });
  await server.listen();
  server.printUrls();
}
