import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { startHost } from '../host.ts';
import { median, milliseconds, ms, report, times } from './measure.ts';

const rounds = 5;

/** A server that does nothing but answer from a database: what no host can be faster than. */
const bareServer = `
  import { createServer } from 'node:http';
  import Database from 'better-sqlite3';
  const database = new Database(':memory:');
  database.exec('create table t (id integer); insert into t values (1)');
  const server = createServer((_request, response) => response.end(JSON.stringify(database.prepare('select id from t').all())));
  server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;

/** From the start of the process to its first answer: the browser host against a bare server, in turns. */
export async function benchStartUp(): Promise<void> {
  const host: number[] = [];
  const bare: number[] = [];
  const folder = mkdtempSync(join(tmpdir(), 'ortstermin-bench-'));
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await milliseconds(startBare));
    host.push(await milliseconds(() => startPlanner(folder)));
  }
  rmSync(folder, { recursive: true, force: true });
  report('start to first answer', {
    planner: ms(median(host)),
    'bare server': ms(median(bare)),
    ratio: times(median(host) / median(bare)),
  });
}

async function startBare(): Promise<void> {
  const server = spawn(process.execPath, ['--input-type=module', '-e', bareServer], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(createInterface({ input: server.stdout }), 'line');
  await (await fetch(`http://127.0.0.1:${port}/`)).text();
  server.kill();
  await once(server, 'exit');
}

async function startPlanner(folder: string): Promise<void> {
  const host = await startHost(folder);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${host.token}` };
  await (await fetch(`${host.origin}/api/app.info`, { method: 'POST', headers, body: '{}' })).json();
  await host.stop();
}
