import { openFolder } from './open-store.ts';

/** Opens a folder in a process of its own, says so, and keeps it until its input ends or it is killed. */
const [folder = ''] = process.argv.slice(2);
const holder = {
  user: 'Birte Lüders',
  machine: 'PC-Parchim',
  program: 'Fenster',
  processId: process.pid,
  since: '2026-11-23T07:00:00.000Z',
};
const opened = await openFolder(folder, holder, () => '2026-11-23T07:00:00.000Z');
process.stdout.write('open\n');
for await (const _input of process.stdin);
await opened.close();
