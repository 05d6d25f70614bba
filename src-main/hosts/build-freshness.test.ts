import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildIsStale } from './build-freshness.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ortstermin-build-'));
  const built = ['main/electron.js', 'main/browser.js', 'main/cli.js', 'preload/preload.cjs', 'renderer/index.html'];
  for (const name of built) put(`out/${name}`, 2000);
  put('src-main/domain/slot.ts', 1000);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(name: string, seconds: number): void {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  utimesSync(path, seconds, seconds);
}

describe('the build', () => {
  it('is fresh when it is newer than every source', () => {
    expect(buildIsStale(root)).toBe(false);
  });

  it('is stale when a source is newer', () => {
    put('src-renderer/main.tsx', 3000);
    expect(buildIsStale(root)).toBe(true);
  });

  it('is stale when a part of it is missing', () => {
    rmSync(join(root, 'out/preload/preload.cjs'));
    expect(buildIsStale(root)).toBe(true);
  });

  it('does not care for tests', () => {
    put('src-main/domain/slot.test.ts', 3000);
    expect(buildIsStale(root)).toBe(false);
  });

  it('is fresh without sources, as in a shipped program', () => {
    rmSync(join(root, 'src-main'), { recursive: true });
    expect(buildIsStale(root)).toBe(false);
  });
});
