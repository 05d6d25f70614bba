import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../storage/test-folder.ts';
import { numberedPath, stageFiles } from './staged-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a stage of files', () => {
  it('gives files their names only when all are complete', async () => {
    const folder = temporaryFolder();
    const stage = stageFiles(folder);
    const file = await stage.add('2026-11-23/Brief.docx', bytes('Göhlen'));
    await stage.add('2026-11-23/Brief.docx', bytes('Picher'));
    expect(file).toMatchObject({
      path: '2026-11-23/Brief.docx',
      sha256: createHash('sha256').update('Göhlen').digest('hex'),
    });
    const names = () => readdirSync(join(folder, '2026-11-23')).sort();
    expect(names()).toEqual(['Brief (2).docx.unfertig', 'Brief.docx.unfertig']);
    await stage.publish();
    expect(names()).toEqual(['Brief (2).docx', 'Brief.docx']);
    expect(readFileSync(file.finalPath, 'utf8')).toBe('Göhlen');
    expect(statSync(file.finalPath).mode & 0o077).toBe(0);
  });

  it('discarded leaves nothing, before and after the files had their names', async () => {
    const folder = temporaryFolder();
    for (const named of [false, true]) {
      const stage = stageFiles(folder);
      await stage.add('Brief.docx', bytes('x'));
      if (named) await stage.publish();
      await stage.discard();
      expect(readdirSync(folder)).toEqual([]);
    }
  });
});

describe('numberedPath', () => {
  it('takes the first number that is free, before the extension', () => {
    const taken = new Set(['a/Brief (2).docx', 'a/Brief (3).docx']);
    expect(numberedPath('a/Brief.docx', (path) => taken.has(path))).toBe('a/Brief (4).docx');
    expect(numberedPath('Brief.docx', () => false)).toBe('Brief (2).docx');
  });
});
