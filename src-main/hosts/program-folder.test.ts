import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programFolder } from './program-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ortstermin-program-'));
  writeFileSync(join(root, 'package.json'), '{"version":"1.2.3"}');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the folder of the program', () => {
  it('is found from a chunk of the built main process', () => {
    mkdirSync(join(root, 'resources', 'registers'), { recursive: true });
    const folder = programFolder(join(root, 'out', 'main', 'chunks'));
    expect(folder).toEqual({
      root,
      resources: join(root, 'resources'),
      renderer: join(root, 'out', 'renderer'),
      version: '1.2.3',
    });
  });

  it('is found from the sources', () => {
    expect(programFolder().version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('says in German that shipped data are missing', () => {
    expect(() => programFolder(join(root, 'out', 'main'))).toThrow('Die mitgelieferten Daten fehlen');
  });
});
