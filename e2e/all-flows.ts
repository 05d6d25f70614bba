import { spawnSync } from 'node:child_process';

// npm scripts cannot set a variable the same way on every system.
const run = (...words: readonly string[]) =>
  spawnSync('npx', ['--no-install', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ORTSTERMIN_ALL_FLOWS: '1' },
  }).status ?? 1;

const flows = run('playwright', 'test', '--config', 'e2e/playwright.config.ts');
const contract = run('vitest', 'run', '--config', 'e2e/vitest.config.ts', '--project', 'built', 'e2e/contract');
process.exitCode = Math.max(flows, contract);
