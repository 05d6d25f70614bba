import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeLaunchFile } from './launch-file.ts';

const address = 'http://127.0.0.1:4711/?token=abc';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ortstermin-launch-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the page that opens the browser', () => {
  it('leads to the address and is readable by its owner only', async () => {
    const { path } = await writeLaunchFile(folder, address);
    expect(readFileSync(path, 'utf8')).toContain(`content="0;url=${address}"`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(path).not.toContain('abc');
  });

  it('is removed after use', async () => {
    const page = await writeLaunchFile(folder, address);
    await page.remove();
    await page.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('replaces the one that a killed start left behind', async () => {
    await writeLaunchFile(folder, address);
    const second = await writeLaunchFile(folder, address);
    expect(readdirSync(folder).map((name) => join(folder, name))).toEqual([second.path]);
  });
});
